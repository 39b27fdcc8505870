import { formerItemSpecimen, itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/7.01-identification.ts';
import { describeRule } from '../../support/test-rule.ts';

const report = (words: string): string => itemSpecimen('Item 7.01 Regulation FD Disclosure.', words);
const LEGEND =
  'The information in this report is furnished pursuant to Item 7.01 and shall not be deemed filed for purposes of Section 18 of the Securities Exchange Act of 1934.';

describeRule(rule, {
  passes: [
    [
      'a presentation, its day and its exhibit',
      report('On May 3, 2024, we presented the slides in Exhibit 99.1.'),
    ],
    [
      'a letter in an exhibit, without a day',
      report('Our letter to shareholders is attached as Exhibit 99.1.'),
    ],
    ['slides on the company’s site', report('We posted a presentation at www.alderpoint.example.')],
    [
      'the information itself, with no other paper',
      report(
        'The company will respond to questions of analysts in Boston and will say that orders in the third quarter were level with those of the second, that prices held, and that the new plant opens in the spring of next year.',
      ),
    ],
    [
      'the list of exhibits under the item names it',
      report(
        'The following information is furnished pursuant to Item 7.01.\n\nINDEX TO EXHIBITS\n\n99.1  Considerations for the fourth quarter',
      ),
    ],
    [
      'a reference to Item 2.02',
      itemSpecimen(
        'Item 2.02 Results of Operations and Financial Condition.',
        `On October 29, 2024, the company announced its results in the release that is Exhibit 99.1, with tables on each plant,
on orders and on prices, and a reconciliation of each figure that is not of the accounting principles.

Item 7.01 Regulation FD Disclosure.

The information in Item 2.02 is incorporated by reference.`,
      ),
    ],
    [
      'an old Item 9',
      formerItemSpecimen('Item 9. Regulation FD Disclosure.', 'The release is Exhibit 99.1.'),
    ],
  ],
  violations: [
    [
      'disclosure attached',
      report(`Regulation FD disclosure attached.\n\n${LEGEND}`),
      {
        message: 'unnamed',
        at: 'Regulation FD disclosure attached.',
        severity: 'info',
        facts: { number: '7.01' },
      },
    ],
    ['a legend and nothing else', report(LEGEND), { message: 'unnamed', at: LEGEND }],
    [
      'a release, of no day and no number',
      report('The company issued a press release.'),
      { message: 'unplaced', at: 'The company issued a press release.', severity: 'info' },
    ],
  ],
  undetermined: 'What is furnished is named or is not.',
  notApplicable: [
    ['no Item 7.01', specimen()],
    [
      'an old Item 9 before Regulation FD',
      formerItemSpecimen('Item 9. Sales of Equity Securities Pursuant to Regulation S.', 'Shares were sold.'),
      { filed: '2000-10-20' },
    ],
  ],
});
