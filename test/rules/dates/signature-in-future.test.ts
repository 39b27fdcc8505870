import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/dates/signature-in-future.ts';
import { describeRule } from '../../support/test-rule.ts';

const at = 'October 30, 2024';

describeRule(rule, {
  passes: [
    ['filed on the day of signature', specimen(), { filed: '2024-10-30' }],
    ['filed the day after', specimen(), { filed: '2024-10-31' }],
    ['checked on the day of signature', specimen(), { today: '2024-10-30' }],
  ],
  violations: [
    [
      'filed the day before',
      specimen(),
      {
        message: 'ahead',
        at,
        severity: 'warning',
        facts: { ahead: 'one day', reference: 'the filing date' },
      },
      { filed: '2024-10-29' },
    ],
    [
      'filed the day before, at the final stage',
      specimen(),
      { message: 'ahead', at, severity: 'error' },
      { filed: '2024-10-29', stage: 'final' },
    ],
    [
      'dated for tomorrow, no filing date given',
      specimen(),
      { message: 'next-day', at, severity: 'info' },
      { today: '2024-10-29' },
    ],
    [
      'dated for the Monday after a Friday',
      specimen({ signatureDate: 'Date: November 4, 2024' }),
      { message: 'next-day', at: 'November 4, 2024', severity: 'info' },
      { today: '2024-11-01' },
    ],
    [
      'dated for the day after tomorrow',
      specimen(),
      { message: 'ahead', at, severity: 'warning', facts: { ahead: '2 days', reference: 'today' } },
      { today: '2024-10-28' },
    ],
    [
      'dated for tomorrow in a year without a table of closings',
      specimen({ signatureDate: 'Date: May 5, 2031' }),
      { message: 'next-day', at: 'May 5, 2031' },
      { today: '2031-05-04' },
    ],
  ],
  undetermined: 'Two dates have an order.',
  notApplicable: [
    ['no filing date and no today', specimen()],
    ['no date of signature', specimen({ signatureDate: 'Date:' }), { filed: '2024-10-29' }],
  ],
});
