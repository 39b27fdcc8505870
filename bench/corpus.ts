import { readFileSync } from 'node:fs';
import type { Upload } from '../core/parse/upload.ts';
import { acceptedFilings } from '../local/accuracy/accepted-filings.ts';

/** The drafts of a folder, as they would be uploaded: one a filing where a manifest says what is what. */
export async function readCorpus(folder: string): Promise<Upload[]> {
  const filings = await acceptedFilings(folder);
  return filings.map(({ name, path }) => ({ name, bytes: readFileSync(path) }));
}
