import { LocalDate } from '@js-joda/core';
import type { IsoDate } from './iso-date-schema.ts';

export { IsoDate } from './iso-date-schema.ts';

/** The date of year, month (1–12) and day, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(text) ? text : null;
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    dayOf(text);
    return true;
  } catch {
    return false;
  }
}

/** The date, moved by whole days (negative is earlier). */
export function plusDays(date: IsoDate, days: number): IsoDate {
  return dayOf(date).plusDays(days).toString() as IsoDate;
}

/** The date, moved by whole years; February 29 becomes the 28th where the year has none. */
export function plusYears(date: IsoDate, years: number): IsoDate {
  return dayOf(date).plusYears(years).toString() as IsoDate;
}

/** Whole days from one date to the other; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayOf(to).toEpochDay() - dayOf(from).toEpochDay();
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function dayOfWeek(date: IsoDate): number {
  return dayOf(date).dayOfWeek().value();
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** English month names, January first: forms are written in English wherever the reader stands. */
export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

/** "Tuesday". */
export function weekdayName(date: IsoDate): string {
  return WEEKDAYS[dayOfWeek(date) - 1] as string;
}

/** "January 27, 2004": dates are written as the reader's forms write them. */
export function longDate(date: IsoDate): string {
  const day = dayOf(date);
  return `${MONTHS[day.monthValue() - 1]} ${day.dayOfMonth()}, ${day.year()}`;
}

/** "Tuesday, January 27, 2004". */
export function weekdayAndDate(date: IsoDate): string {
  return `${weekdayName(date)}, ${longDate(date)}`;
}

/** Cut by hand: the library's own parser takes formats of every kind, and twenty times as long. */
function dayOf(date: string): LocalDate {
  return LocalDate.of(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
