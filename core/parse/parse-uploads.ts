import type { Opening } from './opening.ts';
import { openWords } from './open-words.ts';
import { parsedFrom, type ParsedDraft } from './parse-draft.ts';
import type { Upload } from './upload.ts';

/** Reads a draft of whatever format, in one file or in several of which the first is the report. Never throws on a draft. */
export async function parseUploads(uploads: readonly Upload[]): Promise<ParsedDraft> {
  const openings: Opening[] = [];
  for (const upload of uploads) openings.push(await openUpload(upload));
  return parsedFrom(uploads, openings);
}

/** Opens one file by what its bytes are. */
export async function openUpload(upload: Upload): Promise<Opening> {
  return Promise.resolve(openWords(upload));
}
