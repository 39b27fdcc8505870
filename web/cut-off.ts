import { businessDayFrom, closedFor, isBusinessDay, isInTable } from '../core/calendar/business-days.ts';
import {
  daysBetween,
  type IsoDate,
  plusDays,
  weekdayAndDate,
  weekdayName,
} from '../core/calendar/iso-date.ts';
import { cutOffOf, easternDay, easternTime, timeLeft } from './eastern.ts';

/** A report due longer ago than this is a historical draft: no clock runs on it. */
const HISTORICAL_DAYS = 365;

export function isHistorical(due: IsoDate, now: string): boolean {
  return due < firstRunning(now);
}

/** The first due day on whose reports a clock runs, be it over. */
export function firstRunning(now: string): IsoDate {
  return plusDays(easternDay(now), -HISTORICAL_DAYS);
}

export function isPast(due: IsoDate, now: string): boolean {
  return Date.parse(cutOffOf(due)) < Date.parse(now);
}

/** The day of the next cut-off; null where the table of closings ends before it. */
export function nextCutOff(now: string): IsoDate | null {
  const today = easternDay(now);
  return businessDayFrom(isPast(today, now) ? plusDays(today, 1) : today);
}

/** The business days whose cut-offs are still to come, up to the due day's; null where they cannot be counted. */
export function businessDaysLeft(due: IsoDate, now: string): IsoDate[] | null {
  const next = nextCutOff(now);
  if (!next || !isInTable(due) || due < next) return null;
  const ahead = Array.from({ length: daysBetween(next, due) + 1 }, (_, days) => plusDays(next, days));
  return ahead.filter((day) => isBusinessDay(day));
}

const HOUR_MS = 3_600_000;

/** Whole hours to the cut-off of a day that has not passed. */
export function hoursLeft(due: IsoDate, now: string): number {
  return Math.floor((Date.parse(cutOffOf(due)) - Date.parse(now)) / HOUR_MS);
}

/** What a reader at any hour has to know of the clock; every other piece, from the second on, is to be heeded. */
export function clockSentence(now: string): readonly string[] {
  const today = easternDay(now);
  const next = nextCutOff(now);
  const it = ['It is ', `${weekdayName(today)}, ${easternTime(now)}`];
  if (!next) return [...it, '.'];
  const left = timeLeft(next, now);
  if (next === today) return [...it, '. Today’s cut-off is at 5:30 p.m., ', left, '.'];
  const day = weekdayAndDate(next).replace(/, \d+$/, '');
  return [...it, `. ${whyNotToday(today)}The next cut-off is `, `${day}, at 5:30 p.m.`, ', ', left, '.'];
}

function whyNotToday(today: IsoDate): string {
  const closed = closedFor(today);
  if (closed) return `EDGAR takes no filings today (${closed}). `;
  const tomorrow = closedFor(plusDays(today, 1));
  return `Today’s 5:30 p.m. cut-off has passed${tomorrow ? `, and EDGAR takes no filings tomorrow (${tomorrow})` : ''}. `;
}
