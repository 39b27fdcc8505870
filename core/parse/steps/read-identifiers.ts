import type { Quote, Registrant } from '../../filing/filing.ts';
import { STATE_CODES } from '../../standards/states.ts';
import {
  EIN,
  FILE_NUMBER,
  firstMatch,
  JURISDICTION_WORDS,
  matchesIn,
  type Stretch,
} from './cover-patterns.ts';
import type { Quoted } from './quotes.ts';

const JURISDICTION_CAPTION =
  /\bstate\s{1,20}(?:or\s{1,20}other|of\s{1,20}(?:incorporation|organi[sz]ation))|\bjurisdiction\b|\(\s?state\s?\)|\b(?:place|country)\s{1,20}of\s{1,20}(?:incorporation|organi[sz]ation)/gi;
const COMMISSION = /exchange\s{1,9}commission/gi;
const FILE_CAPTION = /\bcommission\b[\s\S]{0,30}?\bfile\b|\bfile\s{1,9}n(?:o|umber)\b/gi;
const EIN_CAPTION = /\bemployer\b|\bidentification\b|\bi\.?\s?r\.?\s?s\b/gi;

/** Digits and hyphens that are meant for one of the two numbers, right or wrong. */
const NUMBER_LIKE = /(?<![\d()-])\d{1,4}(?:\s?-\s?\d{1,9}){1,2}(?![\d/-])/g;
const NINE_DIGITS = /(?<![\d-])\d{9}(?![\d-])/g;
const OTHER_NUMBER =
  /^(?:0?[1-9]|1[0-2])-\d{1,2}-\d{2,4}$|^\d{3}-\d{3}-\d{4}$|^\d{3}-\d{4}$|^\d{5}-\d{4}$|^\d{2}-\d{7}$/;
/** How far from its caption a value may stand that could be something else. */
const NEAR = 250;

/**
 * Jurisdiction, file number and employer's number of one registrant. A number that is not as numbers of its kind are is
 * read all the same where it stands near its caption, so that a rule can say what is wrong with it. `taken` is the
 * address, whose state is not the jurisdiction.
 */
export function readIdentifiers(
  text: string,
  from: number,
  to: number,
  taken: Stretch | null,
  quoted: Quoted,
): Omit<Registrant, 'name'> {
  const glued = gluedNumbers(text, from, to);
  const file = glued?.file ?? firstMatch(text, FILE_NUMBER, from, to);
  const ein =
    glued?.ein ?? firstMatch(text, EIN, from, to) ?? nearestTo(EIN_CAPTION, NINE_DIGITS, text, from, to);
  const isFree = (one: Stretch): boolean =>
    !isWithin(one, taken) && !OTHER_NUMBER.test(text.slice(one.start, one.end).replace(/\s/g, ''));
  const oddFile = file ?? nearestTo(FILE_CAPTION, NUMBER_LIKE, text, from, to, isFree);
  const oddEin =
    ein ??
    nearestTo(EIN_CAPTION, NUMBER_LIKE, text, from, to, (one) => isFree(one) && one.start !== oddFile?.start);
  return {
    jurisdiction: jurisdictionIn(text, from, to, taken, quoted),
    fileNumber: oddFile && quoted(oddFile.start, oddFile.end),
    ein: oddEin && quoted(oddEin.start, oddEin.end),
  };
}

/** "333-19078846-2552550": two cells that a converter ran together. */
function gluedNumbers(text: string, from: number, to: number): { file: Stretch; ein: Stretch } | null {
  const match = /(?<![\d-])(?:333-\d{6}|00[01]-\d{5})(?=\d{2}-\d{7}(?![\d-]))/.exec(text.slice(from, to));
  if (!match) return null;
  const start = from + match.index;
  const middle = start + match[0].length;
  return { file: { start, end: middle }, ein: { start: middle, end: middle + 10 } };
}

/** The value nearest to its caption, and near it; what another caption may claim is left alone. */
function nearestTo(
  caption: RegExp,
  pattern: RegExp,
  text: string,
  from: number,
  to: number,
  isFree: (one: Stretch) => boolean = () => true,
): Stretch | null {
  const found = firstMatch(text, caption, from, to);
  if (!found) return null;
  const at = found.start;
  const distance = (one: Stretch): number => Math.abs(one.start - at);
  const near = matchesIn(text, pattern, from, to).filter((one) => distance(one) < NEAR && isFree(one));
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const NAMES = new RegExp(`(?<=[\\s(:)_]|^)${JURISDICTION_WORDS}(?=$|[\\s,);/.-])`, 'gi');
const CODES = new RegExp(
  `(?<=[\\n\\t]|^|\\s{3})(?:${STATE_CODES.join('|')}|Federal|FEDERAL)(?=\\s*(?:$|[\\n\\t(]|\\s{3}|\\d))`,
  'g',
);
/** A name that fills its cell or opens its line, or says itself what it is. */
const OPENS = /(?:^|[\n\t):_]|\s{2}|\ban?\s|\bof\s(?:the\s)?)[ ]?$/i;

/** The state or country nearest to its caption that is not in the address and not in a company's name. */
function jurisdictionIn(
  text: string,
  start: number,
  to: number,
  taken: Stretch | null,
  quoted: Quoted,
): Quote | null {
  const head = firstMatch(text, JURISDICTION_CAPTION, start, to)?.start ?? to;
  // "UNITED STATES" heads every cover.
  const from = matchesIn(text, COMMISSION, start, head).at(-1)?.end ?? start;
  const caption = firstMatch(text, JURISDICTION_CAPTION, from, to);
  const free = [...matchesIn(text, NAMES, from, to), ...matchesIn(text, CODES, from, to)].filter(
    (one) => !isWithin(one, taken) && !isPartOfAddress(text, one) && !isInName(text, one, to),
  );
  const opening = free.filter((one) => OPENS.test(text.slice(Math.max(from, one.start - 12), one.start)));
  if (!caption) return quotedOrNull(opening[0], quoted);
  const at = caption.start;
  const near = (one: Stretch): boolean => one.start > at - 2 * NEAR && one.start < at + NEAR;
  const distance = (one: Stretch): number => Math.abs(one.start - at);
  const nearest = (list: Stretch[]): Stretch | undefined =>
    list.filter(near).sort((a, b) => distance(a) - distance(b))[0];
  return quotedOrNull(nearest(opening) ?? nearest(free), quoted);
}

function quotedOrNull(one: Stretch | undefined, quoted: Quoted): Quote | null {
  return one ? quoted(one.start, one.end) : null;
}

function isWithin(one: Stretch, other: Stretch | null): boolean {
  return other !== null && one.start >= other.start && one.end <= other.end;
}

/** "Atlanta, Georgia", "Maine 04101", "Washington, D.C.". */
function isPartOfAddress(text: string, one: Stretch): boolean {
  const before = text.slice(Math.max(0, one.start - 4), one.start);
  const behind = text.slice(one.end, one.end + 14);
  return (
    /,\s{0,3}$/.test(before) || /^,?\s{0,4}\d{5}(?!\d)/.test(behind) || /^,?\s{0,3}D\.?\s?C\b/i.test(behind)
  );
}

/** "Washington Bancorp, Inc." is a name. */
function isInName(text: string, one: Stretch, to: number): boolean {
  const cell = /^[^\n\t]{0,120}?(?=\n|\t| {2}|$)/.exec(text.slice(one.end, to));
  const rest = cell?.[0] ?? '';
  return /^,?\s[A-Za-z&,.\s]{0,80}\b(?:inc|corp|corporation|company|co|llc|l\.p|trust|bancorp|group)\b/i.test(
    rest,
  );
}
