import { IsoDate } from './iso-date.ts';

const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that it is in Washington at an instant, ISO 8601 in UTC: EDGAR, and whoever files with it, lives by that one. */
export function washingtonDay(instant: string): IsoDate {
  return IsoDate.parse(day.format(new Date(instant)));
}
