import type { Cover, Quote } from '../../filing/filing.ts';
import {
  CAPTION,
  EIN,
  FILE_NUMBER,
  firstMatch,
  JURISDICTION_WORDS,
  matchesIn,
  type Stretch,
} from './cover-patterns.ts';
import { isRuling, linesOf, type Segment } from './lines.ts';
import { quotedWords, type Quoted } from './quotes.ts';

const TELEPHONE =
  /(?<![\d-])(?:\+?1[\s.-]{1,2})?\(?\d{3}\)?[\s./-]{0,4}\d{3}\s?[-.\s]{1,3}\d{4}(?!\d)|\+\d{1,3}[\d\s().-]{7,18}\d/g;
const TELEPHONE_ALONE = /^\+?(?:[\s().-]{0,3}\d){10,13}$/;
/** Digits beside the caption that are meant for a telephone number, right or wrong. */
const TELEPHONE_LIKE =
  /(?<![\d-])\+?\(?\d{1,4}\)?(?:[\s./()-]{1,3}\d{1,5}){1,5}(?![\d-])|(?<![\d-])\d{7,12}(?!\d)/g;
/** Without a caption, a line of its own that opens with an area code in brackets. */
const BRACKETED_LINE = /(?<=\n[ \t]{0,80})\(\d{2,4}\)[\s-]{0,2}\d{1,4}[-.\s]\d{1,5}(?=[ \t]{0,80}\n)/g;
const TELEPHONE_CAPTION = /telephone\s{1,20}number|including\s{1,20}area\s{1,20}code|area\s{1,20}code/i;
/** Behind a word, or with none behind it: "22777 Harbor Street" opens with the number of a house. */
const ZIP =
  /(?<![\d-])(?<!box\s{1,3})(?:(?<=[a-z.],?[ \t]{1,9})\d{5}(?:-\d{4})?|\d{5}(?:-\d{4})?(?! {1,3}[a-z]))(?![\d-])/gi;

/** "(Address of principal executive offices)", or all captions of the block in one: "(Address, including zip code, …)". */
const ADDRESS_CAPTION = /\baddress(?:es)?\b[,\s][^()]{0,200}?principal|\(\s{0,3}address\s{0,3}\)/i;
const STATE_AND_ZIP = /,\s{0,3}(?:[A-Z][A-Za-z.]{1,14}\s){1,2}\s{0,9}\d{5}(?:-\d{4})?\b/;
/** Lines above the caption; the longest address of the corpus has five. */
const MOST_LINES = 8;

/** Address, ZIP code and telephone, each the one nearest to its caption. */
export function readContact(
  text: string,
  start: number,
  end: number,
  quoted: Quoted,
): Pick<Cover, 'address' | 'zip' | 'telephone'> {
  return {
    address: addressOf(text, start, end, quoted),
    zip: zipOf(text, start, end, quoted),
    telephone: telephoneOf(text, start, end, quoted),
  };
}

/** A number that is none still is read where it stands beside the caption, so that a rule can say what is wrong with it. */
function telephoneOf(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const caption = TELEPHONE_CAPTION.exec(text.slice(start, end));
  const numbers = matchesIn(text, TELEPHONE, start, end);
  const near = caption ? numbers.filter((one) => distance(one, caption, start) < 400) : numbers;
  const found =
    nearest(near, caption, start) ??
    (caption
      ? nearest(telephoneLike(text, start, end, caption), caption, start)
      : firstMatch(text, BRACKETED_LINE, start, end));
  return found && quoted(found.start, found.end);
}

function telephoneLike(text: string, start: number, end: number, caption: RegExpExecArray): Stretch[] {
  const at = start + caption.index;
  // Between a number and its caption there may be a ruling as wide as the page.
  const from = Math.max(start, text.lastIndexOf('\n', Math.max(0, at - 240)));
  const to = Math.min(end, at + 140);
  const other = [EIN, FILE_NUMBER, ZIP].flatMap((pattern) => matchesIn(text, pattern, from, to));
  return matchesIn(text, TELEPHONE_LIKE, from, to).filter(
    (one) =>
      /(?:\d\D{0,3}){7}/.test(text.slice(one.start, one.end)) &&
      !other.some(({ start: taken }) => taken === one.start),
  );
}

