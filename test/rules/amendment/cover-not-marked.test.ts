import rule from '../../../rules/amendment/cover-not-marked.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string, form = 'FORM 8-K'): string =>
  specimen({ form, items: `Item 8.01 Other Events.\n\n${words}` });
const AMENDS = 'This Amendment No. 1 amends our Current Report on Form 8-K filed on October 15, 2024.';

describeRule(rule, {
  passes: [
    ['a report that amends nothing', specimen()],
    ['the former form', formerSpecimen()],
    ['an amendment that is marked', told(AMENDS, 'FORM 8-K/A')],
    ['an amendment that is marked and numbered', told(AMENDS, 'FORM 8-K/A\n(Amendment No. 1)')],
    ['the letter in parentheses', told(AMENDS, 'FORM 8-K (A)')],
    ['a successor’s amendment', told(AMENDS, 'FORM 8-K12B/A')],
    [
      'an amendment of an agreement that is attached to the report',
      told(
        'The company entered into Amendment No. 2 to its Credit Agreement. This amendment extends the term; a copy of it is filed as Exhibit 10.1 to this Current Report on Form 8-K.',
      ),
    ],
    [
      'a promise to amend',
      told(
        'The financial statements will be filed by amendment to this Current Report on Form 8-K within 71 days.',
      ),
    ],
    [
      'an intention to amend an earlier report',
      told('The company intends to amend its Current Report on Form 8-K filed on October 15, 2024.'),
    ],
    [
      'an amendment that was filed before',
      told('The Current Report on Form 8-K/A filed on October 15, 2024 tells of the merger agreement.'),
    ],
    [
      'an Act as amended, and this report',
      told(
        'No filing under the Securities Act of 1933, as amended, incorporates this Current Report on Form 8-K.',
      ),
    ],
  ],
  violations: [
    [
      'this amendment amends the report',
      told(AMENDS),
      { message: 'unmarked', at: 'FORM 8-K', severity: 'error' },
    ],
    [
      'this Current Report on Form 8-K/A',
      told('This Current Report on Form 8-K/A is filed to correct a figure.'),
      { message: 'unmarked', at: 'FORM 8-K' },
    ],
    [
      'the registrant hereby amends its report, as in the old days',
      formerSpecimen({
        items:
          'Item 5. Other Events.\n\nThe undersigned registrant hereby amends the following items, financial statements, exhibits or other portions of its Current Report on Form 8-K dated April 1, 2004.',
      }),
      { message: 'unmarked', at: 'FORM 8-K' },
    ],
    [
      'a note before the first item',
      specimen({
        emergingGrowth: `EXPLANATORY NOTE

This Amendment No. 1 on Form 8-K/A is being filed to add the financial statements of Birch Point Sensors, Inc.`,
      }),
      { message: 'unmarked', at: 'FORM 8-K' },
    ],
    [
      'filed solely to amend the first report',
      told(
        'This report is being filed solely to amend the Current Report on Form 8-K filed on October 15, 2024.',
      ),
      { message: 'unmarked', at: 'FORM 8-K' },
    ],
    [
      'a number and no letter on the cover',
      told(AMENDS, 'FORM 8-K\n(Amendment No. 1)'),
      { message: 'number-only', at: 'FORM 8-K', severity: 'warning' },
    ],
    [
      'submitted as 8-K/A',
      submissionSpecimen(['Other Events'], specimen()).replace('TYPE:	8-K', 'TYPE:	8-K/A'),
      { message: 'header-only', at: 'FORM 8-K', severity: 'warning' },
      { name: 'submission.txt' },
    ],
  ],
  undetermined: 'The cover bears the letter or it does not.',
  notApplicable: [
    ['another form', specimen({ form: 'FORM 10-Q' }).replace('CURRENT REPORT', 'QUARTERLY REPORT')],
  ],
});
