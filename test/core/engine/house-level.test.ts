import { expect, it } from 'vitest';
import { houseWaiverIn, houseWords } from '../../../core/engine/house-level.ts';

it('What a house says of a level is found again behind the why', () => {
  const waiver = { level: 'error' as const, reason: 'Our agent: it adds "104".\nAlways.' };
  expect(houseWaiverIn(`The staff expects it. ${houseWords(waiver)}`)).toEqual(waiver);
});

it('A why without it has no house behind it', () => {
  expect(houseWaiverIn('The company’s profile sets the level.')).toBe(null);
});
