import type { Document, Filing, Mark } from '../../filing/filing.ts';
import type { Upload } from '../upload.ts';
import { bytesBefore, wideWithin, type Decoded } from './decode.ts';
import { readFacts } from './read-facts.ts';
import { readHtml } from './read-html.ts';
import { readPlain } from './read-text.ts';
import { splitSubmission, type Wrapped } from './split-submission.ts';

/** `table`, `s` and `c` are pseudo-tags of the ASCII years and prove nothing. */
const HTML = /<(?:!doctype\s+html|html|body|div|p|br|font|center|span|b|td)\b[^<>]{0,20000}>/i;
const FULL_SUBMISSION =
  /<SEC-DOCUMENT>|<SEC-HEADER>|<IMS-HEADER>|<IMS-DOCUMENT>|<SUBMISSION>|PRIVACY-ENHANCED MESSAGE|CONFORMED SUBMISSION TYPE:/i;
/** Data and pictures ride along in a submission; their words are not the filer's. */
const NO_PAPER = /^(?:EX-10[1-6](?:\..*)?|EX-27|GRAPHIC|ZIP|EXCEL|XML|JSON|PDF|COVER|CORRESP|XBRL.*)$/i;

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
  const documents = parts.map((part, index) =>
    readDocument(decoded, part, index, index === reportAt, !isSubmission, upload.name),
  );
  const inner = documents[reportAt]?.format;
  return {
    documents,
    format: isSubmission ? 'sgml' : inner === 'html' || inner === 'ixbrl' ? inner : 'text',
    source,
  };
}

function reportIndex(parts: readonly Wrapped[]): number {
  const named = parts.findIndex((part) => /^8-?K/i.test(part.type));
  return named >= 0 ? named : 0;
}

function readDocument(
  decoded: Decoded,
  part: Wrapped,
  index: number,
  isReport: boolean,
  whole: boolean,
  uploadName: string,
): Document {
  const { text: source } = decoded;
  const origin = whole ? 0 : part.start;
  const end = whole ? source.length : part.end;
  const role = isReport
    ? 'report'
    : /^EX-/i.test(part.type) && !NO_PAPER.test(part.type)
      ? 'exhibit'
      : 'other';
  const identity = {
    index,
    name: part.name || uploadName,
    type: part.type,
    role,
    bytes: { start: whole ? 0 : bytesBefore(decoded, origin), end: bytesBefore(decoded, end) },
  } as const;
  if (role === 'other') {
    return {
      ...identity,
      format: 'text',
      text: '',
      map: { read: [], source: [], lines: [0], wide: [] },
      parts: null,
      pictures: [],
      marks: [],
      tagged: null,
    };
  }
  const lines = lineStarts(source, origin, end);
  const wide = withMark(wideWithin(decoded.wide, origin, end), whole ? decoded.skipped : 0);
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
    inline && isReport
      ? readFacts(source, { start: part.start, end: part.end, origin }, { index, map, text: read.text })
      : null;
  return { ...identity, ...read, format: inline ? 'ixbrl' : 'html', map, parts: null, marks, tagged };
}

/** The first sign beyond ASCII that stands as it is, and how many there are. */
function rawSigns(source: string, start: number, end: number, origin: number): Mark[] {
  const signs = /[\u0080-\u{10ffff}]/gu;
  signs.lastIndex = start;
  let first: Mark['source'] | null = null;
  let words = '';
  let count = 0;
  for (let sign = signs.exec(source); sign && sign.index < end; sign = signs.exec(source)) {
    count++;
    if (first) continue;
    first = { start: sign.index - origin, end: sign.index - origin + sign[0].length };
    words = sign[0];
  }
  return first ? [{ kind: 'raw-sign', detail: String(count), start: 0, end: 0, source: first, words }] : [];
}

/** A byte order mark is two or three bytes before the first unit. */
function withMark(wide: number[], skipped: number): number[] {
  if (skipped === 0) return wide;
  return [0, skipped, ...wide.map((value, at) => (at % 2 === 1 ? value + skipped : value))];
}

/** Lines end as they do on Unix, on Windows and on a Mac. */
function lineStarts(source: string, origin: number, end: number): number[] {
  const ends = /\r\n?|\n/g;
  ends.lastIndex = origin;
  const starts = [0];
  for (let found = ends.exec(source); found && found.index < end; found = ends.exec(source)) {
    starts.push(ends.lastIndex - origin);
  }
  return starts;
}
