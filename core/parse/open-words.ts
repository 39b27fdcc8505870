import type { Note, Opening } from './opening.ts';
import { assignRoles } from './package/assign-roles.ts';
import { MOST_LINES, readDocuments } from './steps/read-documents.ts';
import { readHeader } from './steps/read-header.ts';
import { MOST_STRETCHES } from './steps/read-text.ts';
import { recogniseFormat } from './steps/recognise-format.ts';
import { MOST_DOCUMENTS } from './steps/split-submission.ts';
import type { Upload } from './upload.ts';

/** Opens a file whose bytes are the words: text, HTML, a submission. */
export function openWords(upload: Upload): Opening {
  const recognised = recogniseFormat(upload);
  if (recognised.issue) return { issue: recognised.issue, format: recognised.format };
  const { documents, format, source } = readDocuments(upload, recognised.text);
  if (documents.length > MOST_DOCUMENTS) return { issue: 'too-many-documents', format };
  if (documents.some(({ map }) => map.read.length > MOST_STRETCHES || map.lines.length > MOST_LINES))
    return { issue: 'too-many-pieces', format };
  const notes: Note[] = recognised.notes.map((code) => ({ code }));
  const header = readHeader(source);
  // Where wrappers have no type tags, headings and names say what each document is.
  const isUntagged = documents.some(({ type, role }) => type === '' && role === 'exhibit');
  const roles = isUntagged ? assignRoles(documents) : null;
  if (!roles) return { documents, format, header, notes };
  if (roles.told !== null) notes.push({ code: 'roles', says: roles.told });
  return { documents: roles.documents, format, header, notes };
}
