import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Json } from './definition.ts';
import { writeDurably } from './durable-file.ts';
import type { Machine, Outcome, Running } from './interpreter.ts';
import { Place, Turnstile } from './turnstile.ts';

const Started = z.object({ name: z.string(), input: z.json(), startDate: z.iso.datetime() });
type Started = z.infer<typeof Started>;
const Ended = Started.extend({
  status: z.enum(['SUCCEEDED', 'FAILED', 'ABORTED']),
  stopDate: z.iso.datetime(),
  output: z.json().optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
});
type Ended = z.infer<typeof Ended>;
type End = Omit<Ended, keyof Started | 'stopDate'>;

/** An execution of the review workflow; dates are ISO 8601 instants. */
export type Execution = (Started & { status: 'RUNNING' }) | Ended;

/** The name is taken by an execution that has ended, or that runs with another input. */
export class ExecutionAlreadyExists extends Error {
  override readonly name = 'ExecutionAlreadyExists';
}

export interface ExecutionOptions {
  /** How many executions work at once; those that wait for a sign-off do not count. @default 4 */
  readonly places?: number;
  /** Told of each execution that failed, by name. */
  readonly onFailure?: (name: string, error: string) => void;
}

/**
 * The executions of the workflow, kept on disk: one is written before its start is acknowledged, and whatever had not
 * ended when the process did is run again from its start. Every step of the workflow may be repeated, so that is safe.
 */
export class Executions {
  readonly #runningFolder: string;
  readonly #endedFolder: string;
  readonly #machine: Machine;
  readonly #turnstile: Turnstile;
  /** Leaves room for new drafts while hundreds of old reviews are taken up after a restart. */
  readonly #resumed: Turnstile;
  readonly #onFailure: (name: string, error: string) => void;
  readonly #started = new Map<string, Started>();
  readonly #running = new Map<string, Running>();
  /** Starts of one name, one after the other. */
  readonly #starting = new Map<string, Promise<Execution>>();
  /** Ends that are being written. */
  readonly #ending = new Set<Promise<void>>();
  #closed = false;

  private constructor(folder: string, machine: Machine, options: ExecutionOptions) {
    this.#runningFolder = join(folder, 'running');
    this.#endedFolder = join(folder, 'ended');
    this.#machine = machine;
    const places = options.places ?? 4;
    this.#turnstile = new Turnstile(places);
    this.#resumed = new Turnstile(Math.ceil(places / 2));
    this.#onFailure = options.onFailure ?? (() => undefined);
  }

  static async open(folder: string, machine: Machine, options: ExecutionOptions = {}): Promise<Executions> {
    const executions = new Executions(folder, machine, options);
    await mkdir(executions.#runningFolder, { recursive: true });
    await mkdir(executions.#endedFolder, { recursive: true });
    return executions;
  }

  /** Runs again what had not ended when the folder was last used. To be called once, before anything is started. */
  async resume(): Promise<void> {
    for (const started of await this.#unfinished()) {
      if (await this.#readEnded(started.name)) await rm(this.#runningPath(started.name), { force: true });
      else this.#run(started, new Place(this.#resumed, this.#turnstile));
    }
  }

  /** Starts an execution; the same name with the same input is the same execution while it runs. */
  async start(name: string, input: Json): Promise<Execution> {
    const earlier = this.#starting.get(name) ?? Promise.resolve();
    const start = earlier.then(
      () => this.#start(name, input),
      () => this.#start(name, input),
    );
    this.#starting.set(name, start);
    try {
      return await start;
    } finally {
      if (this.#starting.get(name) === start) this.#starting.delete(name);
    }
  }

  async describe(name: string): Promise<Execution | null> {
    const started = this.#started.get(name);
    return started ? { ...started, status: 'RUNNING' } : this.#readEnded(name);
  }

  /** Ends a running execution where it stands; false when there is none. */
  async stop(name: string, error: string, cause: string): Promise<boolean> {
    const started = this.#started.get(name);
    if (!started) return false;
    await this.#end(started, { status: 'ABORTED', error, cause });
    this.#running.get(name)?.abort();
    return true;
  }

  get running(): readonly Execution[] {
    return [...this.#started.values()].map((started) => ({ ...started, status: 'RUNNING' }));
  }

  /** Stops all work. What has not ended by now is not marked as ended: the next `resume` takes it up. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const running of this.#running.values()) running.abort();
    await Promise.allSettled(this.#ending);
  }

  async #unfinished(): Promise<Started[]> {
    const files = (await readdir(this.#runningFolder)).filter((file) => file.endsWith('.json'));
    const read = async (file: string): Promise<Started> =>
      Started.parse(JSON.parse(await readFile(join(this.#runningFolder, file), 'utf8')));
    return (await Promise.all(files.map(read))).sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
  }

  async #start(name: string, input: Json): Promise<Execution> {
    const running = this.#started.get(name);
    if (running && JSON.stringify(running.input) === JSON.stringify(input))
      return { ...running, status: 'RUNNING' };
    if (running || (await this.#readEnded(name)))
      throw new ExecutionAlreadyExists(`Execution ${name} exists.`);
    const started = { name, input, startDate: new Date().toISOString() };
    await writeDurably(this.#runningPath(name), JSON.stringify(started));
    this.#run(started, new Place(this.#turnstile));
    return { ...started, status: 'RUNNING' };
  }

  #run(started: Started, place: Place): void {
    this.#started.set(started.name, started);
    this.#runToItsEnd(started, place).catch((error: unknown) => {
      // The disk is full or gone. The execution stays unfinished, and the next start runs it again.
      this.#onFailure(started.name, error instanceof Error ? error.message : String(error));
    });
  }

  async #runToItsEnd(started: Started, place: Place): Promise<void> {
    await place.take();
    try {
      if (this.#isStopped(started)) return;
      const outcome = await this.#runOnce(started, place);
      if (this.#isStopped(started) || outcome.status === 'STOPPED') return;
      await this.#end(started, outcome);
      if (outcome.status === 'FAILED') this.#onFailure(started.name, outcome.error);
    } finally {
      place.end();
    }
  }

  #isStopped({ name }: Started): boolean {
    return this.#closed || !this.#started.has(name);
  }

  async #runOnce(started: Started, place: Place): Promise<Outcome> {
    const running = this.#machine.run({
      name: started.name,
      arn: executionArn(this.#machine.arn, started.name),
      input: started.input,
      startedAt: new Date(started.startDate),
      onWait: () => place.give(),
      onResume: () => place.take(),
    });
    this.#running.set(started.name, running);
    try {
      return await running.outcome;
    } finally {
      this.#running.delete(started.name);
    }
  }

  async #end(started: Started, end: End): Promise<void> {
    const writing = this.#writeEnd(started, end);
    this.#ending.add(writing);
    await writing.finally(() => this.#ending.delete(writing));
  }

  async #writeEnd(started: Started, end: End): Promise<void> {
    const ended: Ended = { ...started, ...end, stopDate: new Date().toISOString() };
    await writeDurably(this.#endedPath(started.name), JSON.stringify(ended));
    this.#started.delete(started.name);
    await rm(this.#runningPath(started.name), { force: true });
  }

  async #readEnded(name: string): Promise<Ended | null> {
    try {
      return Ended.parse(JSON.parse(await readFile(this.#endedPath(name), 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  #runningPath(name: string): string {
    return join(this.#runningFolder, `${name}.json`);
  }

  #endedPath(name: string): string {
    return join(this.#endedFolder, `${name}.json`);
  }
}

export function executionArn(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
}
