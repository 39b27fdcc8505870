import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/3.03-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 3.03 Material Modification to Rights of Security Holders.';
const report = (words: string): string => itemSpecimen(HEADING, words);

describeRule(rule, {
  passes: [
    ['date and class', report('On October 29, 2024, the rights agreement was extended to 2027.')],
    [
      'a reverse split told under Item 5.03, to which the item refers',
      itemSpecimen(
        HEADING,
        `The information in Item 5.03 is incorporated by reference.

Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.

On October 29, 2024, a one-for-ten reverse split of the common stock took effect.`,
      ),
    ],
  ],
  violations: [
    [
      'rights changed, and no more',
      report('The rights of holders have changed.'),
      {
        message: 'missing',
        at: 'The rights of holders have changed.',
        severity: 'warning',
        facts: { missing: 'the date of the change and the class of securities' },
      },
    ],
    [
      'no date',
      report('The reverse split of the common stock is in effect.'),
      {
        message: 'missing',
        at: 'The reverse split of the common stock is in effect.',
        facts: { missing: 'the date of the change' },
      },
    ],
  ],
  undetermined: [
    [
      'an amendment to the articles, taken in by reference',
      report('The preferred stock was changed as Exhibit 3.1 says, which is incorporated by reference.'),
      {
        message: 'referred',
        at: 'The preferred stock was changed as Exhibit 3.1 says, which is incorporated by reference.',
        severity: 'info',
      },
    ],
  ],
  notApplicable: [['no Item 3.03', specimen()]],
});
