import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Issue } from '../../core/filing/filing.ts';
import { LARGEST_DRAFT } from '../../core/parse/upload.ts';

/** What stands in a file, or why it was not read. The name is the file's own, without the folders of this machine. */
export type DraftRead =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly bytes: null; readonly size: number; readonly issue: Issue };

/** Reads a file that exists. One above the limit is not loaded. */
export async function readDraft(path: string): Promise<DraftRead> {
  const name = basename(path);
  const { size } = await stat(path);
  const refused = (code: string, detail: string): DraftRead => ({
    name,
    bytes: null,
    size,
    issue: { code, span: null, detail },
  });
  if (size > LARGEST_DRAFT) return refused('too-large', `${size.toLocaleString('en-US')} bytes`);
  try {
    return { name, bytes: await readFile(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refused(
      'not-opened',
      code === 'EACCES' ? 'The file may not be read.' : `Reading failed (${code}).`,
    );
  }
}
