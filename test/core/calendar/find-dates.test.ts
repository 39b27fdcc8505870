import { describe, expect, it } from 'vitest';
import { findDates, findMisspeltDates } from '../../../core/calendar/find-dates.ts';

function datesIn(text: string): [words: string, date: string | null][] {
  return findDates(text).map(({ start, end, date }) => [text.slice(start, end), date]);
}

describe('A date in running text', () => {
  it.each([
    ['January 21, 2004', '2004-01-21'],
    ['JANUARY 21, 2004', '2004-01-21'],
    ['January 21 2004', '2004-01-21'],
    ['January 21,2004', '2004-01-21'],
    ['January  21,\n2004', '2004-01-21'],
    ['Jan. 21, 2004', '2004-01-21'],
    ['Sept. 5, 2004', '2004-09-05'],
    ['January 21st, 2004', '2004-01-21'],
    ['March 3rd, 2004', '2004-03-03'],
    ['21 January 2004', '2004-01-21'],
    ['21st day of January, 2004', '2004-01-21'],
    ['1/21/2004', '2004-01-21'],
    ['01/21/04', '2004-01-21'],
    ['1-21-2004', '2004-01-21'],
    ['2004-01-21', '2004-01-21'],
    ['5/8/96', '1996-05-08'],
    ['February 29, 2004', '2004-02-29'],
    ['February 29, 2003', null],
    ['June 31, 2004', null],
    ['13/13/2004', null],
  ])('reads %s', (words, date) => {
    expect(datesIn(`On ${words} we moved.`)).toEqual([[words, date]]);
  });

  it.each([
    'in May of 2004',
    'January 2004',
    '17 CFR 240.14a-12',
    '1/2/3/2004',
    '978-589-8672',
    'Rule 12b-2',
    '$1,2004',
    '(the "May 5" agreement)',
  ])('is none in "%s"', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('is found each time, in order', () => {
    expect(datesIn('From 1/2/2004 to March 3, 2004 and 4 April 2004').map(([, date]) => date)).toEqual([
      '2004-01-02',
      '2004-03-03',
      '2004-04-04',
    ]);
  });

  it.each([
    ['5/8/2024', true],
    ['5/5/2024', false],
    ['5/21/2024', false],
    ['May 8, 2024', false],
  ])('in digits may be read two ways: %s, %s', (words, ambiguous) => {
    expect(findDates(words).map((date) => date.ambiguous)).toEqual([ambiguous]);
  });
});

describe('A date in a month that is none', () => {
  it('is seen where one is looked for, and names no day', () => {
    expect(
      findMisspeltDates('Date: Marcxh 12, 2002').map(({ start, end, date }) => [start, end, date]),
    ).toEqual([[6, 21, null]]);
    expect(findMisspeltDates('Date: March 12, 2002')).toEqual([]);
  });
});
