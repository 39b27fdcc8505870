import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/dates/deadline-notice.ts';
import { describeRule } from '../../support/test-rule.ts';

const at = 'October 29, 2024';

describeRule(rule, {
  passes: [['a report filed late, of which dates/late-filing speaks', specimen(), { filed: '2024-11-05' }]],
  violations: [
    [
      'four business days',
      specimen(),
      {
        message: 'due',
        at,
        severity: 'info',
        facts: {
          found: '',
          due: 'Monday, November 4, 2024',
          item: '2.02',
          rule: '4 business days',
          counted: ['2024-10-30', '2024-10-31', '2024-11-01', '2024-11-04'],
        },
      },
    ],
    [
      'five business days under the former form',
      formerSpecimen(),
      { message: 'due', at: 'April 20, 2004', facts: { due: 'Tuesday, April 27, 2004', item: '12' } },
    ],
    [
      'the earliest of two periods: fifteen days for Item 2, five for Item 4',
      formerSpecimen({
        items:
          "Item 2. Acquisition or Disposition of Assets\n\nThe company sold a plant.\n\nItem 4. Changes in Registrant's Certifying Accountant\n\nThe accountants were dismissed.",
      }),
      { message: 'due', at: 'April 20, 2004', facts: { item: '4', rule: '5 business days' } },
    ],
    [
      'calendar days, of which only the last is counted',
      formerSpecimen({ items: 'Item 2. Acquisition or Disposition of Assets\n\nThe company sold a plant.' }),
      {
        message: 'due',
        at: 'April 20, 2004',
        facts: { rule: '15 calendar days', due: 'Wednesday, May 5, 2004', counted: ['2004-05-05'] },
      },
    ],
    ['on the due date itself', specimen(), { message: 'due', at }, { filed: '2024-11-04' }],
    [
      'a closing in doubt',
      specimen({ reportDate: 'December 22, 2025', signatureDate: 'Date: December 23, 2025' }),
      {
        message: 'due-in-doubt',
        at: 'December 22, 2025',
        severity: 'info',
        facts: { latest: 'Wednesday, December 31, 2025' },
      },
    ],
    [
      'no fixed deadline under 7.01, and no date made up',
      specimen({ items: 'Item 7.01 Regulation FD Disclosure.\n\nA presentation is furnished.' }),
      { message: 'no-fixed-deadline', at, severity: 'info' },
    ],
  ],
  undetermined: 'A count that cannot be made is told by dates/late-filing.',
  notApplicable: [
    ['an amendment', specimen({ form: 'FORM 8-K/A' })],
    ['no item', specimen({ items: '', exhibitItem: '' })],
    ['no date of report', specimen({ reportDate: '' })],
    [
      'a year without a table of closings',
      specimen({ reportDate: 'October 29, 2031', signatureDate: 'Date: October 30, 2031' }),
    ],
  ],
});
