import type { Opening } from './opening.ts';
import { readDocuments } from './steps/read-documents.ts';
import { readHeader } from './steps/read-header.ts';
import { recogniseFormat } from './steps/recognise-format.ts';
import type { Upload } from './upload.ts';

/** Opens a file whose bytes are the words: text, HTML, a submission. */
export function openWords(upload: Upload): Opening {
  const recognised = recogniseFormat(upload);
  if (recognised.issue) return { issue: recognised.issue, format: recognised.format };
  const { documents, format, source } = readDocuments(upload, recognised.text);
  const notes = recognised.notes.map((code) => ({ code }));
  return { documents, format, header: readHeader(source), notes };
}
