import type { IsoDate } from '../../core/calendar/iso-date.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';

/** EDGAR refused the former form from this day. */
const PRESENT_FORM: string = '2004-08-23';

/** The item under which a report of that day lists its exhibits, with its paragraph. */
export function exhibitItemOn(day: IsoDate): { number: string; paragraph: string; other: string } {
  if (day < PRESENT_FORM) return { number: '7', paragraph: '7(c)', other: '9.01(d)' };
  return { number: '9.01', paragraph: '9.01(d)', other: '7(c)' };
}

/** The exhibit item of either form, where the report has one. */
export function exhibitItemOf(filing: Filing): Item | null {
  return filing.items.find(({ number }) => number === '9.01' || number === '7') ?? null;
}

/** Data files (101 to 106) are no paper that somebody reads; a report that has none else needs no exhibit item. */
export function isDataExhibit(number: string): boolean {
  return /^10[1-6](?:\D|$)/.test(number);
}
