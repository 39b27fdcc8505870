import type { Document, Filing, Mark } from '../../filing/filing.ts';
import type { Upload } from '../upload.ts';
import { namePrinted } from '../zip/name-printed.ts';
import { bytesBefore, wideWithin, type Decoded } from './decode.ts';
import { roleOfType } from './document-role.ts';
import { readFacts } from './read-facts.ts';
import { readHtml } from './read-html.ts';
import { readPlain } from './read-text.ts';
import { recogniseFormat } from './recognise-format.ts';
import { splitSubmission, type Wrapped } from './split-submission.ts';
import { uuencodedBytes } from './uuencoded.ts';

/** `table`, `s` and `c` are pseudo-tags of the ASCII years and prove nothing. */
const HTML = /<(?:!doctype\s+html|html|body|div|p|br|font|center|span|b|td)\b[^<>]{0,20000}>/i;
const FULL_SUBMISSION =
  /<SEC-DOCUMENT>|<SEC-HEADER>|<IMS-HEADER>|<IMS-DOCUMENT>|<SUBMISSION>|PRIVACY-ENHANCED MESSAGE|CONFORMED SUBMISSION TYPE:/i;

export interface ReadDocuments {
  documents: Document[];
  format: Filing['draft']['format'];
  source: string;
}

/** The documents of one upload, each read once. A wrapped single document is the whole upload: its lines are the file's. */
export function readDocuments(upload: Upload, decoded: Decoded): ReadDocuments {
  const source = decoded.text;
  const wrapped = splitSubmission(source);
  const isSubmission = wrapped.length > 1 || FULL_SUBMISSION.test(source.slice(0, 4_000));
  const parts =
    wrapped.length > 0 ? wrapped : [{ type: '', name: upload.name, start: 0, end: source.length }];
  const reportAt = reportIndex(parts);
  const isPastReading = parts.filter(({ type }) => type === '').length > MOST_UNTAGGED;
  const documents = parts.map((part, index) => {
    const beside = part.type === '' && !isPastReading ? 'exhibit' : roleOfType(part.type);
    const role = index === reportAt ? 'report' : beside;
    return readDocument(decoded, part, { index, role }, !isSubmission, upload.name);
  });
  const inner = documents[reportAt]?.format;
  return {
    documents,
    format: isSubmission ? 'sgml' : inner === 'html' || inner === 'ixbrl' ? inner : 'text',
    source,
  };
}

/** Documents without a type tag that are read for what they may be; a filing has thirty exhibits at most. */
const MOST_UNTAGGED = 200;

function reportIndex(parts: readonly Wrapped[]): number {
  const named = parts.findIndex((part) => /^8-?K/i.test(part.type));
  return named >= 0 ? named : 0;
}

function readDocument(
  decoded: Decoded,
  part: Wrapped,
  { index, role }: Pick<Document, 'index' | 'role'>,
  whole: boolean,
  uploadName: string,
): Document {
  const { text: source } = decoded;
  const origin = whole ? 0 : part.start;
  const end = whole ? source.length : part.end;
  const identity: Identity = {
    index,
    name: namePrinted(part.name) || uploadName,
    type: part.type,
    role,
    // Of a document that begins with the file, the byte order mark is told by its map.
    bytes: { start: origin === 0 ? 0 : bytesBefore(decoded, origin), end: bytesBefore(decoded, end) },
  };
  if (role === 'other') return withoutWords(identity);
  const encoded = uuencodedBytes(source, part.start, part.end);
  return encoded ? readEncoded(identity, encoded) : readWords(decoded, identity, part, origin, end);
}

/** What a document is, before its words are read. */
type Identity = Pick<Document, 'index' | 'name' | 'type' | 'role' | 'bytes'>;

function withoutWords(identity: Identity): Document {
  return {
    ...identity,
    role: 'other',
    format: 'text',
    text: '',
    map: { read: [], source: [], lines: [0], wide: [] },
    parts: null,
    pictures: [],
    marks: [],
    tagged: null,
  };
}

