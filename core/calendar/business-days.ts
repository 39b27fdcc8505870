import { CLOSINGS, CLOSINGS_RANGE, DISRUPTIONS } from '../standards/closings.ts';
import { dayOfWeek, type IsoDate, plusDays, weekdayName } from './iso-date.ts';

/**
 * How to take a day of which nobody has settled whether EDGAR was open: a closing not verified, a storm. Whoever must
 * not be late takes it as open; whoever calls another late takes it as closed (policy of the closings' table).
 */
export type Doubt = 'as-open' | 'as-closed';

/** Closings that the table does not know yet. */
export type Announced = ReadonlySet<IsoDate>;
const NONE: Announced = new Set();

const SATURDAY = 6;

const closings = new Map(CLOSINGS.map((closing) => [closing.date, closing]));
const unsettled = DISRUPTIONS.filter(({ certainty }) => certainty === 'uncertain');

/** Whether the table of closings covers the day. Before and after it no business day is known, and none is guessed. */
export function isInTable(date: IsoDate): boolean {
  return CLOSINGS_RANGE.from <= date && date <= CLOSINGS_RANGE.until;
}

/**
 * Whether EDGAR takes filings that day: neither Saturday, Sunday nor closing (Regulation S-T Rule 11).
 * @throws RangeError outside of the table; ask `isInTable` first.
 */
export function isBusinessDay(date: IsoDate, doubt: Doubt = 'as-open', announced = NONE): boolean {
  if (!isInTable(date)) throw new RangeError(`No table of closings covers ${date}`);
  if (dayOfWeek(date) >= SATURDAY || announced.has(date)) return false;
  const closing = closings.get(date);
  if (closing) return closing.certainty === 'uncertain' && doubt === 'as-open';
  return doubt === 'as-open' || !unsettled.some(({ from, until }) => from <= date && date <= until);
}

/** Why EDGAR takes no filings that day: "Saturday", "Thanksgiving Day". Null on a business day, and outside of the table. */
export function closedFor(date: IsoDate): string | null {
  if (!isInTable(date) || isBusinessDay(date)) return null;
  return closings.get(date)?.reason ?? weekdayName(date);
}

/** The day itself, or the next business day after it; null where the table ends before one is found. */
export function businessDayFrom(date: IsoDate, doubt: Doubt = 'as-open', announced = NONE): IsoDate | null {
  let day = date;
  while (isInTable(day)) {
    if (isBusinessDay(day, doubt, announced)) return day;
    day = plusDays(day, 1);
  }
  return null;
}

/**
 * The first `count` business days after the date, day 1 first: an event on a closed day has the same day 1 as one on
 * the business day before it. Null where the table does not cover the count.
 */
export function businessDaysAfter(
  date: IsoDate,
  count: number,
  doubt: Doubt = 'as-open',
  announced = NONE,
): IsoDate[] | null {
  if (!isInTable(date)) return null;
  const days: IsoDate[] = [];
  let last = date;
  while (days.length < count) {
    const next = businessDayFrom(plusDays(last, 1), doubt, announced);
    if (!next) return null;
    days.push(next);
    last = next;
  }
  return days;
}

/** The business day that is `count` after the date, or null where the table does not reach. */
export function nthBusinessDayAfter(
  date: IsoDate,
  count: number,
  doubt: Doubt = 'as-open',
  announced = NONE,
): IsoDate | null {
  return businessDaysAfter(date, count, doubt, announced)?.at(-1) ?? null;
}

/** Business days after `from`, to `until`, of which nobody has settled whether EDGAR was open. */
export function daysInDoubt(from: IsoDate, until: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = plusDays(from, 1); day <= until && isInTable(day); day = plusDays(day, 1)) {
    if (isBusinessDay(day, 'as-open') && !isBusinessDay(day, 'as-closed')) days.push(day);
  }
  return days;
}
