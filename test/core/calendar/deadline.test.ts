import { describe, expect, it } from 'vitest';
import { dueAfterBusinessDays, dueAfterCalendarDays } from '../../../core/calendar/deadline.ts';
import { dayOfWeek, IsoDate, weekdayAndDate } from '../../../core/calendar/iso-date.ts';

const day = (text: string): IsoDate => IsoDate.parse(text);

describe('The due date in business days', () => {
  it.each([
    ['2004-01-20', 5, '2004-01-27', 'the founding sample, old Item 12'],
    ['2024-10-11', 4, '2024-10-18', 'across Columbus Day'],
    ['2024-11-08', 4, '2024-11-15', 'across Veterans Day'],
    ['2024-06-08', 4, '2024-06-13', 'of an event on a Saturday'],
    ['2018-12-04', 4, '2018-12-11', 'across the day of mourning for President Bush'],
    ['2018-12-20', 4, '2018-12-28', 'across December 24 and 25, both closed'],
    ['2020-12-22', 4, '2020-12-30', 'across December 24 and 25, both closed'],
    ['2025-01-06', 4, '2025-01-13', 'across the day of mourning for President Carter'],
    ['2021-06-16', 4, '2021-06-23', 'across the first Juneteenth, declared the day before'],
    ['2026-06-30', 4, '2026-07-07', 'across July 3, observed for the 4th'],
    ['2023-12-29', 4, '2024-01-05', 'across the New Year'],
    ['2024-07-01', 4, '2024-07-08', 'across Independence Day'],
  ])('%s and %i days give %s: %s', (event, days, due) => {
    expect(dueAfterBusinessDays(day(event), days)).toMatchObject({ due, latest: due });
  });

  it('is given twice where the count crosses a closing that nobody has verified', () => {
    expect(dueAfterBusinessDays(day('2025-12-22'), 4)).toEqual({
      due: '2025-12-29',
      latest: '2025-12-31',
      counted: ['2025-12-23', '2025-12-24', '2025-12-26', '2025-12-29'],
    });
  });

  it('moves for all where EDGAR said so: its upgrade on the Friday after Thanksgiving 2000', () => {
    expect(dueAfterBusinessDays(day('2000-11-17'), 4)).toMatchObject({
      due: '2000-11-27',
      latest: '2000-11-27',
    });
  });

  it('is in doubt where relief asked for an explanation: Hurricane Sandy', () => {
    expect(dueAfterBusinessDays(day('2012-10-24'), 4)).toMatchObject({
      due: '2012-10-30',
      latest: '2012-11-21',
    });
  });

  it('passes over a closing that was announced after the table was made', () => {
    const announced = new Set([IsoDate.parse('2026-11-25')]);
    const due = dueAfterBusinessDays(IsoDate.parse('2026-11-20'), 4, announced);
    expect(due?.counted).toEqual(['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-30']);
    expect(dueAfterCalendarDays(IsoDate.parse('2026-11-10'), 15, announced)?.due).toBe('2026-11-27');
  });

  it('is not given where the table of closings does not reach', () => {
    expect(dueAfterBusinessDays(day('1999-12-30'), 4)).toBeNull();
    expect(dueAfterBusinessDays(day('2027-12-30'), 4)).toBeNull();
  });
});

describe('The due date in calendar days', () => {
  it.each([
    ['2024-07-08', 71, '2024-09-17', 'financial statements of an acquired business'],
    ['2004-05-03', 15, '2004-05-18', 'old Item 2'],
    ['2004-05-07', 15, '2004-05-24', 'old Item 2 whose last day is a Saturday'],
    ['2003-12-10', 15, '2003-12-29', 'old Item 2 whose last day is Christmas, with the 26th closed too'],
  ])('%s and %i days give %s: %s', (event, days, due) => {
    expect(dueAfterCalendarDays(day(event), days)).toEqual({ due, latest: due, counted: [due] });
  });

  it('is not given where the table of closings does not reach', () => {
    expect(dueAfterCalendarDays(day('1999-12-30'), 15)).toBeNull();
    expect(dueAfterCalendarDays(day('2027-12-20'), 15)).toBeNull();
  });
});

describe('A day in words', () => {
  it('bears its weekday', () => {
    expect(weekdayAndDate(day('2004-01-27'))).toBe('Tuesday, January 27, 2004');
    expect(dayOfWeek(day('2004-01-27'))).toBe(2);
  });
});
