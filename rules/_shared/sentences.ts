import type { Filing } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { isWrapped } from './wrapped-lines.ts';

/** No sentence of a report is longer; a draft without full stops is cut here, so that no search runs far. */
const LONGEST = 2_500;
/** White space wider than this ends a paragraph whatever follows. */
const WIDEST_GAP = 200;

const [TAB, FEED, SPACE] = [9, 10, 32] as const;
const STOPS = '.!?';
const BULLETS = '\u2022\u25cf\u25aa\u25e6\u00b7\u2023\u25a0';

/** What stands before a full stop that ends no sentence: "Inc.", "No.", "U.S.", an initial, "Item 12". */
const ABBREVIATED =
  /(?:\b(?:inc|corp|co|cos|ltd|l\.?p|llc|plc|no|nos|mr|mrs|ms|messrs|dr|st|jr|sr|vs?|approx|est|dept|bros|assoc|e\.g|i\.e|etc|cf|art|sec|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|u\.k|a\.m|p\.m)|items?\s\d{1,2}|(?<![-\w'])[a-z]|\b[a-z]\.[a-z])$/i;
const COMPANY = /^(?:inc|corp|co|ltd|l\.?p)$/i;
/** Words that open a sentence, where a company's name stands before them. */
const OPENING = /^(?:the|on|in|a|an|this|these|we|it|its|our|for|under|as|if|such|upon|with|at|all|no)\s/i;

/**
 * The sentence around an offset, within a stretch of the folded text. Plain text and the lines of a PDF are wrapped, so that only
 * a blank line ends a paragraph there; in HTML and Word files each block is a line. A paragraph that goes on with a small letter was broken by a page
 * or by a converter, and is read on.
 */
export function sentenceAt(filing: Pick<Filing, 'documents'>, within: Span, at: number): Span {
  const document = filing.documents[within.document];
  if (!document) return { ...within, start: at, end: at };
  const text = foldedText(document);
  const wrapped = isWrapped(document);
  let start = at;
  const earliest = Math.max(within.start, at - LONGEST);
  while (start > earliest && !isBreak(text, start - 1, wrapped)) start--;
  if (start > earliest && STOPS.includes(text.charAt(start - 1)))
    start = Math.min(at, pastQuotes(text, start));
  let end = at;
  const latest = Math.min(within.end, at + LONGEST);
  while (end < latest && !isBreak(text, end, wrapped)) end++;
  if (end < latest && STOPS.includes(text.charAt(end))) end = pastQuotes(text, end + 1);
  return trimmed(text, { document: within.document, start, end: Math.min(end, within.end) });
}

/** The sentence that follows, or null at the end of the stretch. */
export function sentenceAfter(filing: Pick<Filing, 'documents'>, within: Span, sentence: Span): Span | null {
  const document = filing.documents[within.document];
  if (!document) return null;
  const text = foldedText(document);
  let at = sentence.end;
  while (at < within.end && !isWordUnit(text.charCodeAt(at))) at++;
  return at < within.end ? sentenceAt(filing, within, at) : null;
}

function isBreak(text: string, at: number, wrapped: boolean): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= SPACE && unit < 127 && unit !== 46 && unit !== 33 && unit !== 63) return false;
  if (unit === FEED) return endsParagraph(text, at, wrapped);
  const sign = text.charAt(at);
  if (BULLETS.includes(sign)) return true;
  return STOPS.includes(sign) && endsSentence(text, at);
}

function endsParagraph(text: string, at: number, wrapped: boolean): boolean {
  let next = at + 1;
  let feeds = 1;
  const latest = Math.min(text.length, at + WIDEST_GAP);
  for (; next < latest && text.charCodeAt(next) <= SPACE; next++) {
    if (text.charCodeAt(next) === FEED) feeds++;
  }
  if (wrapped && feeds < 2 && !(at > 0 && isBlankBefore(text, at))) return false;
  const head = text.charAt(next);
  return !/[a-z]/.test(head);
}

function isBlankBefore(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text.charCodeAt(before) === SPACE || text.charCodeAt(before) === TAB)) before--;
  return text.charCodeAt(before) === FEED;
}

/** White space and a word that can open a sentence follow, and no abbreviation stands before. */
function endsSentence(text: string, at: number): boolean {
  const next = pastQuotes(text, at + 1);
  const following = text.charCodeAt(next);
  if (next < text.length && following > SPACE) return false;
  let head = next;
  while (head < Math.min(text.length, next + WIDEST_GAP) && text.charCodeAt(head) <= SPACE) head++;
  if (head < text.length && /[a-z,;]/.test(text.charAt(head))) return false;
  if (text.charAt(at) !== '.') return true;
  const abbreviated = ABBREVIATED.exec(text.slice(Math.max(0, at - 9), at));
  return !abbreviated || (COMPANY.test(abbreviated[0]) && OPENING.test(text.slice(head, head + 12)));
}

function pastQuotes(text: string, from: number): number {
  let at = from;
  while (at < text.length && `"')]`.includes(text.charAt(at))) at++;
  return at;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && text.charCodeAt(start) <= SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end--;
  return { ...span, start, end };
}
