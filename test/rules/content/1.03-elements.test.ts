import { formerItemSpecimen, itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/1.03-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const answered = (words: string): string => itemSpecimen('Item 1.03 Bankruptcy or Receivership.', words);
const former = (words: string): string => formerItemSpecimen('Item 3. Bankruptcy or Receivership.', words);

const CONFIRMED =
  'On April 20, 2004, the Bankruptcy Court for the District of Maine entered an order confirming our plan of reorganization under Chapter 11.';

describeRule(rule, {
  passes: [
    [
      'a petition of subsidiaries alone',
      answered(
        'On October 29, 2024, two subsidiaries filed voluntary petitions under Chapter 7 in the Bankruptcy Court for the District of Maine.',
      ),
    ],
    [
      'a foreign proceeding',
      answered(
        'On October 29, 2024, the Ontario Superior Court of Justice granted protection under the Companies’ Creditors Arrangement Act.',
      ),
    ],
    [
      'a bank in receivership',
      answered(
        'On October 29, 2024, the Maine Superintendent closed the bank and the Federal Deposit Insurance Corporation was appointed receiver.',
      ),
    ],
    ['old Item 3', former('On April 20, 2004, we filed a Chapter 11 petition in the Bankruptcy Court.')],
    [
      'a confirmed plan with all that is asked of it',
      former(
        `${CONFIRMED} Holders of notes receive common stock; 4,000,000 shares are reserved for claims. On March 31, 2004, assets were $12 million and liabilities $40 million.`,
      ),
    ],
  ],
  violations: [
    [
      'protection from creditors, nobody knows where',
      answered('The company sought protection from its creditors.'),
      {
        message: 'missing',
        at: 'The company sought protection from its creditors.',
        severity: 'warning',
        facts: { missing: 'the date, the court or authority and the kind of proceeding' },
      },
    ],
    [
      'the former form without a court',
      former('On April 20, 2004, we filed a voluntary petition under Chapter 11.'),
      {
        message: 'missing',
        at: 'On April 20, 2004, we filed a voluntary petition under Chapter 11.',
        facts: { number: '3', missing: 'the court or authority' },
      },
    ],
  ],
  undetermined: [
    [
      'the petition stands in an exhibit that is not in the draft',
      answered('We filed under Chapter 11. The petition is Exhibit 99.2 and is incorporated by reference.'),
      { message: 'referred', at: 'We filed under Chapter 11.', severity: 'info' },
    ],
    [
      'a confirmed plan, and no word of assets and liabilities',
      former(`${CONFIRMED} Holders of notes receive 4,000,000 shares.`),
      {
        message: 'plan',
        at: CONFIRMED,
        severity: 'info',
        facts: { missing: 'assets and liabilities on the latest date' },
      },
    ],
  ],
  notApplicable: [
    ['no such item', specimen()],
    ['an old item that is recited with "None."', former('None.')],
  ],
});
