import { describe, expect, it } from 'vitest';
import { EXHIBIT_FAMILIES, familyNumbered, PAPER_NUMBERS } from '../../../core/standards/exhibit-table.ts';

describe('The exhibit table', () => {
  it.each([
    ['7', '2004-08-22', null],
    ['7', '2004-08-23', 'letter of an accountant on non-reliance'],
    ['27', '2001-06-06', 'financial data schedule'],
    ['27', '2001-06-07', null],
    ['31', '2003-08-13', null],
    ['99', '1994-01-03', 'additional exhibits'],
    ['104', '2019-05-02', 'cover page interactive data file'],
    ['50', '2024-05-03', null],
  ])('has under %s on %s: %s', (number, day, title) => {
    expect(familyNumbered(number, day)?.title ?? null).toBe(title);
  });

  it('has the usual number of every kind of paper', () => {
    const numbers = new Set(EXHIBIT_FAMILIES.map(({ number }) => number));
    const strange = Object.values(PAPER_NUMBERS).filter(({ usual }) => !numbers.has(usual));
    expect(strange).toEqual([]);
  });
});
