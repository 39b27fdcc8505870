import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';

/** Page numbers, running heads, section headings, rules, blanks and bracketed notes answer nothing. */
const FURNITURE = [
  /^[ \t]*section[ \t]{1,3}\d\b[^\n]{0,120}$/gim,
  /^[ \t]*(?:table of contents|page[ \t]{1,3}\d{1,3}(?: of \d{1,3})?|[-–—(\s]{0,6}\d{1,3}[-–—)\s]{0,6})$/gim,
  /\[[^\]\n]{0,80}\]/g,
  /\b(?:tbd|to come|insert text)\b/gi,
];
/** "(d) Exhibits." alone is a paragraph's label; the list may stand in an index of its own. */
const LABEL = /\([a-d]\)\s{0,3}(?:exhibits?)?[\s.:]{0,3}/gi;
/** More words than any of these has stand in an answer; furniture is looked for in no more. */
const LONGEST_FURNITURE = 4_000;

/** Whether words stand under the item's heading. "None" and "See Item 1.01" are words; blanks and bracketed notes are not. */
export function isAnswered(filing: Filing, { number, body }: Item): boolean {
  const head = { ...body, end: Math.min(body.end, body.start + LONGEST_FURNITURE) };
  const words = FURNITURE.reduce((text, furniture) => text.replace(furniture, ' '), foldedOf(filing, head));
  const lists = number === '9.01' || number === '7';
  if (lists && filing.indexes.length > 0) return /[A-Za-z0-9]/.test(words);
  return /[A-Za-z]{3}/.test(lists ? words.replace(LABEL, ' ') : words);
}

/** "None.", "Not applicable.": the item is recited, and nothing is reported under it. */
const NOTHING =
  /^[\s.:;-]{0,40}(?:\([a-z]\)\s{0,3})?(?:none|not\s{1,3}applicable|n\s?\/\s?a|inapplicable|no\s{1,3}(?:events?|reports?|information)\s{1,3}to\s{1,3}report)[\s.]{0,40}$/i;
const LONGEST_NOTHING = 160;

/** Whether the item's words report something. */
export function isReported(filing: Filing, item: Item): boolean {
  const { start, end } = item.body;
  if (end - start <= LONGEST_NOTHING && NOTHING.test(foldedOf(filing, item.body))) return false;
  return isAnswered(filing, item);
}
