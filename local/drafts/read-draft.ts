import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Issue } from '../../core/filing/filing.ts';
import { LARGEST_DRAFT } from '../../core/parse/upload.ts';

/** What stands in a file, or why it was not read. The name is the file's own, without the folders of this machine. */
export type DraftRead = { readonly name: string; readonly bytes: Uint8Array } | RefusedDraft;

export interface RefusedDraft {
  readonly name: string;
  readonly bytes: null;
  /** In bytes, as far as is known. */
  readonly size: number;
  readonly issue: Issue;
}

/** Reads a file. One above the limit is not loaded, and one that grows while it is read is not read to its end. */
export async function readDraft(path: string): Promise<DraftRead> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_DRAFT) return tooLarge(name, size);
    const bytes = await firstBytes(path, LARGEST_DRAFT + 1);
    return bytes.length > LARGEST_DRAFT ? tooLarge(name, bytes.length) : { name, bytes };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refused(
      name,
      0,
      'not-opened',
      code === 'EACCES' ? 'It may not be opened.' : `Reading failed: ${code}.`,
    );
  }
}

/** A draft above the limit, in one file or in several. */
export function tooLarge(name: string, size: number): RefusedDraft {
  return refused(name, size, 'too-large', `${size.toLocaleString('en-US')} bytes`);
}

function refused(name: string, size: number, code: string, detail: string): RefusedDraft {
  return { name, bytes: null, size, issue: { code, span: null, detail } };
}

async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: most - 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
