import rule from '../../../rules/amendment/report-date-changed.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const amended = (account: string, reportDate = 'September 27, 2024'): string =>
  specimen({
    form: 'FORM 8-K/A\n(Amendment No. 1)',
    reportDate,
    items: `Item 8.01 Other Events.\n\n${account}`,
  });
const DATED =
  'This amends the Current Report on Form 8-K dated September 27, 2024 and filed on October 2, 2024.';

describeRule(rule, {
  passes: [
    ['the first report’s date', amended(DATED)],
    [
      'two dates on the cover, of which one is the first report’s',
      amended(DATED, 'October 29, 2024 (September 27, 2024)'),
    ],
    [
      'a date before the first report was filed',
      amended('This amends the Current Report on Form 8-K filed with the Commission on October 2, 2024.'),
    ],
  ],
  violations: [
    [
      'another date',
      amended(DATED, 'October 29, 2024'),
      {
        message: 'changed',
        at: 'October 29, 2024',
        severity: 'info',
        facts: { original: 'September 27, 2024' },
      },
    ],
    [
      'a date after the first report was filed',
      amended(
        'On October 2, 2024, the company filed a Current Report on Form 8-K (the "Original Report"). This amends it.',
        'October 29, 2024',
      ),
      { message: 'after-filing', at: 'October 29, 2024', facts: { original: 'October 2, 2024' } },
    ],
  ],
  undetermined: 'Dates that the note does not give are not compared.',
  notApplicable: [
    ['a first report', specimen()],
    ['an amendment that gives no date', amended('This amends our Current Report on Form 8-K.')],
    ['an amendment without a date of report', amended(DATED, '')],
  ],
});
