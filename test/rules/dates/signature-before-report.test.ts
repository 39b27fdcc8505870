import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/dates/signature-before-report.ts';
import { describeRule } from '../../support/test-rule.ts';

const signed = (on: string): string => specimen({ signatureDate: `Date: ${on}` });

describeRule(rule, {
  passes: [
    ['signed on the day of the event', signed('October 29, 2024')],
    ['signed the day after', signed('October 30, 2024')],
    [
      'an amendment, signed months after the event',
      specimen({ form: 'FORM 8-K/A', signatureDate: 'Date: January 10, 2025' }),
    ],
    [
      'signed between the event and the date of the report',
      specimen({ reportDate: 'November 4, 2024 (October 29, 2024)' }),
    ],
    ['the former form', formerSpecimen()],
  ],
  violations: [
    [
      'signed the day before',
      signed('October 28, 2024'),
      {
        message: 'before',
        at: 'October 28, 2024',
        severity: 'error',
        facts: {
          early: 'one day',
          found: 'October 28, 2024 in the signature, October 29, 2024 on the cover',
          expected: 'A signature date of October 29, 2024 or later',
        },
      },
    ],
    [
      'last year’s year in January: the year after is offered',
      specimen({ reportDate: 'January 3, 2024', signatureDate: 'Date: January 5, 2023' }),
      {
        message: 'last-year',
        at: 'January 5, 2023',
        severity: 'error',
        facts: { expected: 'A signature date of January 3, 2024 or later; January 5, 2024 may be meant' },
      },
    ],
    [
      'a year before, where the year after is too late to be meant',
      specimen({ reportDate: 'January 3, 2024', signatureDate: 'Date: March 5, 2023' }),
      { message: 'before', at: 'March 5, 2023', facts: { early: '304 days' } },
    ],
    [
      'February 29 and a year later',
      specimen({ reportDate: 'February 28, 2025', signatureDate: 'Date: February 29, 2024' }),
      { message: 'last-year', at: 'February 29, 2024', facts: { corrected: 'February 28, 2025' } },
    ],
  ],
  undetermined: 'Two dates have an order.',
  notApplicable: [
    ['no date of signature', specimen({ signatureDate: 'Date:' })],
    ['no date of report', specimen({ reportDate: '' })],
    ['a signature on a day that no calendar has', signed('November 31, 2024')],
  ],
});
