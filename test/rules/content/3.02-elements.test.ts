import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/3.02-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 3.02 Unregistered Sales of Equity Securities.';
const report = (words: string): string => itemSpecimen(HEADING, words);
const after = (words: string): string =>
  itemSpecimen(
    'Item 1.01 Entry into a Material Definitive Agreement.',
    `On October 29, 2024, the company agreed to buy Harbor Optics LLC for $24 million in shares of its common stock under
a merger agreement (the "Merger Agreement").

${HEADING}

${words}`,
  );

describeRule(rule, {
  passes: [
    [
      'a private sale under section 4(a)(2)',
      report(
        'On October 29, 2024, we sold 1,000,000 shares of common stock at $5.00 each under Section 4(a)(2) and Rule 506(b).',
      ),
    ],
    [
      'the older citation, section 4(2)',
      report(
        'On March 3, 2009, we issued warrants to purchase 50,000 shares for services under Section 4(2).',
      ),
    ],
    [
      'an exchange under section 3(a)(9)',
      report(
        'On October 29, 2024, holders exchanged notes for 2.5 million shares. Section 3(a)(9) exempts the exchange.',
      ),
    ],
    [
      'buyers abroad under Regulation S',
      report('On October 29, 2024, we sold 300,000 units for cash to buyers in Norway under Regulation S.'),
    ],
    [
      'the item refers to another, which tells the sale',
      after(
        'The information in Item 1.01 is incorporated by reference. The shares are exempt under Section 4(a)(2).',
      ),
    ],
    [
      'the item leans on the agreement told under another',
      after('Under the Merger Agreement shares will be issued in reliance on Section 3(a)(10).'),
    ],
  ],
  violations: [
    [
      'shares sold privately, and no more',
      report('The company sold some shares privately.'),
      {
        message: 'missing',
        at: 'The company sold some shares privately.',
        severity: 'warning',
        facts: {
          missing:
            'the date of the sale, the amount of the securities, the consideration and the exemption relied on (section or rule)',
        },
      },
    ],
    [
      'no exemption',
      report('On October 29, 2024, we sold 1,000,000 shares of common stock for $5 million.'),
      {
        message: 'missing',
        at: 'On October 29, 2024, we sold 1,000,000 shares of common stock for $5 million.',
        facts: { missing: 'the exemption relied on (section or rule)' },
      },
    ],
    [
      'exempt, but under which section is not said',
      report(
        'On October 29, 2024, we sold 1,000,000 shares for $5 million. The sale is exempt from registration.',
      ),
      {
        message: 'missing',
        at: 'On October 29, 2024, we sold 1,000,000 shares for $5 million.',
        facts: { missing: 'the exemption relied on (section or rule)' },
      },
    ],
    [
      'no count of shares; the day of the month is none',
      report('On October 29, 2024, we sold shares for $5 million under Section 4(a)(2).'),
      {
        message: 'missing',
        at: 'On October 29, 2024, we sold shares for $5 million under Section 4(a)(2).',
        facts: { missing: 'the amount of the securities' },
      },
    ],
  ],
  undetermined: [
    [
      'a purchase agreement taken in by reference',
      report(
        'On October 29, 2024, we sold 1,000,000 shares for $5 million under the agreement in Exhibit 10.1, incorporated by reference.',
      ),
      {
        message: 'referred',
        at: 'On October 29, 2024, we sold 1,000,000 shares for $5 million under the agreement in Exhibit 10.1, incorporated by reference.',
        severity: 'info',
      },
    ],
  ],
  notApplicable: [['no Item 3.02', specimen()]],
});
