import { findDates } from '../../calendar/find-dates.ts';
import type { Quote, Registrant } from '../../filing/filing.ts';
import {
  CAPTION,
  EIN,
  FILE_NUMBER,
  firstMatch,
  JURISDICTION,
  matchesIn,
  type Stretch,
} from './cover-patterns.ts';
import { labelledRegistrants } from './labelled-registrants.ts';
import { cellsOf, isRuling, linesOf, type Segment } from './lines.ts';
import { quotedWords, type Quoted } from './quotes.ts';
import { readIdentifiers } from './read-identifiers.ts';

const NAME_CAPTION =
  /\(?\s{0,9}exact\s{1,20}name\s{1,20}(?:as\s{1,20}specified|(?:of\s{1,20})?(?:the\s{1,9})?(?:registrants?|compan(?:y|ies)|(?:small\s{1,9}business\s{1,9})?issuers?))|\(\s{0,9}name\s{1,20}of\s{1,20}(?:the\s{1,9})?registrant/i;
const NAME_CAPTIONS = new RegExp(NAME_CAPTION.source, 'gi');

/** The longest list of co-registrants of the corpus has seven. */
const MOST_REGISTRANTS = 12;

/** The companies on the cover: one a caption "Exact name of registrant", or one a row of a table of co-registrants. */
export function readRegistrants(
  text: string,
  start: number,
  end: number,
  address: Stretch | null,
  quoted: Quoted,
): Registrant[] {
  const identifiers = (from: number, to: number): Omit<Registrant, 'name'> =>
    readIdentifiers(text, from, to, address, quoted);
  const rows = tableRegistrants(text, start, end, quoted);
  if (rows.length > 1) return rows;
  const captions = [...text.slice(start, end).matchAll(NAME_CAPTIONS)].map((match) => start + match.index);
  const first = captions[0];
  if (captions.length === 1) {
    const labelled = labelledRegistrants(text, start, end, identifiers(start, end).jurisdiction, quoted);
    if (labelled.length > 0) return labelled;
  }
  const numbersFirst = first !== undefined && firstMatch(text, FILE_NUMBER, start, first) !== null;
  const registrants = captions.slice(0, MOST_REGISTRANTS).map((caption, index) => {
    const before = captions[index - 1] ?? start;
    const after = captions[index + 1] ?? end;
    const name = nameAt(text, before, caption, after, quoted);
    // Of several, each has its numbers on one side of its name: with the next one's they would be mixed up.
    if (captions.length === 1) return { name, ...identifiers(start, end) };
    return numbersFirst
      ? { name, ...identifiers(before, caption) }
      : { name, ...identifiers(caption, after) };
  });
  if (registrants.length > 0) return registrants.filter((one, index) => index === 0 || one.name !== null);
  return [{ name: nameWithoutCaption(text, start, end, quoted), ...identifiers(start, end) }];
}

/** The words before the caption on its own line, else the lines above it up to another caption; at last, below. */
function nameAt(text: string, from: number, caption: number, to: number, quoted: Quoted): Quote | null {
  const lineStart = text.lastIndexOf('\n', caption - 1) + 1;
  const beside = text.slice(Math.max(lineStart, from), caption).replace(/(?<![\s(])[\s(]+$/, '');
  if (/[A-Za-z]{2}/.test(beside) && !CAPTION.test(beside))
    return quotedWords(text, Math.max(lineStart, from), Math.max(lineStart, from) + beside.length, quoted);
  if (/[A-Za-z]{2}/.test(beside)) {
    // Everything on one line: the name follows the last caption or date before it.
    const flowing = beside.slice(lastCaptionEnd(beside));
    const end = Math.max(lineStart, from) + beside.length;
    if (/[A-Za-z]{2}/.test(flowing) && !CAPTION.test(flowing))
      return quotedWords(text, end - flowing.length, end, quoted);
  }
  const above = linesOf(text, Math.max(from, caption - 800), Math.max(from, lineStart)).filter(isWorded);
  const last = above.at(-1);
  const column = last && cellAbove(text, last, caption - lineStart);
  if (column) return quotedWords(text, column.start, column.end, quoted);
  if (last && isNameLine(last.text)) {
    const first = firstLineOfName(above);
    return quotedWords(text, first.start, last.end, quoted);
  }
  const below = linesOf(text, caption, Math.min(to, caption + 400))
    .slice(1)
    .find((line) => !isRuling(line.text));
  const captionTail = text.slice(caption, caption + 120);
  if (/^[^\n]{0,110}?(?:charter|registrant)\)?\s*:\s*(\S[^\n]*)/i.test(captionTail) && below) {
    const inline = /^[^\n]{0,110}?(?:charter|registrant)\)?\s*:\s*(\S[^\n]*)/i.exec(captionTail);
    const value = inline?.[1] ?? '';
    const at = caption + captionTail.indexOf(value);
    return quotedWords(text, at, at + value.length, quoted);
  }
  return null;
}

/** Some covers leave the caption out: the name is the line between the date and the row of numbers. */
function nameWithoutCaption(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const numbers = firstMatch(text, FILE_NUMBER, start, end) ?? firstMatch(text, EIN, start, end);
  if (!numbers) return null;
  const rowStart = text.lastIndexOf('\n', numbers.start - 1) + 1;
  const above = linesOf(text, start, Math.max(start, rowStart)).filter(isWorded);
  const below = linesOf(text, numbers.end, Math.min(end, numbers.end + 200))
    .filter(isWorded)
    .slice(0, 2);
  const isName = (line: Segment): boolean => isNameLine(line.text) && !JURISDICTION.test(line.text);
  const name = above.filter(isName).at(-1) ?? below.find(isName);
  return name ? quotedWords(text, name.start, name.end, quoted) : null;
}

/** Rulings, and a trade mark's sign on a line of its own, say nothing. */
function isWorded({ text }: Segment): boolean {
  return !isRuling(text) && /[A-Za-z0-9]/.test(text);
}

/** Of several cells in the line above a caption, the one that stands over it and is no number and no state. */
function cellAbove(text: string, line: Segment, column: number): Segment | null {
  const cells = cellsOf(text, line.start, line.end);
  if (cells.length < 2) return null;
  const lineStart = text.lastIndexOf('\n', line.start - 1) + 1;
  const named = cells.filter(
    (cell) =>
      isNameLine(cell.text) && !/^\(/.test(cell.text) && !JURISDICTION.test(`${cell.text} `.slice(0, 30)),
  );
  const offset = (cell: Segment): number => Math.abs(cell.start - lineStart - column);
  return named.sort((a, b) => offset(a) - offset(b))[0] ?? null;
}

function isNameLine(words: string): boolean {
  if (words.length >= 200 || !/[A-Za-z]{2}/.test(words) || CAPTION.test(words)) return false;
  // "Nevada 13-3124057" is the row of numbers of a cover whose name is left out.
  const own = /\d-\d/.test(words) ? words.replace(JURISDICTION, ' ') : words;
  return /[A-Za-z]{2}/.test(own) && findDates(words).length === 0;
}

/** A long name runs over two lines or three; a blank line or another value ends it. */
function firstLineOfName(above: readonly Segment[]): Segment {
  let at = above.length - 1;
  while (at > 0 && above.length - at < 4) {
    const line = above[at] as Segment;
    const before = above[at - 1] as Segment;
    if (line.opens || !isNameLine(before.text) || /\d{3}|[.:]$/.test(before.text) || before.text.length > 90)
      break;
    at--;
  }
  return above[at] as Segment;
}

function lastCaptionEnd(words: string): number {
  let end = 0;
  for (const match of words.matchAll(/event\s+reported\)?:?|reported\)?:?|of\s+1934|20549|report\):?/gi))
    end = match.index + match[0].length;
  const dates = findDates(words).filter((date) => date.start >= end);
  return Math.max(end, dates.at(-1)?.end ?? 0);
}

/** Co-registrants in a table: rows that hold a file number, a name and an employer's number each. */
function tableRegistrants(text: string, start: number, end: number, quoted: Quoted): Registrant[] {
  const files = matchesIn(text, FILE_NUMBER, start, end);
  const eins = matchesIn(text, EIN, start, end);
  if (files.length < 2 || eins.length < 2 || files.length !== eins.length) return [];
  return files.flatMap((file, index) => {
    const ein = eins[index] as { start: number; end: number };
    const between = cellsOf(text, Math.min(file.end, ein.end), Math.max(file.start, ein.start)).filter(
      (cell) => isNameLine(cell.text) && !/^\(/.test(cell.text),
    );
    const name = between[0];
    if (!name || name.text.length < 4) return [];
    const state = JURISDICTION.exec(text.slice(name.end, name.end + 200));
    const at = state ? name.end + state.index + state[0].indexOf(state[1] ?? '') : 0;
    return [
      {
        name: quoted(name.start, name.end),
        jurisdiction: state ? quoted(at, at + (state[1] ?? '').length) : null,
        fileNumber: quoted(file.start, file.end),
        ein: quoted(ein.start, ein.end),
      },
    ];
  });
}
