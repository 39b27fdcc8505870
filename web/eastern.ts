import { type IsoDate, longDate, weekdayName } from '../core/calendar/iso-date.ts';

export { washingtonDay as easternDay } from '../core/calendar/washington-day.ts';

/** EDGAR dates what begins by 5:30 p.m. Eastern to that day: Regulation S-T, Rule 13(a)(2). */
const CUT_OFF = { hour: 17, minute: 30 };
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** "Tue, January 27, 2004". */
export function dayWithWeekday(date: IsoDate): string {
  return `${weekdayName(date).slice(0, 3)}, ${longDate(date)}`;
}

/** "November 25, 2026, 11:06 p.m. Eastern" of an instant in UTC. */
export function easternTime(instant: string): string {
  const { date, time } = easternParts(instant);
  return `${date}, ${time} Eastern`;
}

/** "Nov 24, 4:15 p.m." of an instant in UTC; the page says that all times are Eastern. */
export function shortTime(instant: string): string {
  const { date, time } = easternParts(instant, 'medium');
  return `${date.replace(/, \d+$/, '')}, ${time}`;
}

function easternParts(
  instant: string,
  dateStyle: 'long' | 'medium' = 'long',
): { date: string; time: string } {
  const at = new Date(instant);
  const date = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', dateStyle }).format(at);
  const time = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', timeStyle: 'short' }).format(
    at,
  );
  return { date, time: time.replace(/\s?AM$/, ' a.m.').replace(/\s?PM$/, ' p.m.') };
}

/** The instant of the cut-off on a day, ISO 8601 in UTC. */
export function cutOffOf(date: IsoDate): string {
  // At noon in Washington the offset of the day is settled: clocks change at two in the morning.
  const noon = new Date(`${date}T17:00:00Z`);
  const hourThere = Number(
    new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/New_York',
      hour: 'numeric',
      hourCycle: 'h23',
    }).format(noon),
  );
  const utcHour = CUT_OFF.hour + (17 - hourThere);
  return new Date(`${date}T${utcHour}:${CUT_OFF.minute}:00Z`).toISOString();
}

/** "42 h 26 min left", or how long the cut-off has passed; days where that reads better. */
export function timeLeft(due: IsoDate, now: string): string {
  const minutes = Math.floor((Date.parse(cutOffOf(due)) - Date.parse(now)) / MINUTE_MS);
  if (minutes >= 0) return `${span(minutes)} left`;
  return `${span(-minutes)} past the cut-off; still to be filed`;
}

function span(minutes: number): string {
  if (minutes >= 4 * DAY_MINUTES) return `${Math.floor(minutes / DAY_MINUTES)} days`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
