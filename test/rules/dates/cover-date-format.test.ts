import rule from '../../../rules/dates/cover-date-format.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const dated = (reportDate: string): string =>
  specimen({ reportDate, signatureDate: 'Date: November 5, 2024' });

describeRule(rule, {
  passes: [
    ['the event in parentheses', dated('November 4, 2024 (October 29, 2024)')],
    ['the event in parentheses with spaces', dated('November 4, 2024 ( October 29, 2024 )')],
    ['the same date twice', dated('October 29, 2024 (October 29, 2024)')],
    [
      'a caption for each',
      specimen().replace(
        'Date of Report (Date of earliest event reported): October 29, 2024',
        () => 'Date of Report: November 4, 2024\n(Date of earliest event reported): October 29, 2024',
      ),
    ],
  ],
  violations: [
    [
      'two dates and no sign which is which',
      dated('October 29, 2024 and November 4, 2024'),
      {
        message: 'unmarked',
        at: 'October 29, 2024',
        severity: 'info',
        facts: { expected: '"November 4, 2024 (October 29, 2024)", the event in parentheses' },
      },
    ],
    [
      'two dates side by side',
      dated('November 4, 2024, October 29, 2024'),
      { message: 'unmarked', at: 'November 4, 2024' },
    ],
    [
      'the later date in parentheses',
      dated('October 29, 2024 (November 4, 2024)'),
      {
        message: 'reversed',
        at: 'November 4, 2024',
        severity: 'info',
        facts: { event: 'November 4, 2024', other: 'October 29, 2024' },
      },
    ],
  ],
  undetermined: 'Which date is the event’s is shown or it is not.',
  notApplicable: [
    ['one date', specimen()],
    ['no date', specimen({ reportDate: '' })],
    ['one date beside a day that no calendar has', dated('October 29, 2024 (November 31, 2024)')],
  ],
});
