import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Upload } from '../../core/parse/upload.ts';
import type { Cost } from './cost.ts';
import type { Case } from './examined.ts';
import type { Answer } from './examiner.ts';

/** A draft is checked twice in it; what takes longer, on a machine with other work, is ended and checked once by itself. */
const PATIENCE_MS = 30_000;
/** A check by itself that takes this long is taken for a hang. */
const LAST_PATIENCE_MS = 120_000;
/** Of the heap of the process that examines: a draft here has three megabytes at most. */
const HEAP_MB = 192;

/** What no draft may cost: milliseconds of the processor, and memory in times its size. */
const MOST_MS = 3_000;
const MOST_TIMES = 12;
/** Bytes that any draft may cost, before the library for PDFs has been collected: the largest PDF of the corpus, unspoiled, 85 MB. */
const FREE = 100e6;

/** Examines drafts in a process of its own, so that one that hangs or eats the memory ends that process only. */
export class Examination {
  #process: ChildProcess | null = null;
  examined = 0;
  /** The dearest of all cases in time, and the one that took the most memory. */
  slowest: Cost & { readonly name: string } = { name: '', cpuMs: 0, beyondBase: null };
  largest: Cost & { readonly name: string } = { name: '', cpuMs: 0, beyondBase: null };

  /** What is wrong with the report on the draft, or with what it cost. */
  async of(one: Case): Promise<readonly string[]> {
    const answer = await this.#answerTo(one);
    this.examined += 1;
    const { cost, flaws } = answer;
    const { name, bytes } = one.upload;
    if (cost.cpuMs > this.slowest.cpuMs && cost.cpuMs < Infinity) this.slowest = { ...cost, name };
    if ((cost.beyondBase ?? 0) > (this.largest.beyondBase ?? 0)) this.largest = { ...cost, name };
    if (flaws.length > 0 || dearness(cost, bytes.length).length === 0) return flaws;
    // Garbage of earlier drafts is collected while this one is read: only a fresh process tells what is its own.
    return dearness(costByItself(one.upload), bytes.length);
  }

  async #answerTo(one: Case): Promise<Answer> {
    const child = (this.#process ??= started());
    return new Promise<Answer>((resolve) => {
      const settle = (answer: Answer): void => {
        clearTimeout(patience);
        child.off('message', settle).off('exit', ended);
        resolve(answer);
      };
      const ended = (code: number | null, signal: string | null): void => {
        this.#process = null;
        const flaw = `the process ended with ${signal ?? code}: it had ${HEAP_MB} MB`;
        settle({ flaws: [flaw], cost: { cpuMs: 0, beyondBase: null } });
      };
      const patience = setTimeout(() => {
        this.end();
        settle({ flaws: [], cost: { cpuMs: Infinity, beyondBase: null } });
      }, PATIENCE_MS);
      child.once('message', settle).once('exit', ended);
      child.send(one);
    });
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }
}

function dearness({ cpuMs, beyondBase }: Cost, size: number): string[] {
  return [
    ...(cpuMs === Infinity ? ['the check does not end'] : []),
    ...(cpuMs > MOST_MS && cpuMs < Infinity ? [`takes ${cpuMs.toFixed(0)} ms`] : []),
    ...((beyondBase ?? 0) > Math.max(FREE, MOST_TIMES * size)
      ? [`takes ${((beyondBase ?? 0) / 1e6).toFixed(0)} MB at ${(size / 1e6).toFixed(1)} MB`]
      : []),
  ];
}

function started(): ChildProcess {
  return fork(new URL('./examiner.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${HEAP_MB}`, '--expose-gc'],
    serialization: 'advanced',
    // What V8 prints when it runs out of memory tells a reader nothing.
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
}

const MEASURE_ONE = join(import.meta.dirname, '../hostile/measure-one.ts');

function costByItself({ name, bytes }: Upload): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-fuzz-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { stdout, status } = spawnSync(process.execPath, [MEASURE_ONE, path], {
    encoding: 'utf8',
    timeout: LAST_PATIENCE_MS,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(folder, { recursive: true });
  return status === 0 ? (JSON.parse(stdout) as Cost) : { cpuMs: Infinity, beyondBase: null };
}
