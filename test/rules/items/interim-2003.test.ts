import { formerSpecimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/interim-2003.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 12. Results of Operations and Financial Condition.';
const signed = (day: string, heading = HEADING): string =>
  formerSpecimen({
    reportDate: day,
    signatureDate: `Date: ${day}`,
    items: `${heading}\n\nThe release is furnished as Exhibit 99.1 under Item 12.`,
  });

describeRule(rule, {
  passes: [
    ['Item 9 on its first day', signed('March 28, 2003', 'Item 9. Regulation FD Disclosure.')],
    ['Item 5 in those months', signed('May 6, 2003', 'Item 5. Other Events.')],
  ],
  violations: [
    [
      'Item 12 on the first day',
      signed('March 28, 2003'),
      { message: 'early', at: HEADING, severity: 'info' },
    ],
    ['Item 12 on the last day', signed('July 27, 2003'), { message: 'early', at: HEADING }],
  ],
  undetermined: 'The number and the day are there.',
  notApplicable: [
    ['the day before Item 12', signed('March 27, 2003')],
    ['the day on which EDGAR took it', signed('July 28, 2003')],
    ['the founding months of 2004', formerSpecimen()],
  ],
});
