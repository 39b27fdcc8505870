import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/4.02a-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = `Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or
Completed Interim Review.`;
const report = (words: string, heading = HEADING): string => itemSpecimen(heading, words);
const CONCLUDED =
  'On October 29, 2024, the audit committee concluded that the statements for the year 2023 should no longer be relied upon because of an error in inventory.';
const DISCUSSED = 'The committee discussed this with Reed & Vale LLP.';

describeRule(rule, {
  passes: [
    ['each element', report(`${CONCLUDED} ${DISCUSSED}`)],
    [
      'the accountant agrees, in other words',
      report(`${CONCLUDED} Our independent registered public accounting firm has concurred.`),
    ],
    ['paragraph (a) in the heading', report(`${CONCLUDED} ${DISCUSSED}`, HEADING.replace('4.02', '4.02(a)'))],
  ],
  violations: [
    [
      'a restatement, and no more',
      report('The company will restate its statements.'),
      {
        message: 'missing',
        at: 'The company will restate its statements.',
        severity: 'warning',
        facts: {
          missing:
            'the date of the conclusion, that the statements should no longer be relied on, the statements and periods and whether it was discussed with the accountant',
        },
      },
    ],
    [
      'no word of the accountant',
      report(CONCLUDED),
      {
        message: 'missing',
        at: CONCLUDED,
        facts: { missing: 'whether it was discussed with the accountant' },
      },
    ],
    [
      'the ends of periods are no date of the conclusion',
      report(
        'The board concluded that the statements for the quarters ended March 31, 2024 and June 30, 2024 cannot be relied on owing to an error, and discussed it with Reed & Vale LLP.',
      ),
      {
        message: 'missing',
        at: 'The board concluded that the statements for the quarters ended March 31, 2024 and June 30, 2024 cannot be relied on owing to an error, and discussed it with Reed & Vale LLP.',
        facts: { missing: 'the date of the conclusion' },
      },
    ],
    [
      'nothing on reliance',
      report(
        'On October 29, 2024, the board found errors in the statements for 2023, to be restated for that year. It discussed them with its auditors.',
      ),
      {
        message: 'missing',
        at: 'On October 29, 2024, the board found errors in the statements for 2023, to be restated for that year.',
        facts: { missing: 'that the statements should no longer be relied on' },
      },
    ],
  ],
  undetermined: [
    [
      'the rest in a release taken in by reference',
      report(`${CONCLUDED} The release is Exhibit 99.1 and is incorporated by reference.`),
      { message: 'referred', at: CONCLUDED, severity: 'info' },
    ],
  ],
  notApplicable: [
    ['no Item 4.02', specimen()],
    [
      'the accountant alone has spoken',
      report(
        'On October 29, 2024, Reed & Vale LLP advised us that its report on 2023 should not be relied on.',
      ),
    ],
    ['paragraph (b) in the heading', report(CONCLUDED, HEADING.replace('4.02', '4.02(b)'))],
  ],
});
