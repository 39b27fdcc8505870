import { createHash } from 'node:crypto';
import type { Document, Filing, Issue } from '../filing/filing.ts';
import { ISSUES, type IssueCode } from './issues.ts';
import { readFiling } from './read-filing.ts';
import type { Note, Opening } from './opening.ts';
import { assignRolesBehind } from './package/assign-roles.ts';
import { renumbered } from './package/renumber.ts';
import { openWords } from './open-words.ts';
import { LARGEST_DRAFT, type Upload } from './upload.ts';

export { LARGEST_DRAFT, type Upload };

/** What came of reading a draft. Without a filing there is nothing to judge, and the issues say why. */
export interface ParsedDraft {
  readonly filing: Filing | null;
  readonly issues: readonly Issue[];
  readonly draft: {
    name: string;
    sha256: string;
    bytes: number;
    format: Filing['draft']['format'] | null;
    documents: { index: number; name: string; type: string; bytes: { start: number; end: number } }[];
  };
}

type Identity = Pick<ParsedDraft['draft'], 'name' | 'sha256' | 'bytes'>;

/**
 * Reads one uploaded file of words: text, HTML, a submission. Never throws on a draft: what could not be read is told as issues.
 * Word files, PDFs and packages are opened by `parseUploads`.
 */
export function parseDraft(upload: Upload): ParsedDraft {
  return parsedFrom([upload], [openWords(upload)]);
}

/** The same of several files as one draft; see `parseUploads`. */
export function parsePackage(uploads: readonly Upload[]): ParsedDraft {
  return parsedFrom(uploads, uploads.map(openWords));
}

/**
 * The draft that opened files make: the first is the report, the others its exhibits, numbered by their own headings or by their
 * names. Places are offsets into the named file. A file that cannot be read makes the draft unreadable, since what it says is
 * unknown.
 */
export function parsedFrom(uploads: readonly Upload[], openings: readonly Opening[]): ParsedDraft {
  const identity = identityOf(uploads);
  const documents: Document[] = [];
  const notes: Note[] = [];
  for (const [index, opening] of openings.entries()) {
    if ('issue' in opening) {
      const file = openings.length === 1 ? [] : [uploads[index]?.name ?? ''];
      const about = [...file, ...(opening.detail === undefined ? [] : [opening.detail])].join('/');
      return unreadable(identity, opening.format, opening.issue, about || undefined);
    }
    notes.push(...opening.notes);
    for (const document of opening.documents) documents.push(renumbered(document, documents.length));
  }
  const [first, ...more] = openings;
  if (!first || 'issue' in first) return unreadable(identity, null, 'empty');
  const draft = { ...identity, format: first.format };
  const report = documents.slice(0, first.documents.length).find(({ role }) => role === 'report');
  if (!report || more.length === 0) return judged(draft, documents, first.header, notes);
  const { documents: papers, told } = assignRolesBehind(report, documents);
  if (told !== null) notes.push({ code: 'roles', says: told });
  return judged(draft, [...papers], first.header, notes);
}

function judged(
  draft: Filing['draft'],
  documents: Document[],
  header: Filing['header'],
  notes: readonly Note[],
): ParsedDraft {
  const report = documents.find((document) => document.role === 'report');
  if (!report || countWords(documents) < FEWEST_WORDS) {
    const code = report ? 'no-words' : 'no-report';
    return { ...unreadable(draft, draft.format, code), draft: listed(draft, documents) };
  }
  const issues = notes.map(({ code, detail, says }) =>
    says === undefined ? issue(code, detail) : { code, span: null, detail: says },
  );
  const filing = readFiling(draft, documents, report, header, issues);
  return { filing, issues: filing.issues, draft: listed(draft, filing.documents) };
}

function listed(draft: Filing['draft'], documents: readonly Document[]): ParsedDraft['draft'] {
  return {
    ...draft,
    documents: documents.map(({ index, name, type, bytes }) => ({ index, name, type, bytes })),
  };
}

function identityOf(uploads: readonly Upload[]): Identity {
  const digest = createHash('sha256');
  for (const { bytes } of uploads) digest.update(bytes);
  return {
    name: uploads[0]?.name ?? '',
    sha256: digest.digest('hex'),
    bytes: uploads.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

/** A page with fewer words holds nothing that could be judged. */
const FEWEST_WORDS = 30;

function countWords(documents: readonly Document[]): number {
  let words = 0;
  for (const { text } of documents) {
    for (const match of text.slice(0, 20_000).matchAll(/[A-Za-z]{2,}/g)) {
      if (match && ++words >= FEWEST_WORDS) return words;
    }
  }
  return words;
}

function unreadable(
  identity: Identity,
  format: Filing['draft']['format'] | null,
  code: IssueCode,
  about?: string,
): ParsedDraft {
  const { name, sha256, bytes } = identity;
  return {
    filing: null,
    issues: [issue(code, about)],
    draft: { name, sha256, bytes, format, documents: [] },
  };
}

/** @param about the file or the part of it that is meant */
function issue(code: IssueCode, about?: string): Issue {
  return { code, span: null, detail: about === undefined ? ISSUES[code] : `${about}: ${ISSUES[code]}` };
}
