import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';

/** The captions of the cover's lines, each in the many ways that covers word it. */
const CAPTIONS = {
  name: /\(?\bexact\s{1,9}name\b|\(\s?name\s{1,9}of\s{1,9}(?:the\s{1,9})?registrant/i,
  jurisdiction:
    /\(?\bstate\s{1,9}(?:or\s{1,9}other|of\s{1,9}(?:incorporation|organi[sz]ation))|\(?\bjurisdiction\b|\(\s?state\s?\)/i,
  'file-number': /\(?\bcommission\s{1,9}file\b|\(?\bfile\s{1,9}n(?:o\b|umber)/i,
  ein: /\(?\b(?:i\.?\s?r\.?\s?s\.?\s{0,9})?employer\b|\(?\bidentification\s{1,9}n/i,
  address: /\(?\baddress(?:es)?\b[^()]{0,160}?\bprincipal\b|\(\s?address\s?\)/i,
  zip: /\(?\bzip\s{1,9}code/i,
  telephone: /\(?\b(?:registrant's\s{1,9})?telephone\b|\barea\s{1,9}code/i,
  'former-name': /\(?\bformer\s{1,9}(?:name|address)/i,
} as const satisfies Record<string, RegExp>;
export type CoverCaption = keyof typeof CAPTIONS;

/** Where the cover's caption of that line stands, to its closing bracket; null where it is left out. */
export function captionOf(filing: Filing, caption: CoverCaption): Span | null {
  const words = wordsOnCover(filing, CAPTIONS[caption]);
  if (!words) return null;
  const rest = foldedOf(filing, { ...words, end: words.end + LONGEST_CAPTION });
  const close = rest.startsWith('(') ? rest.indexOf(')') : -1;
  return close < 0 ? words : { ...words, end: Math.max(words.end, words.start + close + 1) };
}

const LONGEST_CAPTION = 120;

/** Where on the cover, or in a part of it, the first match stands. */
export function wordsOnCover(filing: Filing, pattern: RegExp, part: Span = filing.cover.span): Span | null {
  const match = pattern.exec(foldedOf(filing, part));
  if (!match) return null;
  const start = part.start + match.index;
  return { ...part, start, end: start + match[0].length };
}

/** Whether "N/A", "None" or "Applied for" stands in a cell near the caption. */
export function isSaidToBeNone(filing: Filing, caption: Span): boolean {
  const text = foldedOf(filing, filing.cover.span);
  const at = caption.start - filing.cover.span.start;
  return NONE.test(text.slice(Math.max(0, at - BEFORE), at + BEHIND));
}

const NONE =
  /(?:^|[\n\t:]|\s{3})[ ]{0,9}\(?(?:n\/a|not\s{1,3}applicable|none|applied\s{1,3}for)\)?(?=[ ]{0,40}(?:$|[\n\t(]))/i;
const BEFORE = 250;
const BEHIND = 90;

/**
 * Words that stand where the value of a caption belongs: on the lines above it, up to the caption before, or behind it on
 * its own line. Rulings are no words.
 */
export function wordsAtCaption(filing: Filing, caption: Span): Span | null {
  const { span } = filing.cover;
  const text = foldedOf(filing, span);
  const at = caption.start - span.start;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const beside = spanOfWords(text, lineStart, at);
  if (beside && !isCaption(text.slice(beside.start, beside.end))) return moved(beside, span);
  const behind = /^[^\n:]{0,120}:[ \t]{0,40}(?=\S)/.exec(text.slice(at, at + 200));
  if (behind) {
    const from = at + behind[0].length;
    return moved(spanOfWords(text, from, endOfLine(text, from)), span);
  }
  let from = lineStart;
  for (let lines = 0; lines < MOST_LINES && from > 0;) {
    const previous = text.lastIndexOf('\n', from - 2) + 1;
    const line = spanOfWords(text, previous, from - 1);
    from = previous;
    if (!line) continue;
    if (isCaption(text.slice(line.start, line.end))) return null;
    lines++;
    if (/[A-Za-z]{2}/.test(text.slice(line.start, line.end))) return moved(line, span);
  }
  return null;
}

const MOST_LINES = 4;
const OWN_WORDS =
  /^\(|^[^()]{0,60}\)$|\b(?:exact\s+name|state\s+or\s+other|jurisdiction|commission|file\s+n(?:o|umber)|employer|identification|principal|zip\s+code|telephone|area\s+code|former\s+name|date\s+of|earliest\s+event|form\s+8|current\s+report|pursuant\s+to|securities\s+exchange|incorporation)\b/i;

function isCaption(words: string): boolean {
  return OWN_WORDS.test(words);
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}

function spanOfWords(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = text.slice(start, end);
  const first = words.search(/[A-Za-z0-9]/);
  return first < 0 ? null : { start: start + first, end: start + words.trimEnd().length };
}

function moved(words: { start: number; end: number } | null, cover: Span): Span | null {
  return words && { ...cover, start: cover.start + words.start, end: cover.start + words.end };
}
