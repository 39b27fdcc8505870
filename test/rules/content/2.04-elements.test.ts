import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/2.04-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING =
  'Item 2.04 Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement.';
const answered = (words: string): string => itemSpecimen(HEADING, words);

describeRule(rule, {
  passes: [
    [
      'a notice of acceleration',
      answered(
        'On October 29, 2024, First Harbor Bank accelerated the loans of $20 million under our 2022 loan agreement.',
      ),
    ],
    [
      'notes that are called, and an amount that is not known yet',
      answered(
        'On October 29, 2024, we gave notice of redemption of our notes. The make-whole premium is not yet determined.',
      ),
    ],
    [
      'a petition under Item 1.03',
      specimen({
        items: `Item 1.03 Bankruptcy or Receivership.\n\nOn October 29, 2024, we filed under Chapter 11 in the Bankruptcy Court.\n\n${HEADING}\n\nThe petition described in Item 1.03 above is an event of default under our notes, $40 million of which are outstanding.`,
      }),
    ],
  ],
  violations: [
    [
      'a default',
      answered('We are in default.'),
      {
        message: 'missing',
        at: 'We are in default.',
        severity: 'warning',
        facts: {
          missing: 'the date of the triggering event, the agreement and the amount of the obligation',
        },
      },
    ],
    [
      'no amount',
      answered('On October 29, 2024, First Harbor Bank declared a default under our loan agreement.'),
      {
        message: 'missing',
        at: 'On October 29, 2024, First Harbor Bank declared a default under our loan agreement.',
        facts: { missing: 'the amount of the obligation' },
      },
    ],
  ],
  undetermined: [
    [
      'the notice is an exhibit that is not in the draft',
      answered(
        'On October 29, 2024, an event of default occurred under our notes. The notice is Exhibit 99.2 and is incorporated by reference.',
      ),
      {
        message: 'referred',
        at: 'On October 29, 2024, an event of default occurred under our notes.',
        severity: 'info',
      },
    ],
  ],
  notApplicable: [['no Item 2.04', specimen()]],
});
