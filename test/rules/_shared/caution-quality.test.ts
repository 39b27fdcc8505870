import { describe, expect, it } from 'vitest';
import { faultOf, isTailored, saysItsOwn } from '../../../rules/_shared/caution-quality.ts';
import { papersOf } from '../../../rules/_shared/papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('Cautions', () => {
  it.each([
    ['are tailored', undefined, null, true],
    ['are generic', 'This release has forward-looking statements. Results could differ.', 'generic', true],
    [
      'refer to a named section',
      'Results of these forward-looking statements could differ: see "Risk Factors" in our Form 10-K.',
      'referred',
      true,
    ],
    [
      'refer to the annual report of a named year',
      'Results of these forward-looking statements could differ. Factors are in our Form 10-K for the year ended June 30, 2024.',
      'referred',
      true,
    ],
    [
      'do nothing but refer, some sentences later',
      'This release has forward-looking statements. We update none. Read the risk factors in our annual report.',
      'referred',
      true,
    ],
    ['are none', 'This release has forward-looking statements.', 'none', true],
    ['are told of another paper', 'The letter that was sent has forward-looking statements.', 'none', false],
  ])('%s', (_, cautions, fault, own) => {
    const filing = filingOf(specimen(cautions === undefined ? {} : { cautions }));
    const [, release] = papersOf(filing);
    if (!release) throw new Error('The specimen has a release');
    expect(faultOf(filing, release)).toBe(fault);
    expect(saysItsOwn(filing, release)).toBe(own);
    expect(isTailored(filing, release)).toBe(fault === null);
  });
});
