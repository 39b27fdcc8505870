import rule from '../../../rules/dates/non-business-day-signature.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const signed = (on: string): string => specimen({ signatureDate: `Date: ${on}` });

describeRule(rule, {
  passes: [
    ['a Wednesday', signed('October 30, 2024')],
    ['a day of which nobody has settled whether EDGAR was open', signed('December 24, 2025')],
  ],
  violations: [
    [
      'a Saturday',
      signed('June 8, 2024'),
      {
        message: 'closed',
        at: 'June 8, 2024',
        severity: 'info',
        facts: { reason: 'a Saturday', next: 'Monday, June 10, 2024' },
      },
    ],
    [
      'a Sunday',
      signed('June 9, 2024'),
      { message: 'closed', at: 'June 9, 2024', facts: { reason: 'a Sunday' } },
    ],
    [
      'Veterans Day, when the exchanges are open and EDGAR is not',
      signed('November 11, 2024'),
      {
        message: 'closed',
        at: 'November 11, 2024',
        facts: { reason: 'a day on which EDGAR is closed', next: 'Tuesday, November 12, 2024' },
      },
    ],
  ],
  undetermined: 'A day that is in doubt is left alone.',
  notApplicable: [
    ['no date of signature', specimen({ signatureDate: 'Date:' })],
    ['a year that the table of closings does not cover', signed('October 30, 1999')],
  ],
});
