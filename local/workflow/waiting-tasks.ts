import type { Json } from './definition.ts';
import { TaskFailure } from './task-failure.ts';

/** The tasks that wait for a token to come back, as SendTaskSuccess or SendTaskFailure brings it. */
export class WaitingTasks {
  readonly #waiting = new Map<string, PromiseWithResolvers<Json>>();

  /** From now on the token can be answered, until `close`. */
  open(token: string): Promise<Json> {
    const answer = Promise.withResolvers<Json>();
    this.#waiting.set(token, answer);
    return answer.promise;
  }

  close(token: string): void {
    this.#waiting.delete(token);
  }

  isOpen(token: string): boolean {
    return this.#waiting.has(token);
  }

  /** False: nobody waits for this token, or it was answered before. */
  succeed(token: string, output: Json): boolean {
    return this.#settle(token, ({ resolve }) => resolve(output));
  }

  fail(token: string, error: string, cause: string): boolean {
    return this.#settle(token, ({ reject }) => reject(new TaskFailure(error, cause)));
  }

  #settle(token: string, how: (answer: PromiseWithResolvers<Json>) => void): boolean {
    const answer = this.#waiting.get(token);
    if (!answer) return false;
    this.#waiting.delete(token);
    how(answer);
    return true;
  }
}
