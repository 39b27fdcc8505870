import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { cutOffOf, dayWithWeekday, easternDay, easternTime, timeLeft } from '../../web/eastern.ts';

describe('Eastern time', () => {
  it.each([
    ['in winter', '2004-01-27', '2004-01-27T22:30:00.000Z'],
    ['in summer', '2026-07-07', '2026-07-07T21:30:00.000Z'],
    ['on the day that clocks go forward', '2026-03-08', '2026-03-08T21:30:00.000Z'],
    ['on the day that clocks go back', '2026-11-01', '2026-11-01T22:30:00.000Z'],
  ])('closes at 5:30 p.m. %s', (_, day, instant) => {
    expect(cutOffOf(day as IsoDate)).toBe(instant);
  });

  it.each([
    ['2026-11-26T04:04:00Z', '2026-11-25', 'November 25, 2026, 11:04 p.m. Eastern'],
    ['2026-07-04T04:00:00Z', '2026-07-04', 'July 4, 2026, 12:00 a.m. Eastern'],
    ['2026-07-04T16:00:00Z', '2026-07-04', 'July 4, 2026, 12:00 p.m. Eastern'],
  ])('is told of %s with its own day', (instant, day, words) => {
    expect([easternDay(instant), easternTime(instant)]).toEqual([day, words]);
  });

  it.each([
    ['2026-11-26T04:04:00Z', '42 h 26 min left'],
    ['2026-11-27T22:30:00Z', '0 h 0 min left'],
    ['2026-11-27T22:31:00Z', '0 h 1 min past the cut-off; still to be filed'],
    ['2026-11-20T22:30:00Z', '7 days left'],
  ])('at %s leaves, for a report due on Friday, %s', (now, words) => {
    expect(timeLeft('2026-11-27' as IsoDate, now)).toBe(words);
  });

  it('writes days as the forms write them', () => {
    expect(dayWithWeekday('2004-01-27' as IsoDate)).toBe('Tue, January 27, 2004');
  });
});
