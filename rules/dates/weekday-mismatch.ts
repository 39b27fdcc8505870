import { findDates } from '../../core/calendar/find-dates.ts';
import {
  daysBetween,
  isoDate,
  type IsoDate,
  longDate,
  MONTHS,
  weekdayName,
} from '../../core/calendar/iso-date.ts';
import { defineRule, type Observation } from '../../core/engine/rule.ts';
import type { Document } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import { reportDateOf } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** What every weekday ends in, and what may stand between it and its date; the rest is asked only of these. */
const DAY_AND_DATE = /day,?\s{1,6}(?=(?:[A-Z][a-z]{2,8}\.?\s{1,6}\d{1,2}|\d{1,2}\s{1,6}[A-Z][a-z]{2})\b)/gi;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)$/i;
const WITHOUT_YEAR = /^([A-Z][a-z]{2,8})\.?\s{1,6}(\d{1,2})(?![\d,]{0,2}\s{0,6}\d{4})/i;
/** Characters that the longest date needs. */
const DATE_LENGTH = 40;
/** No release names more days than that. */
const MOST_DAYS = 200;

/** A weekday that is named with a date is that date's. */
export default defineRule({
  id: 'dates/weekday-mismatch',
  title: 'A named weekday is the date’s own',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Exchange Act Rule 12b-20',
      'Statements are not to mislead: of a weekday and a date that differ, one is wrong.',
    ),
  ],
  inForce: {},
  why: 'Of a weekday and a date that do not go together one is wrong, most often the date.',
  remedy: 'Look up which of the two is meant, and correct the other.',
  messages: {
    differs: {
      verdict: 'violation',
      text: '{date} is a {weekday}, not a {named}',
      expected: '{weekday}, {date}, or another date',
    },
    'without-year': {
      verdict: 'violation',
      severity: 'info',
      text: '{date} is a {weekday}, not a {named}, if {year} is meant',
      expected: '{weekday}, or another date',
    },
  },
  examples: {
    clean: {
      shows: 'a call on Wednesday, October 30, 2024',
      draft: withCall('Wednesday, October 30, 2024'),
    },
    flagged: {
      differs: { shows: 'a call on Monday, October 30, 2024', draft: withCall('Monday, October 30, 2024') },
      'without-year': { shows: 'a call on Monday, October 30', draft: withCall('Monday, October 30') },
    },
  },
  notes:
    'Read are the report and its releases (Exhibit 99), not the agreements attached. A date without a year is taken in the year that brings it nearest to the date of report, and is only noted.',

  check(filing) {
    const near = reportDateOf(filing);
    return filing.documents.filter(isOwnWords).flatMap((document) => mismatchesIn(document, near));
  },
});

type Found = Observation<'differs' | 'without-year'>;

function isOwnWords({ role, type }: Document): boolean {
  return role === 'report' || (role === 'exhibit' && /^EX-99/i.test(type));
}

function mismatchesIn(document: Document, near: IsoDate | null): Found[] {
  const text = foldedText(document);
  return [...text.matchAll(DAY_AND_DATE)].slice(0, MOST_DAYS).flatMap((match) => {
    const head = WEEKDAY.exec(text.slice(Math.max(0, match.index - 6), match.index));
    if (!head) return [];
    const start = match.index - head[0].length;
    const behind = match.index + match[0].length;
    const found = mismatch(`${head[0]}day`, text.slice(behind, behind + DATE_LENGTH), near);
    const span = { document: document.index, start, end: behind + (found?.length ?? 0) };
    return found ? [{ message: found.message, place: span, facts: found.facts }] : [];
  });
}

interface Mismatch {
  readonly message: Found['message'];
  readonly facts: Readonly<Record<string, string>>;
  /** Characters of the date. */
  readonly length: number;
}

function mismatch(named: string, words: string, near: IsoDate | null): Mismatch | null {
  const [dated] = findDates(words);
  if (dated?.start === 0) return dated.date && told('differs', named, dated.date, dated.end);
  const bare = WITHOUT_YEAR.exec(words);
  const assumed = bare && near && nearestYear(bare[1] ?? '', Number(bare[2]), near);
  return assumed && bare ? told('without-year', named, assumed, bare[0].length) : null;
}

function told(message: Mismatch['message'], named: string, date: IsoDate, length: number): Mismatch | null {
  const weekday = weekdayName(date);
  if (weekday.toLowerCase() === named.toLowerCase()) return null;
  const [day = '', year = ''] = longDate(date).split(', ');
  const facts = { named, weekday, date: message === 'differs' ? longDate(date) : day, year };
  return { message, length, facts };
}

/** The day in the year before, of or after the other date, whichever is nearest to it. */
function nearestYear(month: string, day: number, near: IsoDate): IsoDate | null {
  const number =
    MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase().slice(0, 3))) + 1;
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => isoDate(one, number, day) ?? []);
  const distance = (date: IsoDate): number => Math.abs(daysBetween(near, date));
  return days.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

function withCall(day: string): string {
  return specimen({ outlook: `The company will hold a conference call on ${day} at 9:00 a.m.` });
}
