import rule from '../../../rules/dates/weekday-mismatch.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const call = (day: string): string =>
  specimen({ outlook: `The company will hold a call on ${day}, at 9:00 a.m.` });
const other = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['no weekday at all', specimen()],
    ['the right weekday', call('Wednesday, October 30, 2024')],
    ['the right weekday in capitals, day before month', call('WEDNESDAY, 30 October 2024')],
    ['the right weekday of a date without a year', call('Wednesday, October 30')],
    [
      'a date without a year in the January after',
      specimen({
        reportDate: 'December 18, 2024',
        signatureDate: 'Date: December 18, 2024',
        outlook: 'The company will hold a call on Thursday, January 9.',
      }),
    ],
    ['a range of days', call('Monday, October 28 through Friday, November 1, 2024')],
    ['a weekday without a date', call('Wednesday')],
    ['a word that ends in a weekday', call('Doomsday October 30, 2024')],
    ['a day that no calendar has', call('Wednesday, October 32, 2024')],
    [
      'a slip in an agreement that is attached',
      submissionSpecimen(['Other Events'], specimen({ exhibits: '' })).replace(
        '</SEC-DOCUMENT>',
        `<DOCUMENT>
<TYPE>EX-10.1
<SEQUENCE>2
<FILENAME>lease.txt
<TEXT>
LEASE

This lease ends on Monday, October 30, 2024.
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>`,
      ),
      { name: 'submission.txt' },
    ],
  ],
  violations: [
    [
      'another weekday in the release',
      call('Monday, October 30, 2024'),
      {
        message: 'differs',
        at: 'Monday, October 30, 2024',
        severity: 'warning',
        facts: { weekday: 'Wednesday', named: 'Monday' },
      },
    ],
    [
      'another weekday in an item, without the comma',
      other('The plant opened on Tuesday October 29, 2023.'),
      { message: 'differs', at: 'Tuesday October 29, 2023', facts: { weekday: 'Sunday' } },
    ],
    [
      'a date without a year',
      call('Monday, October 30'),
      { message: 'without-year', at: 'Monday, October 30', severity: 'info', facts: { year: '2024' } },
    ],
    [
      'two in one sentence',
      other('The plant opened on Monday, October 29, 2024 and closed on Thursday, October 30, 2024.'),
      [
        { message: 'differs', at: 'Monday, October 29, 2024' },
        { message: 'differs', at: 'Thursday, October 30, 2024' },
      ],
    ],
  ],
  undetermined: 'The calendar decides.',
  notApplicable: 'A weekday may stand in every report.',
});
