import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../../core/calendar/iso-date.ts';
import {
  FORM_8K_ITEMS,
  formerNumberOf,
  INTERIM_RULES,
  itemInForce,
  itemsNumbered,
  presentNumberOf,
} from '../../../core/standards/form-8k-items.ts';
import { PRESENT_FORM_FROM } from '../../../core/standards/form-eras.ts';

describe('An item of Form 8-K', () => {
  it.each([
    ['12', '2003-03-27', null],
    ['12', '2003-03-28', 'old-12'],
    ['12', '2004-08-22', 'old-12'],
    ['12', '2004-08-23', null],
    ['2.02', '2004-08-22', null],
    ['2.02', '2004-08-23', '2.02'],
    ['5', '1994-03-22', 'old-5-to-2000'],
    ['5', '2000-10-23', 'old-5-from-2000'],
    ['9', '1997-06-01', 'old-9-regs'],
    ['9', '1999-06-01', null],
    ['9', '2001-06-01', 'old-9-reg-fd'],
    ['5.06', '2005-11-06', null],
    ['5.06', '2005-11-07', '5.06'],
    ['5.07', '2010-02-27', null],
    ['5.07', '2010-02-28', '5.07'],
    ['1.05', '2023-09-04', null],
    ['1.05', '2023-09-05', '1.05'],
    ['2.07', '2024-01-01', null],
  ])('%s on %s is the row %s', (number, date, id) => {
    expect(itemInForce(number, date)?.id ?? null).toBe(id);
  });

  it('has days that exist, the permission no later than the duty, and the duty before the end', () => {
    const odd = FORM_8K_ITEMS.filter(({ permittedFrom, effectiveFrom, until = '9999-12-31' }) => {
      const days = [permittedFrom, effectiveFrom, until];
      return days.some((date) => !isIsoDate(date)) || permittedFrom > effectiveFrom || effectiveFrom > until;
    });
    expect(odd).toEqual([]);
  });

  it('has one row of a number on any one day', () => {
    for (const { number } of FORM_8K_ITEMS) {
      const rows = itemsNumbered(number);
      for (const [index, row] of rows.slice(1).entries()) {
        expect((rows[index]?.until ?? '9999-12-31') < row.permittedFrom, row.id).toBe(true);
      }
    }
  });

  it('has five business days under the former form and four under the present one', () => {
    const days = FORM_8K_ITEMS.flatMap(({ form, deadline }) =>
      deadline.kind === 'business-days' ? [`${form} ${deadline.days}`] : [],
    );
    expect([...new Set(days)].sort()).toEqual(['former 5', 'present 4']);
  });

  it('is furnished under four numbers only', () => {
    expect(FORM_8K_ITEMS.filter(({ status }) => status === 'furnished').map(({ id }) => id)).toEqual([
      'old-9-reg-fd',
      'old-12',
      '2.02',
      '7.01',
    ]);
  });

  it('says where it comes from', () => {
    expect(FORM_8K_ITEMS.filter(({ source }) => source === '')).toEqual([]);
  });
});

describe('The two forms', () => {
  it('meet on August 23, 2004 without a gap', () => {
    const ends = FORM_8K_ITEMS.flatMap(({ until }) => (until === undefined ? [] : [until]));
    expect(ends.sort().at(-1)).toBe('2004-08-22');
    expect(PRESENT_FORM_FROM).toBe('2004-08-23');
  });

  it('lead from each former number to a present one and back', () => {
    const former = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
    expect(former.map(presentNumberOf)).toEqual([
      '5.01', '2.01', '1.03', '4.01', '8.01', '5.02', '9.01', '5.03', '7.01', '5.05', '5.04', '2.02',
    ]); // prettier-ignore
    expect(former.map((number) => formerNumberOf(presentNumberOf(number) ?? ''))).toEqual(former);
    expect([presentNumberOf('2.02'), formerNumberOf('1.01')]).toEqual([null, null]);
  });

  it('know the interim of 2003, when Item 12 went under Item 9', () => {
    expect(INTERIM_RULES.map(({ from, until }) => [from, until])).toEqual([['2003-03-28', '2003-07-27']]);
  });
});
