import type { IsoDate } from './iso-date.ts';

/** EDGAR dates what begins by 5:30 p.m. Eastern to that day: Regulation S-T, Rule 13(a)(2). */
const CUT_OFF = { hour: 17, minute: 30 };

const hourInWashington = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** The instant of the cut-off on a day, ISO 8601 in UTC. */
export function cutOffOf(date: IsoDate): string {
  // At noon in Washington the offset of the day is settled: clocks change at two in the morning.
  const noon = new Date(`${date}T17:00:00Z`);
  const utcHour = CUT_OFF.hour + (17 - Number(hourInWashington.format(noon)));
  return new Date(`${date}T${utcHour}:${CUT_OFF.minute}:00Z`).toISOString();
}
