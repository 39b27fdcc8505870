import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/stale-risk-reference.ts';
import { describeRule } from '../../support/test-rule.ts';

const legend = (report: string): string =>
  specimen({
    cautions: `These are forward-looking statements. Results could differ. Risks are described in ${report}.`,
  });
const yearEnded = (day: string): string => `our Annual Report on Form 10-K for the year ended ${day}`;

describeRule(rule, {
  passes: [
    ['last year’s report', legend(yearEnded('December 31, 2023'))],
    ['fifteen months to the day', legend(yearEnded('July 30, 2023'))],
    ['"the fiscal year ended"', legend('our Form 10-K for the fiscal year ended June 30, 2024')],
    ['a year without its last day', legend('our 2023 Annual Report on Form 10-K')],
    [
      'an older report beside the latest',
      legend(`${yearEnded('December 31, 2020')} and ${yearEnded('December 31, 2023')}`),
    ],
  ],
  violations: [
    [
      'a report of years ago',
      legend(yearEnded('December 31, 2020')),
      {
        message: 'stale',
        at: 'Annual Report on Form 10-K for the year ended December 31, 2020',
        severity: 'warning',
        facts: { year: 'the year ended December 31, 2020', months: 46, paper: 'Exhibit 99.1' },
      },
    ],
    [
      'a month more than eighteen',
      legend(yearEnded('March 31, 2023')),
      {
        message: 'stale',
        at: 'Annual Report on Form 10-K for the year ended March 31, 2023',
        facts: { months: 19 },
      },
    ],
    [
      'a year behind the form’s name',
      legend('our Annual Report on Form 10-K for fiscal 2021'),
      { message: 'stale', at: 'Annual Report on Form 10-K for fiscal 2021', facts: { year: 'fiscal 2021' } },
    ],
    [
      'the year before the form’s name',
      legend('our 2021 Form 10-K'),
      { message: 'stale', at: '2021 Form 10-K', facts: { year: 'fiscal 2021' } },
    ],
    [
      'eighteen months to the day, when a later one may be there',
      legend(yearEnded('April 30, 2023')),
      {
        message: 'ageing',
        at: 'Annual Report on Form 10-K for the year ended April 30, 2023',
        severity: 'info',
      },
    ],
    [
      'a day more than fifteen months',
      legend(yearEnded('July 29, 2023')),
      {
        message: 'ageing',
        at: 'Annual Report on Form 10-K for the year ended July 29, 2023',
        facts: { months: 16 },
      },
    ],
  ],
  undetermined: 'A report is named with its year, or nothing is asked.',
  notApplicable: [
    ['the latest report, without a year', specimen()],
    ['"most recent" without a year', legend('our most recent Form 10-K')],
    ['no cautions', specimen({ cautions: '' })],
    [
      'an annual report outside the cautions',
      specimen({
        items: `Item 8.01 Other Events.\n\nThe error is in ${yearEnded('December 31, 2020')}.`,
        exhibitItem: '',
        exhibits: '',
      }),
    ],
  ],
});
