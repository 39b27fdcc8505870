import { describe, expect, it } from 'vitest';
import { concreteFactors } from '../../../rules/_shared/concrete-factors.ts';

describe('Factors of the business', () => {
  it.each([
    ['Results could differ owing to risks and uncertainties.', 0],
    [
      'They include general economic and business conditions, competition, competitive pressures and regulation.',
      0,
    ],
    ['They include changes in market conditions and other factors.', 0],
    ['They include risks detailed from time to time in our filings with the SEC.', 0],
    ['See "Risk Factors" in our Annual Report on Form 10-K for the year ended December 31, 2023.', 0],
    [
      'We undertake no obligation to update any statement, whether as a result of new information or otherwise.',
      0,
    ],
    ['They include wafer shortages.', 1],
    [
      'Results may differ because of delays in FDA review of AB-101 and dependence on a single manufacturer.',
      2,
    ],
    ['They include demand, price erosion, our ability to integrate Acme, and labor unrest.', 3],
    ['Two distributors could leave on short notice.', 1],
  ])('%s', (words, count) => {
    expect(concreteFactors([words])).toBe(count);
  });

  it('add up over sentences, as far as three', () => {
    expect(concreteFactors(['wafer shortages;', 'labor unrest;'])).toBe(2);
    expect(concreteFactors(['wafer shortages;', 'labor unrest;', 'floods;', 'strikes;'])).toBe(3);
  });
});
