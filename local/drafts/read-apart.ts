import type { Piscina as Pool } from 'piscina';
import type { ParsedDraft } from '../../core/parse/parse-draft.ts';
import { parseUploads } from '../../core/parse/parse-uploads.ts';
import { isPdf } from '../../core/parse/pdf/open-pdf.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { isContainer } from '../../core/parse/zip/directory.ts';

/**
 * Seconds for reading one draft. The slowest hostile draft of `npm run hostile` takes three on an idle machine; a laptop that is
 * busy may take a few times that. In the cloud the function's own timeout is this limit.
 */
export const LONGEST_READING = 20;
/** MB of the thread's heap: three times what a draft of 25 MB may take, twelve times its size. */
const LARGEST_HEAP = 1_024;

/** Reading was stopped. `name` is what the sandbox of a function reports of the same, so that the same sentence is told of it. */
export class ReadingStoppedError extends Error {
  override readonly name: 'Sandbox.Timedout' | 'Runtime.OutOfMemory';

  constructor(name: ReadingStoppedError['name'], cause: unknown) {
    super(name, { cause });
    this.name = name;
  }
}

/**
 * Reads a draft so that it ends, whatever it is. Words are read here, by code of ours that reads each sign once. Containers and PDFs
 * are read by libraries, so in a thread of their own, which is ended when it takes too long or too much. The answer is the same.
 * @throws ReadingStoppedError
 */
export async function readApart(
  uploads: readonly Upload[],
  seconds: number = LONGEST_READING,
): Promise<ParsedDraft> {
  if (!uploads.some(isPacked)) return parseUploads(uploads);
  const overtime = AbortSignal.timeout(seconds * 1_000);
  try {
    return (await (await readingPool()).run(uploads, { signal: overtime })) as ParsedDraft;
  } catch (lost) {
    if (overtime.aborted) throw new ReadingStoppedError('Sandbox.Timedout', lost);
    const { code } = lost as NodeJS.ErrnoException;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') throw new ReadingStoppedError('Runtime.OutOfMemory', lost);
    throw lost;
  }
}

function isPacked(upload: Upload): boolean {
  return isPdf(upload) || isContainer(upload.bytes);
}

let pool: Promise<Pool> | null = null;

/** One thread, started for the first draft that needs it; it keeps no process alive that has nothing else to do. */
function readingPool(): Promise<Pool> {
  pool ??= import('piscina').then(
    ({ Piscina }) =>
      new Piscina({
        filename: new URL('./reading-worker.ts', import.meta.url).href,
        maxThreads: 1,
        minThreads: 0,
        // A thread that waits without its event loop could not finish what the library still does behind an answer.
        atomics: 'disabled',
        resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
      }),
  );
  return pool;
}
