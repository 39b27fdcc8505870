import type { IsoDate } from '../calendar/iso-date.ts';
import type { Filing } from './filing.ts';

/** When the report is due: the earliest of its items' periods, with the days counted. */
export interface FilingDeadline {
  due: IsoDate;
  item: string;
  /** "5 business days". */
  rule: string;
  /** Each business day counted, day 1 first; for calendar-day periods only the last. */
  counted: IsoDate[];
}

export function deadlineOf(_filing: Filing): FilingDeadline | null {
  return null;
}
