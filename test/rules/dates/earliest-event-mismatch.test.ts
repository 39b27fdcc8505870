import rule from '../../../rules/dates/earliest-event-mismatch.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const CAPTION = `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of
Certain Officers; Compensatory Arrangements of Certain Officers.`;
const resigned = (account: string, reportDate = 'October 29, 2024'): string =>
  specimen({ reportDate, items: `${CAPTION}\n\n${account}` });

describeRule(rule, {
  passes: [
    ['the event on the cover’s day', specimen()],
    ['the former form', formerSpecimen()],
    ['a later event', resigned('On October 30, 2024, Peter Lang resigned as a director.')],
    [
      'what was reported before',
      resigned('As previously disclosed, on October 15, 2024, Peter Lang resigned as a director.'),
    ],
    [
      'what was reported before, said behind the date',
      resigned('On October 15, 2024, as previously reported, Peter Lang resigned as a director.'),
    ],
    [
      'the contract whose amendment is reported',
      resigned('The company amended its lease dated October 15, 2024 with Peter Lang.'),
    ],
    [
      'an older letter, and the event on the cover’s day',
      resigned(
        'On October 15, 2024, the company received a letter. On October 29, 2024, Peter Lang resigned as a director.',
      ),
    ],
    ['a year back: the rule on years tells that', resigned('On October 29, 2023, Peter Lang resigned.')],
    [
      'two dates on the cover, of which the event’s counts',
      resigned('On October 28, 2024, Peter Lang resigned.', 'October 30, 2024 (October 28, 2024)'),
    ],
    [
      'so early that the report is late, which the rule on lateness tells with both dates',
      resigned('On October 21, 2024, Peter Lang resigned as a director of the company.'),
    ],
  ],
  violations: [
    [
      'a resignation on the day before',
      resigned('On October 28, 2024, Peter Lang resigned as a director of the company.'),
      {
        message: 'earlier',
        at: 'October 28, 2024',
        severity: 'warning',
        facts: { item: '5.02', reported: 'October 29, 2024' },
      },
    ],
    [
      'a release issued the day before, under an item without a period',
      specimen({
        items: 'Item 8.01 Other Events.\n\nOn October 18, 2024, the company announced a new plant in Bath.',
      }),
      { message: 'earlier', at: 'October 18, 2024' },
    ],
    [
      'two items, of which the earlier is told',
      specimen({
        items: `${CAPTION}

On October 28, 2024, Peter Lang resigned as a director of the company.

Item 8.01 Other Events.

On October 25, 2024, the company announced a new plant in Bath.`,
      }),
      { message: 'earlier', at: 'October 25, 2024', facts: { item: '8.01' } },
    ],
  ],
  undetermined: 'What an item gives as its own date is earlier than the cover’s or it is not.',
  notApplicable: [
    ['no date of report', specimen({ reportDate: '' })],
    ['an amendment, which keeps the first report’s date', specimen({ form: 'FORM 8-K/A' })],
  ],
});
