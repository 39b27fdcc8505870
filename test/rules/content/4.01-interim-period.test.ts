import { accountantSpecimen, thinAccountantSpecimen } from '../../../rules/_shared/accountant-specimen.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/4.01-interim-period.ts';
import { describeRule } from '../../support/test-rule.ts';

const tells = (disagreements: string): string => accountantSpecimen({ disagreements });
const yearsAlone =
  'In the fiscal years ended December 31, 2023 and 2022 there were no disagreements with Reed & Vale LLP.';

describeRule(rule, {
  passes: [
    ['through the day it was dismissed', accountantSpecimen()],
    [
      'through the day of the report, later than the dismissal',
      tells('In the two most recent fiscal years and through May 7, 2024, there were no disagreements.'),
    ],
    [
      'through the date of this report',
      tells('In the last two fiscal years and through the date of this report there were no disagreements.'),
    ],
    [
      'preceding the dismissal',
      tells(
        'In both fiscal years and the interim period preceding such dismissal there were no disagreements.',
      ),
    ],
    [
      'any subsequent interim period, with no end',
      tells('In the two fiscal years and any subsequent interim period there were no disagreements.'),
    ],
    [
      'a period named in the sentence before',
      tells(
        'Our two most recent fiscal years and the time through May 3, 2024 are the "Relevant Period". In the Relevant Period there were no disagreements.',
      ),
    ],
    [
      'the dismissal undated, the date of report later than the quarter’s end that is told of',
      accountantSpecimen(
        {
          departure: 'The board dismissed Reed & Vale LLP as auditor.',
          disagreements: 'In two fiscal years and through March 31, 2024 there were no disagreements.',
          engagement: '',
          consultation: '',
        },
        { reportDate: 'March 31, 2024' },
      ),
    ],
    [
      'a departure dated in the sentence before',
      accountantSpecimen(
        {
          departure:
            'On May 3, 2024, the audit committee met. It told Reed & Vale LLP that it will not be reappointed.',
          engagement: '',
          consultation: '',
        },
        { reportDate: 'May 6, 2024' },
      ),
    ],
    [
      'a decision before the day on which it takes effect',
      accountantSpecimen({
        departure: 'On May 3, 2024, the board dismissed Reed & Vale LLP as auditor, effective June 30, 2024.',
      }),
    ],
  ],
  violations: [
    [
      'through the end of the quarter',
      tells(
        'In the two most recent fiscal years and the subsequent interim period through March 31, 2024, there were no disagreements.',
      ),
      {
        message: 'early',
        at: 'March 31, 2024',
        severity: 'warning',
        facts: { through: 'March 31, 2024', left: 'May 3, 2024' },
      },
    ],
    [
      'an interim period that ended with the quarter',
      tells(
        'In the two most recent fiscal years and the interim period ended March 31, 2024, there were no disagreements.',
      ),
      { message: 'early', at: 'March 31, 2024' },
    ],
    [
      'a firm that served for years: the day it was engaged is not the day it left',
      accountantSpecimen({
        departure: 'Serving since March 1, 2010, Reed & Vale LLP was dismissed by the board on May 3, 2024.',
        disagreements: 'In two fiscal years and through April 2, 2024 there were no disagreements.',
      }),
      { message: 'early', at: 'April 2, 2024', facts: { left: 'May 3, 2024' } },
    ],
    [
      'fiscal years alone',
      accountantSpecimen({ opinions: 'Its reports held no adverse opinion.', disagreements: yearsAlone }),
      { message: 'years', at: yearsAlone, severity: 'warning' },
    ],
    [
      'the former form under Item 4',
      formerSpecimen({
        items: `Item 4. Changes in Registrant's Certifying Accountant.

On April 20, 2004, Reed & Vale LLP resigned. In two fiscal years and through December 31, 2003 there were no
disagreements.`,
      }),
      { message: 'early', at: 'December 31, 2003', facts: { left: 'April 20, 2004' } },
    ],
  ],
  undetermined: 'Both days are given, or nothing is said.',
  notApplicable: [
    ['no Item 4.01', specimen()],
    ['no word on disagreements', accountantSpecimen({ disagreements: '' })],
    [
      'an engagement alone, with the word in its statement on consultation',
      thinAccountantSpecimen(
        'On May 6, 2024, we engaged Orin Pike LLP. In two years we did not consult it on any disagreement.',
      ),
    ],
  ],
});