function zipOf(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const cover = text.slice(start, end);
  const caption = /zip\s+code|principal\s+executive/i.exec(cover) ?? STATE_AND_ZIP.exec(cover);
  const codes = matchesIn(text, ZIP, start, end).filter(
    (one) => !/^2054\d/.test(text.slice(one.start, one.end)),
  );
  const near = codes.filter((one) => caption && distance(one, caption, start) < 500);
  const found = nearest(near, caption, start);
  return found && quoted(found.start, found.end);
}

function nearest(list: readonly Stretch[], caption: RegExpExecArray | null, start: number): Stretch | null {
  return [...list].sort((a, b) => distance(a, caption, start) - distance(b, caption, start))[0] ?? null;
}

function distance(one: Stretch, caption: RegExpExecArray | null, start: number): number {
  return caption ? Math.abs(one.start - start - caption.index) : one.start;
}

function addressOf(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const caption = ADDRESS_CAPTION.exec(text.slice(start, end));
  if (!caption) return addressWithoutCaption(text, start, end, quoted);
  const at = start + caption.index;
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1) + 1, start);
  const beside = text.slice(lineStart, at);
  const cut = Math.max(beside.length - 200, ...[...beside.matchAll(CAPTION_END)].map(endOf), 0);
  if (/[A-Za-z]{3}/.test(beside)) return quotedWords(text, lineStart + cut, at, quoted);
  const above = linesOf(text, Math.max(start, at - 500), lineStart).filter(
    (line) => !isRuling(line.text) && !TELEPHONE_ALONE.test(line.text),
  );
  let from = above.length;
  while (from > 0 && above.length - from < MOST_LINES && isAddressLine(above[from - 1] as Segment)) from--;
  const first = above[from];
  const last = above.at(-1);
  if (first && last) return quotedWords(text, first.start, last.end, quoted);
  return addressBehind(text, at, end, quoted);
}

/** All on one line: an address begins behind the caption before it. */
const CAPTION_END = /(?:no\.?|numbers?|code|incorporation|organi[sz]ation|charter|reported)\)/gi;

function endOf(match: RegExpMatchArray): number {
  return (match.index ?? 0) + match[0].length;
}

/** No caption, no end of one that was wrapped, and none of the numbers that stand above an address. */
function isAddressLine({ text }: Segment): boolean {
  if (/^\((?!\d)/.test(text) || /^[^()]{0,60}\)$/.test(text)) return false;
  const words = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/washington,?\s{1,9}d\.?\s?c\b(?!\.?,?\s{0,9}20549)/i, ' ');
  return !CAPTION.test(words) && words.search(EIN) < 0 && words.search(FILE_NUMBER) < 0;
}

/** "Address of principal executive offices: 210 Harbor Street". */
function addressBehind(text: string, at: number, end: number, quoted: Quoted): Quote | null {
  const match = /^[^\n]{0,80}?offices?\)?:\s{0,20}(?=\S)/i.exec(text.slice(at, Math.min(end, at + 200)));
  const line = match && linesOf(text, at + match[0].length, Math.min(end, at + 500))[0];
  return line && isAddressLine(line) ? quotedWords(text, line.start, line.end, quoted) : null;
}

/** A cover without the caption still has a line that ends in a state and a ZIP code, or in a state, and often a street above it. */
function addressWithoutCaption(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const lines = linesOf(text, start, end).filter((line) => !isRuling(line.text));
  const withZip = lines.findIndex(
    (line) => STATE_AND_ZIP.test(line.text.replace(/\t/g, ' ')) && !/\b2054\d\b/.test(line.text),
  );
  const at = withZip < 0 ? lines.findIndex((line) => STATE_AT_END.test(line.text)) : withZip;
  const line = lines[at];
  if (!line) return null;
  const above = lines[at - 1];
  const isStreet = above !== undefined && !line.opens && /^\d/.test(above.text) && !CAPTION.test(above.text);
  return quotedWords(text, (isStreet ? above : line).start, line.end, quoted);
}

/** "One Harbor Way, Portland, Maine". */
const STATE_AT_END = new RegExp(`\\w,\\s{1,3}[A-Z][A-Za-z. ]{2,30},\\s{1,3}${JURISDICTION_WORDS}$`);
