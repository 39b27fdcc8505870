import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/3.01-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const report = (words: string): string =>
  itemSpecimen(
    'Item 3.01 Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing.',
    words,
  );

describeRule(rule, {
  passes: [
    [
      'notice, ground and time to cure',
      report(
        'On October 29, 2024, Nasdaq notified us that we no longer meet Listing Rule 5550(a)(2). We have 180 days to regain compliance.',
      ),
    ],
    [
      'a standard in words, and a plan to be submitted',
      report(
        'On October 29, 2024, the NYSE wrote that our market value is below its minimum. We will submit a plan.',
      ),
    ],
    [
      'a late annual report',
      report(
        'On October 29, 2024, The Nasdaq Stock Market wrote that the late filing of our report puts us out of compliance; we expect to file it soon.',
      ),
    ],
    [
      'a voluntary transfer has failed no rule',
      report(
        'On October 29, 2024, the company told the New York Stock Exchange that it will voluntarily move its listing to Nasdaq.',
      ),
    ],
    [
      'delisting upon a merger',
      report(
        'On October 29, 2024, upon the merger, the company asked Nasdaq to file a Form 25 and to end trading in its stock.',
      ),
    ],
    [
      'a day told in the item that it leans on',
      itemSpecimen(
        'Item 2.01 Completion of Acquisition or Disposition of Assets.',
        `On October 29, 2024, Harbor Parent, Inc. acquired the company under the Merger Agreement.

Item 3.01 Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing.

At the Effective Time of the Merger, Nasdaq was asked to suspend trading.`,
      ),
    ],
  ],
  violations: [
    [
      'a letter and nothing more',
      report('The company received a letter from Nasdaq.'),
      {
        message: 'missing',
        at: 'The company received a letter from Nasdaq.',
        severity: 'warning',
        facts: {
          missing:
            'the date of the notice, the rule or standard that is not met and what the company will do about it',
        },
      },
    ],
    [
      'no rule named',
      report('On October 29, 2024, Nasdaq notified us of a deficiency. We intend to cure it.'),
      {
        message: 'missing',
        at: 'On October 29, 2024, Nasdaq notified us of a deficiency.',
        facts: { missing: 'the rule or standard that is not met' },
      },
    ],
    [
      'no answer of the company',
      report('On October 29, 2024, Nasdaq found a breach of Listing Rule 5550(a)(2).'),
      {
        message: 'missing',
        at: 'On October 29, 2024, Nasdaq found a breach of Listing Rule 5550(a)(2).',
        facts: { missing: 'what the company will do about it' },
      },
    ],
    [
      'a transfer without its day',
      report('The company will voluntarily transfer its listing to Nasdaq.'),
      {
        message: 'missing',
        at: 'The company will voluntarily transfer its listing to Nasdaq.',
        facts: { missing: 'the date of the notice' },
      },
    ],
  ],
  undetermined: [
    [
      'what is missing may stand in an exhibit taken in by reference',
      report('Nasdaq sent the notice that is Exhibit 99.1 and is incorporated by reference.'),
      {
        message: 'referred',
        at: 'Nasdaq sent the notice that is Exhibit 99.1 and is incorporated by reference.',
        severity: 'info',
      },
    ],
  ],
  notApplicable: [
    ['no Item 3.01', specimen()],
    ['answered with "None."', report('None.')],
  ],
});
