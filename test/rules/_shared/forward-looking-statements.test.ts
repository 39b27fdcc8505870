import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../core/filing/span.ts';
import { forwardLookingIn } from '../../../rules/_shared/forward-looking-statements.ts';
import { papersOf } from '../../../rules/_shared/papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

function statementsIn(outlook: string, place: 'release' | 'report' = 'release'): string[][] {
  const pieces =
    place === 'release' ? { outlook, cautions: '' } : { items: `Item 8.01 Other Events.\n\n${outlook}` };
  const filing = filingOf(specimen(pieces));
  const paper = papersOf(filing)[place === 'release' ? 1 : 0];
  if (!paper) throw new Error('The specimen has a report and a release');
  return forwardLookingIn(filing, paper).map(({ strength, span }) => [strength, excerptOf(filing, span)]);
}

describe('A sentence', () => {
  it.each([
    ['strong', 'We expect revenue of $40 million.'],
    ['strong', 'Management anticipates higher margins next year.'],
    ['strong', 'Net income is expected to be $3 million.'],
    ['strong', 'Our guidance for the year is revenue of $40 million.'],
    ['strong', 'We will save costs of $4 million.'],
    ['medium', 'Alder Point Instruments, Inc. intends to expand.'],
    ['medium', 'It continues to expect growth.'],
    ['medium', 'We believe demand will recover.'],
    ['weak', 'We expect to appoint a director.'],
    ['weak', 'The webcast will be archived.'],
    ['weak', 'We intend to use the net proceeds, with cash on hand, to redeem our notes due 2030.'],
    ['weak', 'It is anticipated that funds borrowed will be used for general corporate purposes.'],
    ['weak', 'The sale of the Notes is expected to close on June 2, 2024.'],
    ['medium', 'The sale of our plant in Ohio is expected to close on June 2, 2024.'],
    ['weak', 'Trading is expected to begin on a split-adjusted basis on June 6, 2024.'],
    ['strong', 'The charge is one that is expected to be $4 million of costs.'],
  ])('looks forward, %s: %s', (strength, words) => {
    expect(statementsIn(words)).toEqual([[strength, words]]);
  });

  it.each([
    'Revenue was better than expected.',
    'The Company shall pay $3 million of revenue.',
    'We believe that the claim has no merit.',
    'We believe that the award keeps her here so she can lead the business.',
    'The notes will mature in 2031.',
    'You will find a store near you.',
    'The shares are expected to be issued in reliance upon an exemption from registration.',
    'We may repurchase shares when we believe that it would enhance their value.',
    'Rates will include expenses of those plants that are projected to serve in 2026.',
  ])('does not look forward: %s', (words) => {
    expect(statementsIn(words)).toEqual([]);
  });

  it('tells of a contract where the report says "will pay"', () => {
    expect(statementsIn('The Company will pay costs of $4 million.', 'report')).toEqual([]);
  });

  it('comes before weaker ones', () => {
    expect(statementsIn('A replay will be available. We intend to expand. We expect revenue of $4.')).toEqual(
      [
        ['strong', 'We expect revenue of $4.'],
        ['medium', 'We intend to expand.'],
        ['weak', 'A replay will be available.'],
      ],
    );
  });
});
