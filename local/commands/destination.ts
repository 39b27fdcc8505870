import { mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { CouldNotRunError } from '../could-not-run.ts';
import type { DraftFile } from '../drafts/find-drafts.ts';

/** Where reports go: to stdout, into one file, or into a folder with a file for each draft. */
export type Destination =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string; readonly files: readonly string[] };

const REPORT_ENDINGS = new Set(['.txt', '.json', '.ndjson', '.jsonl', '.sarif', '.xml', '.html']);

/** One draft goes into a file, several go into a folder, unless the name says the other. No draft is written over. */
export async function destinationFor(
  out: string | undefined,
  drafts: readonly DraftFile[],
  extension: string,
): Promise<Destination> {
  if (out === undefined) return { kind: 'stdout' };
  const isFolder = await stat(out).then(
    (stats) => stats.isDirectory(),
    () => /[/\\]$/.test(out) || (drafts.length > 1 && !REPORT_ENDINGS.has(extname(out).toLowerCase())),
  );
  const files = isFolder ? distinctNames(drafts, extension).map((name) => join(out, name)) : [out];
  await refuseDrafts(files, drafts);
  return isFolder ? { kind: 'folder', path: out, files } : { kind: 'file', path: out };
}

/** A draft's own name and the format's ending. Names that a file system might take for one are numbered. */
function distinctNames(drafts: readonly DraftFile[], extension: string): string[] {
  const taken = new Set<string>();
  return drafts.map(({ below }) => {
    let name = `${below}.${extension}`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${below}-${number}.${extension}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

async function refuseDrafts(files: readonly string[], drafts: readonly DraftFile[]): Promise<void> {
  const real = new Set(await Promise.all(drafts.map(({ path }) => realpath(path))));
  for (const file of files) {
    const target = await realpath(file).catch(() => null);
    if (target !== null && real.has(target))
      throw new CouldNotRunError(`${file}: is a draft, and is not written over`);
  }
}

/** Writes a report; folders on the way are made. */
export async function writeReportFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new CouldNotRunError(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
