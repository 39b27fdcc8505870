import { Worker } from 'node:worker_threads';
import type { Upload } from '../../core/parse/upload.ts';

/** A check takes this long on no machine; what does is taken for a hang and ended. */
const PATIENCE_MS = 20_000;
/** Of the heap of one thread: a draft here has three megabytes at most. */
const HEAP_MB = 256;

/** Examines uploads in a thread of its own, so that one that hangs or eats the memory ends that thread only. */
export class Examination {
  #worker: Worker | null = null;
  slowestMs = 0;
  examined = 0;

  /** What is wrong with the report on the upload. */
  async of(upload: Upload): Promise<string[]> {
    const worker = (this.#worker ??= this.#started());
    const begun = performance.now();
    const flaws = await new Promise<string[]>((resolve) => {
      const settle = (answer: string[]): void => {
        clearTimeout(patience);
        worker.off('message', settle).off('error', broke);
        resolve(answer);
      };
      const broke = (error: Error): void => {
        this.#worker = null;
        settle([`the thread ended: ${error.message}`]);
      };
      const patience = setTimeout(() => {
        this.#drop();
        settle([`the check has not ended after ${PATIENCE_MS / 1000} seconds`]);
      }, PATIENCE_MS);
      worker.once('message', settle).once('error', broke);
      worker.postMessage(upload);
    });
    this.examined += 1;
    this.slowestMs = Math.max(this.slowestMs, performance.now() - begun);
    return flaws;
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  #started(): Worker {
    return new Worker(new URL('./examiner.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
  }

  #drop(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }
}
