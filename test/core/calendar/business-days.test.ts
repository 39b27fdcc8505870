import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  businessDayFrom,
  businessDaysAfter,
  daysInDoubt,
  isBusinessDay,
  isInTable,
  nthBusinessDayAfter,
} from '../../../core/calendar/business-days.ts';
import { dayOfWeek, IsoDate, plusDays } from '../../../core/calendar/iso-date.ts';

const day = (text: string): IsoDate => IsoDate.parse(text);
const FIRST = day('2000-01-01');
/** Days of the table, with room behind them for the longest count below. */
const anyDay = fc.integer({ min: 0, max: 10_150 }).map((days) => plusDays(FIRST, days));
const anyCount = fc.integer({ min: 1, max: 20 });

describe('A business day', () => {
  it.each([
    ['2004-01-19', false, 'Martin Luther King Day'],
    ['2004-01-20', true, 'the Tuesday after it'],
    ['2024-10-14', false, 'Columbus Day, when the exchanges trade'],
    ['2024-11-11', false, 'Veterans Day, when the exchanges trade'],
    ['2024-06-08', false, 'a Saturday'],
    ['2024-06-09', false, 'a Sunday'],
    ['2018-12-05', false, 'the day of mourning for President Bush'],
    ['2025-01-09', false, 'the day of mourning for President Carter'],
    ['2021-06-18', false, 'the first Juneteenth, observed on the Friday'],
    ['2020-06-19', true, 'June 19 before it was a holiday'],
    ['2026-07-03', false, 'the Friday before an Independence Day on a Saturday'],
    ['2021-12-31', false, 'the Friday before a New Year on a Saturday'],
    ['2025-10-15', true, 'a day in a lapse of appropriations'],
  ])('%s: %s, %s', (date, isOpen) => {
    expect(isBusinessDay(day(date))).toBe(isOpen);
  });

  it('is open or closed, as the reader takes it, where nobody has settled whether EDGAR was', () => {
    for (const date of ['2014-12-26', '2025-12-24', '2001-09-12']) {
      expect([isBusinessDay(day(date), 'as-open'), isBusinessDay(day(date), 'as-closed')]).toEqual([
        true,
        false,
      ]);
    }
  });

  it('in doubt is named', () => {
    expect(daysInDoubt(day('2025-12-22'), day('2025-12-31'))).toEqual(['2025-12-24', '2025-12-26']);
    expect(daysInDoubt(day('2025-12-24'), day('2025-12-26'))).toEqual(['2025-12-26']);
    expect(daysInDoubt(day('2024-10-01'), day('2024-11-30'))).toEqual([]);
  });

  it('is not known before 2000, nor after 2027', () => {
    expect([day('1999-12-31'), day('2028-01-03')].map(isInTable)).toEqual([false, false]);
    expect(() => isBusinessDay(day('1999-12-31'))).toThrow(RangeError);
    expect(businessDaysAfter(day('1999-12-30'), 5)).toBeNull();
    expect(businessDaysAfter(day('2027-12-29'), 4)).toBeNull();
    expect(nthBusinessDayAfter(day('2027-12-29'), 4)).toBeNull();
    expect(businessDayFrom(day('2028-01-01'))).toBeNull();
  });
});

describe('Counting business days', () => {
  it('counts each day once: 21, 22, 23, 26, 27 January 2004 after the 20th', () => {
    expect(businessDaysAfter(day('2004-01-20'), 5)).toEqual([
      '2004-01-21',
      '2004-01-22',
      '2004-01-23',
      '2004-01-26',
      '2004-01-27',
    ]);
  });

  it('gives an event on a weekend the same days as one on the Friday before', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (date, count) => {
        const saturday = plusDays(date, 6 - dayOfWeek(date));
        const friday = plusDays(saturday, -1);
        fc.pre(isInTable(friday));
        expect(businessDaysAfter(saturday, count)).toEqual(businessDaysAfter(friday, count));
        expect(businessDaysAfter(plusDays(saturday, 1), count)).toEqual(businessDaysAfter(friday, count));
      }),
    );
  });

  it('finds rising business days behind the event, and no business day between them', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (date, count) => {
        const days = businessDaysAfter(date, count) ?? [];
        expect(days).toHaveLength(count);
        const between: IsoDate[] = [];
        for (let one = plusDays(date, 1); one <= (days.at(-1) as IsoDate); one = plusDays(one, 1))
          between.push(one);
        expect(between.filter((one) => isBusinessDay(one))).toEqual(days);
      }),
    );
  });

  it('never has a later event due earlier, nor more days due earlier', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (date, count) => {
        const due = nthBusinessDayAfter(date, count) as IsoDate;
        expect((nthBusinessDayAfter(plusDays(date, 1), count) as IsoDate) >= due).toBe(true);
        expect((nthBusinessDayAfter(date, count + 1) as IsoDate) > due).toBe(true);
      }),
    );
  });

  it('never ends earlier where days in doubt are taken as closed', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (date, count) => {
        const open = nthBusinessDayAfter(date, count, 'as-open') as IsoDate;
        expect((nthBusinessDayAfter(date, count, 'as-closed') as IsoDate) >= open).toBe(true);
      }),
    );
  });
});
