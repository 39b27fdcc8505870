import { formerItemSpecimen, itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.01-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 5.01 Changes in Control of Registrant.';
const report = (words: string): string => itemSpecimen(HEADING, words);

describeRule(rule, {
  passes: [
    [
      'a merger for cash, and where the cash came from',
      report(
        'On October 29, 2024, Harbor Parent, Inc. acquired all outstanding shares by merger for $30.00 per share in cash, paid with bank loans.',
      ),
    ],
    [
      'shares for debentures: no cash, no source',
      report(
        'On October 29, 2024, two funds acquired 47.4% of the voting stock in exchange for the debentures that they held.',
      ),
    ],
    [
      'told under Item 2.01, on which the item leans',
      itemSpecimen(
        'Item 2.01 Completion of Acquisition or Disposition of Assets.',
        `On October 29, 2024, each share was converted into the right to receive $30.00 in cash, funded by equity
commitments, and all the stock of the company passed to Harbor Parent, Inc. by merger.

${HEADING}

As a result of the Merger a change in control occurred, and the company is wholly owned.`,
      ),
    ],
  ],
  violations: [
    [
      'control changed, and no more',
      report('Control of the company has changed.'),
      {
        message: 'missing',
        at: 'Control of the company has changed.',
        severity: 'warning',
        facts: {
          missing: 'the date, the transaction, the share of the voting securities and the consideration',
        },
      },
    ],
    [
      'no percentage',
      report(
        'On October 29, 2024, Ann Lee purchased shares from our founder for a price of $2 a share from savings.',
      ),
      {
        message: 'missing',
        at: 'On October 29, 2024, Ann Lee purchased shares from our founder for a price of $2 a share from savings.',
        facts: { missing: 'the share of the voting securities' },
      },
    ],
    [
      'paid in cash from an untold source, under the former form',
      formerItemSpecimen(
        'Item 1. Changes in Control of Registrant.',
        'On April 20, 2004, we issued 75.0% of our stock to Ann Lee in exchange for a cash payment of $50,000.',
      ),
      {
        message: 'missing',
        at: 'On April 20, 2004, we issued 75.0% of our stock to Ann Lee in exchange for a cash payment of $50,000.',
        facts: { number: '1', missing: 'the source of the funds' },
      },
    ],
  ],
  undetermined: [
    [
      'a proxy statement taken in by reference',
      report('Control has changed, as the proxy statement tells, which is incorporated by reference.'),
      {
        message: 'referred',
        at: 'Control has changed, as the proxy statement tells, which is incorporated by reference.',
        severity: 'info',
      },
    ],
  ],
  notApplicable: [
    ['no Item 5.01', specimen()],
    [
      'an old Item 1 answered with "None."',
      formerItemSpecimen('Item 1. Changes in Control of Registrant.', 'None.'),
    ],
  ],
});
