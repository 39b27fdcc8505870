import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/dates/report-date-invalid.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['February 29 in a leap year', specimen({ reportDate: 'February 29, 2024' })],
    ['an ordinal and a short month', specimen({ reportDate: 'Oct. 29th, 2024' })],
    ['a numeric date whose day is above 12', specimen({ reportDate: '10/29/2024' })],
    [
      'a numeric date that the signature settles',
      specimen({ reportDate: '10/09/2024', signatureDate: 'Date: October 11, 2024' }),
    ],
    ['a numeric date with the same day and month', specimen({ reportDate: '10/10/2024' })],
    ['the first day that EDGAR takes', specimen({ reportDate: 'January 1, 1980' })],
  ],
  violations: [
    [
      'February 29 in a common year',
      specimen({ reportDate: 'February 29, 2023' }),
      { message: 'no-such-day', at: 'February 29, 2023', severity: 'error' },
    ],
    [
      'April 31',
      specimen({ reportDate: 'April 31, 2024' }),
      { message: 'no-such-day', at: 'April 31, 2024', severity: 'error' },
    ],
    [
      'the day before EDGAR’s first',
      specimen({ reportDate: 'December 31, 1979' }),
      { message: 'before-1980', at: 'December 31, 1979', severity: 'error' },
    ],
    [
      'a year of two digits',
      specimen({ reportDate: '10/29/24' }),
      { message: 'short-year', at: '10/29/24', severity: 'warning', facts: { date: 'October 29, 2024' } },
    ],
  ],
  undetermined: [
    [
      'both readings before the signature, neither near it',
      specimen({ reportDate: '05/04/2024', signatureDate: 'Date: October 11, 2024' }),
      { message: 'two-readings', at: '05/04/2024', facts: { date: 'May 4, 2024', swapped: 'April 5, 2024' } },
    ],
    [
      'a numeric date and no signature',
      specimen({ reportDate: '10/09/2024', signatureDate: 'Date:' }),
      { message: 'two-readings', at: '10/09/2024' },
    ],
  ],
  notApplicable: [['no date on the cover', specimen({ reportDate: '' })]],
});
