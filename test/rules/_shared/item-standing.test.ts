import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import { captionOn, counterpartOf, itemCaptioned, standingOf } from '../../../rules/_shared/item-standing.ts';

const day = (text: string): IsoDate => IsoDate.parse(text);

describe('An item number', () => {
  it.each([
    ['12', '2004-01-21', 'in-force'],
    ['12', '2024-01-21', 'retired'],
    ['2.02', '2004-01-21', 'not-yet'],
    ['9', '1997-06-02', 'in-force'],
    ['9', '1999-06-01', 'not-yet'],
    ['9', '2001-06-01', 'in-force'],
    ['2.2', '2024-01-21', 'unknown'],
  ])('%s is, on %s, %s', (number, on, kind) => {
    expect(standingOf(number, day(on)).kind).toBe(kind);
  });

  it.each([
    ['12', '', '2024-01-21', '2.02'],
    ['9', '', '2024-01-21', '7.01'],
    ['9', 'Financial Statements and Exhibits', '2024-01-21', '9.01'],
    ['2.02', '', '2004-01-21', '12'],
    ['1.01', 'Entry into a Material Definitive Agreement', '2004-01-21', undefined],
  ])('%s, captioned "%s", answers on %s to %s', (number, caption, on, counterpart) => {
    expect(counterpartOf({ number, caption }, day(on))?.number).toBe(counterpart);
  });
});

describe('A caption', () => {
  it.each([
    ['Other Events', '2024-01-21', '8.01'],
    ['Other Events', '2004-01-21', '5'],
    ['Submission of Matters to a Vote of Security Holders', '2009-01-21', undefined],
    ['Press Release', '2024-01-21', undefined],
  ])('"%s" is, on %s, that of %s', (words, on, number) => {
    expect(itemCaptioned(words, day(on))?.number).toBe(number);
  });

  it('of Item 5.02 changed on November 7, 2006', () => {
    const standing = standingOf('5.02', day('2006-11-06'));
    if (standing.kind !== 'in-force') throw new Error('Item 5.02 was in force');
    expect(captionOn(standing.row, day('2006-11-06'))).toMatch(/Appointment of Principal Officers$/);
    expect(captionOn(standing.row, day('2006-11-07'))).toMatch(
      /Compensatory Arrangements of Certain Officers$/,
    );
  });
});
