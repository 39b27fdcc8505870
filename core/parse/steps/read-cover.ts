import { findDates, findMisspeltDates, type FoundDate } from '../../calendar/find-dates.ts';
import type { Cover, DateQuote, Quote, Registrant } from '../../filing/filing.ts';
import { JURISDICTIONS } from '../../standards/jurisdictions.ts';
import { dateQuote, quote } from './find-signatures.ts';
import { cellsOf, isRuling, linesOf, type Segment } from './lines.ts';
import { readBoxes } from './read-boxes.ts';
import { readSecurities } from './read-securities.ts';

const DATE_CAPTION =
  /\bdate\s{1,20}of\s{1,20}(?:the\s{1,9})?(?:earliest\s{1,20}event\b(?:\s{1,20}reported\b\)?)?|report\b)/gi;
const NAME_CAPTION =
  /\(?\s{0,9}exact\s{1,20}name\s{1,20}of\s{1,20}(?:the\s{1,9})?(?:registrants?|compan(?:y|ies)|issuers?)/i;
const NAME_CAPTIONS = new RegExp(NAME_CAPTION.source, 'gi');
/** Captions that bound the value of another. */
const CAPTION =
  /\b(?:exact\s+name|state\s+or\s+other|jurisdiction|commission|file\s+n(?:o|umber)|employer|identification|address\s+of|principal\s+executive|zip\s+code|telephone|area\s+code|former\s+name|date\s+of|form\s+8|current\s+report|pursuant\s+to|securities\s+exchange|washington|check\s+the|registrant's|incorporation)\b/i;
const FILE_NUMBER =
  /(?<![\d-])(?:0{0,2}[0-2]|33|811|814|333|024|000|001|002)\s?-\s?\d{1,6}(?:-\d{2})?(?![\d-])/g;
const EIN = /(?<![\d-])\d{2}\s?-\s?\d{7}(?![\d-])/g;
const TELEPHONE =
  /(?<![\d-])(?:\+?1[\s.-]{1,2})?\(?\d{3}\)?[\s./-]{0,4}\d{3}\s?[-.\s]{1,3}\d{4}(?!\d)|\+\d{1,3}[\d\s().-]{7,18}\d/g;
const ZIP = /(?<![\d-])\d{5}(?:-\d{4})?(?![\d-])/g;
const JURISDICTION = new RegExp(
  `(?:^|[\\s\\t(])(?:the\\s+)?(?:state\\s+of\\s+|commonwealth\\s+of\\s+)?(${JURISDICTIONS.join('|').replaceAll(' ', '\\s+')})(?=$|[\\s\\t,);/.-])`,
  'i',
);

/** The cover page: `[start, end)` of the folded report, up to the first item. Values stand above, beside or below their captions. */
export function readCover(
  text: string,
  start: number,
  end: number,
  document: number,
  pictures: readonly number[],
): Cover {
  const dates = readReportDates(text, start, end, document);
  const quoted = (from: number, to: number): Quote => quote(text, { document, start: from, end: to });
  return {
    span: { document, start, end },
    registrants: readRegistrants(text, start, end, quoted),
    ...dates,
    address: addressOf(text, start, end, quoted),
    zip: zipOf(text, start, end, quoted),
    telephone: telephoneOf(text, start, end, quoted),
    boxes: readBoxes(text, start, end, document, pictures),
    securities: readSecurities(text, start, end, document),
  };
}

type Quoted = (from: number, to: number) => Quote;

/**
 * The date stands behind its caption, else above it. Of two, the one captioned as the earliest event or set in
 * parentheses is the event's; without either, the earlier.
 */
function readReportDates(
  text: string,
  start: number,
  end: number,
  document: number,
): Pick<Cover, 'reportDate' | 'reportDates' | 'dateCaption'> {
  const captions = captionsOfDate(text, start, end);
  const first = captions[0];
  if (!first) return { reportDate: null, reportDates: [], dateCaption: null };
  const last = captions.at(-1) ?? first;
  const behind = datesBehind(text, first.start, last.end, end);
  const found = behind.length > 0 ? behind : datesAbove(text, start, first.start);
  const quotes = found.map((date) => dateQuote(text, date, document));
  const earliest = captions.find((caption) => /earliest/i.test(text.slice(caption.start, caption.end)));
  return {
    reportDate: chooseEvent(text, quotes, earliest && captions.length > 1 ? earliest.end : null),
    reportDates: quotes,
    dateCaption: { document, start: first.start, end: last.end },
  };
}

function captionsOfDate(text: string, start: number, end: number): { start: number; end: number }[] {
  const captions: { start: number; end: number }[] = [];
  DATE_CAPTION.lastIndex = start;
  for (let match = DATE_CAPTION.exec(text); match && match.index < end; match = DATE_CAPTION.exec(text)) {
    const previous = captions.at(-1);
    if (previous && match.index - previous.end > 250) break;
    captions.push({ start: match.index, end: match.index + match[0].length });
  }
  return captions;
}

function datesBehind(text: string, from: number, captionEnd: number, end: number): FoundDate[] {
  const window = text.slice(from, Math.min(end, captionEnd + 300));
  const behindCaption = captionEnd - from;
  // A caption beside this one heads another column: only one on a line of its own ends the search.
  const stop = /\bexact\s+name|\n[^\w\n]*commission\s+file|\bstate\s+or\s+other|\(\s*state\b/i.exec(
    window.slice(behindCaption),
  );
  const bounded = stop ? window.slice(0, behindCaption + stop.index) : window;
  // Two columns may put another caption on the caption's own line, and the date below both.
  const words =
    findDates(bounded).length > 0 || !stop || window.slice(0, behindCaption + stop.index).includes('\n\n')
      ? bounded
      : window;
  const dates = findDates(words);
  const found = dates.length > 0 ? dates : findMisspeltDates(words);
  // A date some lines below belongs to something else; two dates of one line stand close together.
  return found
    .filter((date) => (text.slice(from + behindCaption, from + date.start).match(/\n/g)?.length ?? 0) <= 8)
    .slice(0, 3)
    .map((date) => ({ ...date, start: date.start + from, end: date.end + from }));
}

function datesAbove(text: string, start: number, captionStart: number): FoundDate[] {
  const from = Math.max(start, captionStart - 260);
  const words = text.slice(from, captionStart);
  const dates = findDates(words);
  const found = dates.length > 0 ? dates : findMisspeltDates(words);
  return found.slice(-2).map((date) => ({ ...date, start: date.start + from, end: date.end + from }));
}

function chooseEvent(
  text: string,
  dates: readonly DateQuote[],
  earliestCaption: number | null,
): DateQuote | null {
  if (dates.length <= 1) return dates[0] ?? null;
  const captioned =
    earliestCaption === null ? undefined : dates.find((date) => date.span.start >= earliestCaption);
  const before = (date: DateQuote): string => text.slice(Math.max(0, date.span.start - 3), date.span.start);
  const parenthesised = dates.find((date) => /\(\s*$/.test(before(date)));
  if (captioned && dates.filter((date) => date.span.start >= (earliestCaption ?? 0)).length === 1)
    return captioned;
  if (parenthesised) return parenthesised;
  const known = dates.filter((date) => date.date !== null);
  return (
    known.reduce<DateQuote | null>(
      (least, date) => (least?.date && least.date <= (date.date ?? '') ? least : date),
      null,
    ) ??
    dates[0] ??
    null
  );
}

function readRegistrants(text: string, start: number, end: number, quoted: Quoted): Registrant[] {
  const rows = tableRegistrants(text, start, end, quoted);
  if (rows.length > 1) return rows;
  const captions = [...text.slice(start, end).matchAll(NAME_CAPTIONS)].map((match) => start + match.index);
  const registrants = captions.slice(0, 12).map((caption, index) => {
    const from = index === 0 ? start : (captions[index - 1] as number);
    const to = captions[index + 1] ?? end;
    return readRegistrant(text, from, caption, to, quoted);
  });
  if (registrants.length > 0) return registrants.filter((one, index) => index === 0 || one.name !== null);
  return [{ name: nameWithoutCaption(text, start, end, quoted), ...identifiers(text, start, end, quoted) }];
}

function readRegistrant(text: string, from: number, caption: number, to: number, quoted: Quoted): Registrant {
  return { name: nameAt(text, from, caption, to, quoted), ...identifiers(text, from, to, quoted) };
}

function identifiers(text: string, from: number, to: number, quoted: Quoted): Omit<Registrant, 'name'> {
  const ein = firstMatch(text, EIN, from, to);
  const file = firstMatch(text, FILE_NUMBER, from, to);
  const region = text.slice(from, to);
  const named = JURISDICTION.exec(afterName(region));
  const at = named
    ? from + region.length - afterName(region).length + named.index + named[0].indexOf(named[1] ?? '')
    : null;
  return {
    jurisdiction: named && at !== null ? quoted(at, at + (named[1] ?? '').length) : null,
    fileNumber: file && quoted(file.start, file.end),
    ein: ein && quoted(ein.start, ein.end),
  };
}

/** The part behind the name's caption: "Washington, D.C." and a state in the company's own name stand before it. */
function afterName(region: string): string {
  const caption = NAME_CAPTION.exec(region);
  return caption ? region.slice(caption.index + caption[0].length) : region.replace(/^[\s\S]*?20549/, '');
}

/** The words before the caption on its own line, else the lines above it up to another caption; at last, below. */
function nameAt(text: string, from: number, caption: number, to: number, quoted: Quoted): Quote | null {
  const lineStart = text.lastIndexOf('\n', caption - 1) + 1;
  const beside = text.slice(Math.max(lineStart, from), caption).replace(/[\s(]+$/, '');
  if (/[A-Za-z]{2}/.test(beside) && !CAPTION.test(beside))
    return quotedWords(text, Math.max(lineStart, from), Math.max(lineStart, from) + beside.length, quoted);
  if (/[A-Za-z]{2}/.test(beside)) {
    // Everything on one line: the name follows the last caption or date before it.
    const flowing = beside.slice(lastCaptionEnd(beside));
    const end = Math.max(lineStart, from) + beside.length;
    if (/[A-Za-z]{2}/.test(flowing) && !CAPTION.test(flowing))
      return quotedWords(text, end - flowing.length, end, quoted);
  }
  const above = linesOf(text, Math.max(from, caption - 800), Math.max(from, lineStart)).filter(
    (line) => !isRuling(line.text),
  );
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
  const above = linesOf(text, start, Math.max(start, rowStart)).filter((line) => !isRuling(line.text));
  const name = above.filter((line) => isNameLine(line.text) && !JURISDICTION.test(line.text)).at(-1);
  return name ? quotedWords(text, name.start, name.end, quoted) : null;
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
  return (
    /[A-Za-z]{2}/.test(words) && !CAPTION.test(words) && words.length < 200 && findDates(words).length === 0
  );
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

function quotedWords(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const lead = /^[\s,.:;)_*-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const tail = /[\s(_*-]*$/.exec(text.slice(start + lead, end))?.[0].length ?? 0;
  return end - tail > start + lead ? quoted(start + lead, end - tail) : null;
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

function telephoneOf(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const caption = /telephone\s+number|including\s+area\s+code|area\s+code/i.exec(text.slice(start, end));
  const numbers = matchesIn(text, TELEPHONE, start, end);
  const near = caption ? numbers.filter((one) => Math.abs(one.start - start - caption.index) < 400) : numbers;
  const nearest = near.sort((a, b) => distance(a, caption, start) - distance(b, caption, start))[0];
  return nearest ? quoted(nearest.start, nearest.end) : null;
}

function zipOf(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const caption = /zip\s+code|principal\s+executive/i.exec(text.slice(start, end));
  const codes = matchesIn(text, ZIP, start, end).filter((one) => text.slice(one.start, one.end) !== '20549');
  const near = codes.filter((one) => caption && Math.abs(one.start - start - caption.index) < 500);
  const nearest = near.sort((a, b) => distance(a, caption, start) - distance(b, caption, start))[0];
  return nearest ? quoted(nearest.start, nearest.end) : null;
}

function distance(one: { start: number }, caption: RegExpExecArray | null, start: number): number {
  return caption ? Math.abs(one.start - start - caption.index) : one.start;
}

function addressOf(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const caption = /\baddress\s+(?:and\s+\S+\s+\S+\s+)?of\s+(?:registrant's\s+)?principal/i.exec(
    text.slice(start, end),
  );
  if (!caption) return null;
  const at = start + caption.index;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const beside = text.slice(Math.max(lineStart, start), at);
  if (/[A-Za-z]{3}/.test(beside)) return quotedWords(text, Math.max(lineStart, start, at - 200), at, quoted);
  const above = linesOf(text, Math.max(start, at - 500), lineStart).filter((line) => !isRuling(line.text));
  let from = above.length - 1;
  while (
    from > 0 &&
    above.length - from < 5 &&
    !CAPTION.test(above[from - 1]?.text ?? '') &&
    !/^\(/.test(above[from - 1]?.text ?? '')
  )
    from--;
  const first = above[from];
  const last = above.at(-1);
  return first && last && !CAPTION.test(last.text) ? quotedWords(text, first.start, last.end, quoted) : null;
}

function firstMatch(
  text: string,
  pattern: RegExp,
  start: number,
  end: number,
): { start: number; end: number } | null {
  return matchesIn(text, pattern, start, end)[0] ?? null;
}

function matchesIn(
  text: string,
  pattern: RegExp,
  start: number,
  end: number,
): { start: number; end: number }[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
