import { fork, type ChildProcess } from 'node:child_process';
import type { Upload } from '../../core/parse/upload.ts';

/** A check takes this long on no machine; what does is taken for a hang and ended. */
const PATIENCE_MS = 20_000;
/** Of the heap of the process that examines: a draft here has three megabytes at most. */
const HEAP_MB = 192;

/** Examines uploads in a process of its own, so that one that hangs or eats the memory ends that process only. */
export class Examination {
  #process: ChildProcess | null = null;
  slowestMs = 0;
  examined = 0;

  /** What is wrong with the report on the upload. */
  async of(upload: Upload): Promise<string[]> {
    const child = (this.#process ??= started());
    const begun = performance.now();
    const flaws = await new Promise<string[]>((resolve) => {
      const settle = (answer: string[]): void => {
        clearTimeout(patience);
        child.off('message', settle).off('exit', ended);
        resolve(answer);
      };
      const ended = (code: number | null, signal: string | null): void => {
        this.#process = null;
        settle([`the process ended with ${signal ?? code}: it had ${HEAP_MB} MB`]);
      };
      const patience = setTimeout(() => {
        this.end();
        settle([`the check has not ended after ${PATIENCE_MS / 1000} seconds`]);
      }, PATIENCE_MS);
      child.once('message', settle).once('exit', ended);
      child.send(upload);
    });
    this.examined += 1;
    this.slowestMs = Math.max(this.slowestMs, performance.now() - begun);
    return flaws;
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }
}

function started(): ChildProcess {
  return fork(new URL('./examiner.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    serialization: 'advanced',
    // What V8 prints when it runs out of memory tells a reader nothing.
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
}