/**
 * A document sent by uuencoding: its words, where it has any that can be read. They stand in no bytes of the upload as they are, so
 * their places are told by lines, as paragraphs.
 */
function readEncoded(identity: Identity, bytes: Uint8Array): Document {
  const recognised = recogniseFormat({ name: identity.name, bytes });
  if (recognised.issue !== null) return withoutWords(identity);
  const { text } = recognised;
  const whole = { start: 0, end: text.text.length };
  const read = readWords(text, identity, whole, 0, whole.end);
  const starts = lineStarts(read.text, 0, read.text.length);
  return {
    ...read,
    map: { read: [0], source: [0], lines: starts, wide: [] },
    parts: { kind: 'paragraph', starts },
    marks: read.marks.map((mark) => ({ ...mark, source: { start: mark.start, end: mark.start } })),
  };
}

function readWords(
  decoded: Decoded,
  identity: Identity,
  part: { readonly start: number; readonly end: number },
  origin: number,
  end: number,
): Document {
  const { text: source } = decoded;
  const { index, role } = identity;
  const skipped = origin === 0 ? decoded.skipped : 0;
  const lines = lineStarts(source, origin, end);
  const wide = withMark(wideWithin(decoded.wide, origin, end), skipped);
  const layout = decoded.unit === 2 ? ({ lines, wide, unit: 2 } as const) : { lines, wide };
  const head = source.slice(part.start, Math.min(part.end, part.start + 60_000));
  if (!HTML.test(head)) {
    const { text, ...inStep } = readPlain(source, part.start, part.end, origin);
    return {
      ...identity,
      format: 'text',
      text,
      map: { ...inStep, ...layout },
      parts: null,
      pictures: [],
      marks: rawSigns(source, part.start, part.end, origin),
      tagged: null,
    };
  }
  const { map: inStep, inline, ...read } = readHtml(source, part.start, part.end, origin);
  const map = { ...inStep, ...layout };
  const marks = [...read.marks, ...rawSigns(source, part.start, part.end, origin)];
  const tagged =
    inline && role === 'report'
      ? readFacts(source, { start: part.start, end: part.end, origin }, { index, map, text: read.text })
      : null;
  return { ...identity, ...read, format: inline ? 'ixbrl' : 'html', map, parts: null, marks, tagged };
}

/** The first sign beyond ASCII that stands as it is, and how many there are. */
function rawSigns(source: string, start: number, end: number, origin: number): Mark[] {
  let first: Mark['source'] | null = null;
  let words = '';
  let count = 0;
  // Cut to the document: a search in the whole upload would go through all that is behind it, once for each document.
  for (const sign of source.slice(start, end).matchAll(/[\u0080-\u{10ffff}]/gu)) {
    count++;
    if (first) continue;
    const at = start + sign.index - origin;
    first = { start: at, end: at + sign[0].length };
    words = sign[0];
  }
  return first ? [{ kind: 'raw-sign', detail: String(count), start: 0, end: 0, source: first, words }] : [];
}

/** A byte order mark is two or three bytes before the first unit. */
function withMark(wide: number[], skipped: number): number[] {
  if (skipped === 0) return wide;
  return [0, skipped, ...wide.map((value, at) => (at % 2 === 1 ? value + skipped : value))];
}

/** Of one document; with more it is refused. Of 821 filings the most are 13,459; so many are 5,000 pages of print. */
export const MOST_LINES = 250_000;

function lineStarts(source: string, origin: number, end: number): number[] {
  const starts = [0];
  for (
    let feed = source.indexOf('\n', origin);
    feed >= 0 && feed < end && starts.length <= MOST_LINES;
    feed = source.indexOf('\n', feed + 1)
  ) {
    starts.push(feed + 1 - origin);
  }
  return starts;
}
