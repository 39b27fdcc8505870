import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/4.02b-letter.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = `Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or
Completed Interim Review.`;
const ADVISED =
  'On October 29, 2024, Reed & Vale LLP advised the company that its report on the year 2023 should no longer be relied upon.';
const report = (words: string, heading = HEADING): string => itemSpecimen(heading, words);

describeRule(rule, {
  passes: [
    ['a letter asked for', report(`${ADVISED} We gave it this report and asked for its letter.`)],
    ['the letter as Exhibit 7', report(`${ADVISED} Its answer is Exhibit 7.`)],
  ],
  violations: [
    [
      'the accountant’s advice and no letter',
      report(ADVISED),
      { message: 'missing', at: ADVISED, severity: 'warning', facts: { number: '4.02' } },
    ],
    [
      'paragraph (b) in the heading',
      report('Our auditor has withdrawn its report on the year 2023.', HEADING.replace('4.02', '4.02(b)')),
      { message: 'missing', at: 'Our auditor has withdrawn its report on the year 2023.' },
    ],
  ],
  undetermined: [
    [
      'a release taken in by reference',
      report(`${ADVISED} The release is Exhibit 99.1 and is incorporated by reference.`),
      { message: 'referred', at: ADVISED, severity: 'info' },
    ],
  ],
  notApplicable: [
    ['no Item 4.02', specimen()],
    [
      'the company’s own conclusion, of which its accountant was told',
      report(
        'On October 29, 2024, the board concluded that the statements cannot be relied on and informed its auditor.',
      ),
    ],
  ],
});
