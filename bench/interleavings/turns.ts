import { setImmediate as settled } from 'node:timers/promises';
import type { Chance } from '../edits/chance.ts';

/** Where nobody waits for a turn after so many rounds of the event loop, nothing more goes on. */
const QUIET_ROUNDS = 3;

/** One call that was done, in the order in which the stores saw them. */
export interface Call {
  readonly process: Process;
  /** "records.putIfAbsent", and so on. */
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: unknown;
}

/** Something that runs by itself and may be gone at any call. */
export interface Process {
  /** Calls that it still lives for. */
  calls: number;
  readonly gone: Promise<'gone'>;
  end(): void;
}

/** Every call of a store waits for its turn, and chance says whose it is. */
export class Turns {
  readonly log: Call[] = [];
  readonly #chance: Chance;
  readonly #waiting: (() => void)[] = [];

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Lets so many calls go, as long as there are any. */
  async take(turns: number): Promise<void> {
    await this.#quiet();
    for (let turn = 0; turn < turns && this.#waiting.length > 0; turn++) {
      const [next] = this.#waiting.splice(this.#chance.below(this.#waiting.length), 1);
      next?.();
      await this.#quiet();
    }
  }

  turn(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** @param calls - after so many it is gone, and the last of them may have been done */
  process(calls: number): Process {
    const { promise, resolve } = Promise.withResolvers<'gone'>();
    return { calls, gone: promise, end: () => resolve('gone') };
  }

  /** The store as the process sees it. A call that never answers is one whose process is gone. */
  seenBy<Store extends object>(process: Process, room: string, store: Store): Store {
    return new Proxy(store, {
      get: (target, method) => {
        const call = Reflect.get(target, method) as (...args: unknown[]) => Promise<unknown>;
        return async (...args: unknown[]) => {
          await this.turn();
          process.calls -= 1;
          // What was sent before the process was gone may still arrive.
          if (process.calls < 0 && this.#chance.happens(0.5)) return new Promise(() => undefined);
          const answer = await call.apply(target, args);
          this.log.push({ process, name: `${room}.${String(method)}`, args, answer });
          if (process.calls > 0) return answer;
          process.end();
          return new Promise(() => undefined);
        };
      },
    });
  }

  /** What follows from an answer is over after one round; only what reads a draft may take more. */
  async #quiet(): Promise<void> {
    await settled();
    for (let rounds = 0; rounds < QUIET_ROUNDS && this.#waiting.length === 0; rounds++) await settled();
  }
}
