import { cutOffOf } from '../core/calendar/cut-off.ts';
import { type IsoDate, longDate, weekdayName } from '../core/calendar/iso-date.ts';

export { cutOffOf } from '../core/calendar/cut-off.ts';
export { washingtonDay as easternDay } from '../core/calendar/washington-day.ts';

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

/** "Wednesday, November 25, 2026, at 11:06:32 p.m. Eastern": the moment of a decision, to the second. */
export function easternMoment(instant: string): string {
  const day = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', dateStyle: 'full' });
  return `${day.format(new Date(instant))}, at ${easternSecond(instant)} Eastern`;
}

/** "11:06:32 p.m." of an instant in UTC; what stands around it says that it is Eastern. */
export function easternSecond(instant: string): string {
  const time = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', timeStyle: 'medium' });
  return halfOfDay(time.format(new Date(instant)));
}

function halfOfDay(time: string): string {
  return time.replace(/\s?AM$/, ' a.m.').replace(/\s?PM$/, ' p.m.');
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
  return { date, time: halfOfDay(time) };
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
