import type { Cover } from '../../filing/filing.ts';
import { CAPTION, matchesIn } from './cover-patterns.ts';
import { isRuling, linesOf } from './lines.ts';
import { quotedWords, type Quoted } from './quotes.ts';

const TELEPHONE =
  /(?<![\d-])(?:\+?1[\s.-]{1,2})?\(?\d{3}\)?[\s./-]{0,4}\d{3}\s?[-.\s]{1,3}\d{4}(?!\d)|\+\d{1,3}[\d\s().-]{7,18}\d/g;
const ZIP = /(?<![\d-])\d{5}(?:-\d{4})?(?![\d-])/g;

/** "(Address of principal executive offices)", or all captions of the block in one: "(Address, including zip code, …)". */
const ADDRESS_CAPTION =
  /\baddress(?:es)?\b(?:\s{1,9}(?:and\s{1,9}\S{1,12}\s{1,9}\S{1,12}\s{1,9})?of\s|[,\s][^()]{0,160}?)[^()]{0,40}?principal/i;
const STATE_AND_ZIP = /,\s{0,3}(?:[A-Z][A-Za-z.]{1,14}\s){1,2}\s{0,9}\d{5}(?:-\d{4})?\b/;

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

function telephoneOf(text: string, start: number, end: number, quoted: Quoted): Cover['address'] {
  const caption = /telephone\s+number|including\s+area\s+code|area\s+code/i.exec(text.slice(start, end));
  const numbers = matchesIn(text, TELEPHONE, start, end);
  const near = caption ? numbers.filter((one) => Math.abs(one.start - start - caption.index) < 400) : numbers;
  const nearest = near.sort((a, b) => distance(a, caption, start) - distance(b, caption, start))[0];
  return nearest ? quoted(nearest.start, nearest.end) : null;
}

function zipOf(text: string, start: number, end: number, quoted: Quoted): Cover['address'] {
  const caption =
    /zip\s+code|principal\s+executive/i.exec(text.slice(start, end)) ??
    STATE_AND_ZIP.exec(text.slice(start, end));
  const codes = matchesIn(text, ZIP, start, end).filter((one) => text.slice(one.start, one.end) !== '20549');
  const near = codes.filter((one) => caption && Math.abs(one.start - start - caption.index) < 500);
  const nearest = near.sort((a, b) => distance(a, caption, start) - distance(b, caption, start))[0];
  return nearest ? quoted(nearest.start, nearest.end) : null;
}

function distance(one: { start: number }, caption: RegExpExecArray | null, start: number): number {
  return caption ? Math.abs(one.start - start - caption.index) : one.start;
}

function addressOf(text: string, start: number, end: number, quoted: Quoted): Cover['address'] {
  const caption = ADDRESS_CAPTION.exec(text.slice(start, end));
  if (!caption) return addressWithoutCaption(text, start, end, quoted);
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

/** A cover without the caption still has a line that ends in a state and a ZIP code, and often a street above it. */
function addressWithoutCaption(text: string, start: number, end: number, quoted: Quoted): Cover['address'] {
  const lines = linesOf(text, start, end).filter((line) => !isRuling(line.text));
  const at = lines.findIndex(
    (line) => STATE_AND_ZIP.test(line.text.replace(/\t/g, ' ')) && !/20549/.test(line.text),
  );
  const line = lines[at];
  if (!line) return null;
  const above = lines[at - 1];
  const isStreet = above !== undefined && !line.opens && /^\d/.test(above.text) && !CAPTION.test(above.text);
  return quotedWords(text, (isStreet ? above : line).start, line.end, quoted);
}
