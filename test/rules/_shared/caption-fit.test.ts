import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../rules/_shared/caption-fit.ts';

describe('A caption', () => {
  it.each([
    ['Results of Operations and Financial Condition', '2.02'],
    ['Compensatory Arrangements of Certain Officers', '5.02'],
    ['Creation of a Direct Financial Obligation', '2.03'],
    ['Regulation FD', '7.01'],
    ['Other', '8.01'],
    ['Results of Operations; Regulation FD Disclosure', '7.01'],
  ])('"%s" is wholly that of Item %s', (caption, number) => {
    expect(fitOf(caption, number)).toBe(1);
  });

  it.each([
    ['Press Release', '8.01'],
    ['Entry into a Material Definitive Agreement', '5.02'],
    ['Regulation FD Disclosure', '2.02'],
  ])('"%s" is not that of Item %s', (caption, number) => {
    expect(fitOf(caption, number)).toBeLessThan(0.5);
  });

  it('of a number that no form has fits nothing', () => {
    expect(fitOf('Other Events', '2.07')).toBe(0);
  });
});
