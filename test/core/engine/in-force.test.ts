import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import { isInForce } from '../../../core/engine/in-force.ts';

const day = (text: string): IsoDate => IsoDate.parse(text);
const former = { inForce: { from: day('2003-03-28'), until: day('2004-08-22') } };

describe('A law holds from its first day to its last', () => {
  it.each([
    ['2003-03-27', false],
    ['2003-03-28', true],
    ['2004-08-22', true],
    ['2004-08-23', false],
  ])('on %s: %s', (on, holds) => {
    expect(isInForce(former, day(on))).toBe(holds);
  });

  it('and without either bound always', () => {
    expect(isInForce({ inForce: {} }, day('1994-01-01'))).toBe(true);
  });
});
