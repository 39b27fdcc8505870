import { describe, expect, it } from 'vitest';
import { dayOfWeek, IsoDate, isIsoDate, isoDate, plusDays } from '../../../core/calendar/iso-date.ts';
import { CLOSINGS, CLOSINGS_RANGE, DISRUPTIONS } from '../../../core/standards/closings.ts';

/** The federal holidays of a year by statute (5 U.S.C. 6103), moved off weekends, worked out anew. */
function statutory(year: number): IsoDate[] {
  const on = (month: number, day: number): IsoDate => isoDate(year, month, day) as IsoDate;
  const nth = (n: number, weekday: number, month: number): IsoDate => {
    const first = on(month, 1);
    return plusDays(first, ((weekday - dayOfWeek(first) + 7) % 7) + 7 * (n - 1));
  };
  const lastMonday = (month: number): IsoDate => {
    const last = on(month, 31);
    return plusDays(last, 1 - dayOfWeek(last));
  };
  const observed = (date: IsoDate): IsoDate => plusDays(date, { 6: -1, 7: 1 }[dayOfWeek(date)] ?? 0);
  return [
    observed(on(1, 1)),
    nth(3, 1, 1),
    nth(3, 1, 2),
    lastMonday(5),
    ...(year >= 2021 ? [observed(on(6, 19))] : []),
    observed(on(7, 4)),
    nth(1, 1, 9),
    nth(2, 1, 10),
    observed(on(11, 11)),
    nth(4, 4, 11),
    observed(on(12, 25)),
  ];
}

describe('The table of closings', () => {
  it('has every federal holiday of its years by statute, and no other', () => {
    const expected: string[] = [];
    for (let year = 2000; year <= 2028; year++) expected.push(...statutory(year));
    const inRange = expected.filter((date) => CLOSINGS_RANGE.from <= date && date <= CLOSINGS_RANGE.until);
    const holidays = CLOSINGS.filter(({ kind }) => kind === 'federal-holiday').map(({ date }) => date);
    expect(holidays).toEqual([...new Set(inRange)].sort());
  });

  it('has days that exist, weekdays all, in order and once', () => {
    const dates = CLOSINGS.map(({ date }) => date);
    expect(dates.filter((date) => !isIsoDate(date) || dayOfWeek(date) > 5)).toEqual([]);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it('marks what rests on memory: no closing by executive order is certain without a source', () => {
    const unfounded = CLOSINGS.filter(
      ({ certainty, source }) => certainty === 'verified' && source.includes('memory'),
    );
    expect(unfounded).toEqual([]);
  });

  it('keeps disruptions that are stretches of days within its years', () => {
    const odd = DISRUPTIONS.filter(({ from, until }) => {
      return !isIsoDate(from) || !isIsoDate(until) || from > until || from < CLOSINGS_RANGE.from;
    });
    expect(odd).toEqual([]);
  });
});
