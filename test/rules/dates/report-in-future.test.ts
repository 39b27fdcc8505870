import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/dates/report-in-future.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['filed on the day of the event', specimen(), { filed: '2024-10-29' }],
    ['filed the day after', specimen(), { filed: '2024-10-30' }],
    ['checked on the day of the event', specimen(), { today: '2024-10-29' }],
    ['the planned filing date counts, not today', specimen(), { filed: '2024-10-30', today: '2024-10-01' }],
  ],
  violations: [
    [
      'filed the day before',
      specimen(),
      {
        message: 'ahead',
        at: 'October 29, 2024',
        severity: 'warning',
        facts: {
          ahead: 'one day',
          reference: 'the filing date',
          expected: 'A date of report of October 28, 2024 or earlier',
        },
      },
      { filed: '2024-10-28' },
    ],
    [
      'checked a week before, at the final stage',
      specimen(),
      {
        message: 'ahead',
        at: 'October 29, 2024',
        severity: 'error',
        facts: { ahead: '7 days', reference: 'today' },
      },
      { today: '2024-10-22', stage: 'final' },
    ],
  ],
  undetermined: 'Two dates have an order.',
  notApplicable: [
    ['no filing date and no today', specimen()],
    ['no date of report', specimen({ reportDate: '' }), { filed: '2024-10-30' }],
  ],
});
