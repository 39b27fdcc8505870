import { type Allowance, fullAllowance } from './allowance.ts';
import { isDocx, openDocx, otherWordFile } from './docx/open-docx.ts';
import type { Opening } from './opening.ts';
import { openWords } from './open-words.ts';
import { parsedFrom, type ParsedDraft } from './parse-draft.ts';
import { isPdf, openPdf } from './pdf/open-pdf.ts';
import type { Upload } from './upload.ts';
import { isContainer } from './zip/directory.ts';
import { openZip } from './zip/open-zip.ts';

/** Reads a draft of whatever format, in one file or in several of which the first is the report. Never throws on a draft. */
export async function parseUploads(uploads: readonly Upload[]): Promise<ParsedDraft> {
  const allowance = fullAllowance();
  const openings: Opening[] = [];
  for (const upload of uploads) openings.push(await openUpload(upload, allowance));
  return parsedFrom(uploads, openings);
}

/** Opens one file by what its bytes are. */
async function openUpload(upload: Upload, allowance: Allowance): Promise<Opening> {
  if (isPdf(upload)) return openPdf(upload, allowance);
  if (isDocx(upload)) return openDocx(upload, allowance);
  if (isContainer(upload.bytes)) return openZip(upload, (member) => openUpload(member, allowance));
  return otherWordFile(upload) ?? openWords(upload);
}
