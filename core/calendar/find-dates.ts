import { isoDate, MONTHS, type IsoDate } from './iso-date.ts';

/** A date in running text: offsets, and the day it names, or null where no calendar has that day. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: IsoDate | null;
  /** Day and month could be swapped: both 12 or less, both digits, and not equal. */
  readonly ambiguous: boolean;
}

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const GAP = '[\\s.,]{0,12}';
const WRITTEN = [
  // January 21, 2004 · Jan. 21st, 2004 · March 5,2008
  { pattern: `\\b${MONTH}\\b${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d/])${GAP}(\\d{4})(?!\\d)`, order: 'mdy' },
  // 21 January 2004 · 21st day of January, 2004
  {
    pattern: `(?<![\\d/$.,-])\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,6}(?:day\\s{1,6}of\\s{1,6})?${MONTH}\\b${GAP}(\\d{4})(?!\\d)`,
    order: 'dmy',
  },
] as const;
const NUMERIC = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;
const ISO = /(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g;

/** Dates of each kind that are looked for in one text; a page with more is a calendar. */
const MOST_OF_A_KIND = 5_000;

/**
 * The dates in a text, in order. Months by name in any order of parts, ordinals, numeric forms, month first as
 * Americans write it; a year is never guessed, but for two digits, which are of this century until 50.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, order } of WRITTEN) {
    for (const match of first(text.matchAll(new RegExp(pattern, 'gi')))) {
      const [month, day] = order === 'mdy' ? [match[1], match[2]] : [match[2], match[1]];
      found.push(at(match, isoDate(Number(match[3]), monthNumber(month ?? ''), Number(day)), false));
    }
  }
  for (const match of first(text.matchAll(NUMERIC))) {
    const [month, day, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const ambiguous = month <= 12 && day <= 12 && month !== day;
    found.push(at(match, isoDate(century(year), month, day), ambiguous));
  }
  for (const match of first(text.matchAll(ISO))) {
    found.push(at(match, isoDate(Number(match[1]), Number(match[2]), Number(match[3])), false));
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter(standsFree);
}

function* first(matches: Iterable<RegExpExecArray>): Generator<RegExpExecArray> {
  let taken = 0;
  for (const match of matches) {
    if (++taken > MOST_OF_A_KIND) return;
    yield match;
  }
}

/** Words shaped like a written date whose month is none, such as "Marcxh 12, 2002". Look only where a date must stand. */
export function findMisspeltDates(text: string): FoundDate[] {
  const shaped = text.matchAll(/\b([A-Z][a-z]{2,10})\.?\s{1,6}(\d{1,2}),\s{0,6}(\d{4})(?!\d)/g);
  return [...first(shaped)]
    .filter((match) => monthNumber(match[1] ?? '') === 0)
    .map((match) => at(match, null, false));
}

function at(match: RegExpExecArray, date: IsoDate | null, ambiguous: boolean): FoundDate {
  return { start: match.index, end: match.index + match[0].length, date, ambiguous };
}

/** Of two readings of the same words the one that begins first, then the longer one, holds. */
function standsFree(found: FoundDate, index: number, all: readonly FoundDate[]): boolean {
  return !all.slice(Math.max(0, index - 3), index).some((before) => before.end > found.start);
}

function monthNumber(name: string): number {
  const head = name.slice(0, 3).toLowerCase();
  const whole = name.toLowerCase();
  return (
    MONTHS.findIndex((month) => {
      const full = month.toLowerCase();
      return full.startsWith(head) && (full.startsWith(whole) || whole === 'sept');
    }) + 1
  );
}

function century(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
