import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/dates/late-filing.ts';
import { describeRule } from '../../support/test-rule.ts';

const underItem = (heading: string, body = 'On October 29, 2024, it happened.'): string =>
  specimen({ items: `${heading}\n\n${body}` });
const at = 'October 29, 2024';

describeRule(rule, {
  passes: [
    ['the day before the due date', specimen(), { filed: '2024-11-01' }],
    ['the due date', specimen(), { filed: '2024-11-04' }],
    ['signed in time, no filing date given', specimen({ signatureDate: 'Date: November 4, 2024' })],
    ['unsigned, and time left', specimen({ signatureDate: 'Date:' }), { today: '2024-11-04' }],
    ['the last of five days under the former form', formerSpecimen(), { filed: '2004-04-27' }],
    ['across Columbus Day', specimen({ reportDate: 'October 11, 2024' }), { filed: '2024-10-18' }],
    [
      'an event of July 2004, filed in time under the present form',
      specimen({ reportDate: 'August 20, 2004' }),
      { filed: '2004-08-26' },
    ],
    [
      'an agreement of long ago that opens an item: history, not its event',
      underItem(
        'Item 1.02 Termination of a Material Definitive Agreement.',
        'On March 4, 2024, the company entered into a lease. The lease was terminated.',
      ),
      { filed: '2024-10-30' },
    ],
    [
      'an older date in an item that names the cover’s date too',
      underItem(
        'Item 1.01 Entry into a Material Definitive Agreement.',
        'On October 10, 2024, the company signed a letter of intent. On October 29, 2024, it signed the agreement.',
      ),
      { filed: '2024-10-30' },
    ],
  ],
  violations: [
    [
      'the day after the due date',
      specimen(),
      {
        message: 'late',
        at,
        severity: 'warning',
        facts: {
          act: 'Filed',
          late: 'one day',
          item: '2.02',
          rule: '4 business days',
          due: 'Monday, November 4, 2024',
          counted: ['2024-10-30', '2024-10-31', '2024-11-01', '2024-11-04'],
        },
      },
      { filed: '2024-11-05' },
    ],
    [
      'never more than a warning, at the final stage too',
      specimen(),
      { message: 'late', at, severity: 'warning' },
      { filed: '2024-11-05', stage: 'final' },
    ],
    [
      'signed after the due date',
      specimen({ signatureDate: 'Date: November 6, 2024' }),
      { message: 'late', at, facts: { act: 'Signed', late: '2 days' } },
    ],
    [
      'unsigned, and the time over',
      specimen({ signatureDate: 'Date:' }),
      { message: 'late', at, facts: { act: 'Still unfiled' } },
      { today: '2024-11-05' },
    ],
    [
      'the day after the fifth under the former form',
      formerSpecimen(),
      { message: 'late', at: 'April 20, 2004', facts: { item: '12', rule: '5 business days' } },
      { filed: '2004-04-28' },
    ],
    [
      'an item of the former form in a report of today, counted as its successor',
      underItem('Item 12. Results of Operations and Financial Condition.'),
      { message: 'late', at, facts: { item: '2.02', rule: '4 business days' } },
      { filed: '2024-11-05' },
    ],
    [
      'in time by the cover, late by the date that the item states',
      underItem(
        'Item 5.02 Departure of Directors or Certain Officers.',
        'On October 21, 2024, Peter Lang resigned as a director.',
      ),
      {
        message: 'late-by-item',
        at,
        severity: 'warning',
        facts: { event: 'October 21, 2024', reported: 'October 29, 2024', due: 'Friday, October 25, 2024' },
      },
      { filed: '2024-10-30' },
    ],
    [
      'late only if Christmas Eve 2025 was a business day',
      specimen({ reportDate: 'December 22, 2025' }),
      {
        message: 'in-doubt',
        at: 'December 22, 2025',
        severity: 'info',
        facts: { due: 'Monday, December 29, 2025', latest: 'Wednesday, December 31, 2025' },
      },
      { filed: '2025-12-31' },
    ],
    [
      'late either way',
      specimen({ reportDate: 'December 22, 2025' }),
      { message: 'late', at: 'December 22, 2025', severity: 'warning' },
      { filed: '2026-01-02' },
    ],
    [
      'an event under the former form, filed under the present one',
      specimen({ reportDate: 'August 16, 2004' }),
      { message: 'between-forms', at: 'August 16, 2004', severity: 'info' },
      { filed: '2004-08-27' },
    ],
  ],
  undetermined: [
    [
      'an event of 1999: no table of closings',
      formerSpecimen({
        reportDate: 'May 3, 1999',
        items: "Item 4. Changes in Registrant's Certifying Accountant\n\nThe accountants were dismissed.",
        signatureDate: 'Date: May 10, 1999',
      }),
      { message: 'uncounted', at: 'May 3, 1999', severity: 'info' },
    ],
  ],
  notApplicable: [
    [
      'last year’s year on the cover, which the rule on years tells',
      specimen({ reportDate: 'October 29, 2023', signatureDate: 'Date: October 30, 2024' }),
      { filed: '2024-10-30' },
    ],
    ['an item without a fixed period', underItem('Item 8.01 Other Events.'), { filed: '2025-10-29' }],
    [
      'Regulation FD, which has times of its own',
      underItem('Item 7.01 Regulation FD Disclosure.'),
      { filed: '2025-10-29' },
    ],
    ['an amendment, whose original decides', specimen({ form: 'FORM 8-K/A' }), { filed: '2025-01-10' }],
    ['neither filing date nor signature nor today', specimen({ signatureDate: 'Date:' })],
    ['no date of report', specimen({ reportDate: '' }), { filed: '2024-11-05' }],
  ],
});
