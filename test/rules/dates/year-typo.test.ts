import rule from '../../../rules/dates/year-typo.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const CAPTION = `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of
Certain Officers; Compensatory Arrangements of Certain Officers.`;
const january = (account: string, reportDate = 'January 4, 2024', form = 'FORM 8-K'): string =>
  specimen({ form, reportDate, signatureDate: 'Date: January 8, 2024', items: `${CAPTION}\n\n${account}` });

describeRule(rule, {
  passes: [
    ['all in one year', january('On January 3, 2024, the board appointed Ann Lee a director.')],
    ['the former form', formerSpecimen()],
    [
      'an event of last December',
      january('On December 29, 2023, the board appointed Ann Lee a director.', 'December 29, 2023'),
    ],
    [
      'a matter a year old, and what happened to it now',
      january(
        'On January 5, 2023, the board appointed Ann Lee a director. On January 4, 2024, Ann Lee resigned.',
      ),
    ],
    [
      'a matter a year old, and one that takes effect now',
      january(
        'On January 5, 2023, the board appointed Ann Lee a director. Effective January 4, 2024, Ann Lee left.',
      ),
    ],
    [
      'what was reported before',
      january('On January 3, 2023, as previously reported, the board appointed Ann Lee a director.'),
    ],
    ['an anniversary', january('The lease began on January 3, 2023 and ends on January 4, 2025.')],
    ['a year and more', january('On March 3, 2023, the board appointed Ann Lee a director.')],
    ['a report that is very late', january('The board appointed Ann Lee.', 'November 4, 2022')],
  ],
  violations: [
    [
      'last year’s year in an item',
      january('On January 3, 2023, the board appointed Ann Lee a director.'),
      {
        message: 'item',
        at: 'January 3, 2023',
        severity: 'warning',
        facts: { item: '5.02', expected: 'January 3, 2024, if the year is a slip' },
      },
    ],
    [
      'next year’s year in an item',
      january('On January 3, 2025, the board appointed Ann Lee a director.'),
      { message: 'item', at: 'January 3, 2025', facts: { corrected: 'January 3, 2024' } },
    ],
    [
      'last year’s year, with a later day on which the office begins, and a middle initial',
      january('On January 3, 2023, Ann C. Lee was appointed a director effective January 8, 2024.'),
      { message: 'item', at: 'January 3, 2023' },
    ],
    [
      'last year’s year, with an agreement of a few days before',
      january(
        'On January 3, 2023, pursuant to an agreement dated January 1, 2024, the company acquired a plant.',
      ),
      { message: 'item', at: 'January 3, 2023' },
    ],
    [
      'last year’s year on the cover',
      january('On January 3, 2024, the board appointed Ann Lee a director.', 'January 4, 2023'),
      {
        message: 'cover',
        at: 'January 4, 2023',
        severity: 'warning',
        facts: { expected: 'January 4, 2024, if the year is a slip' },
      },
    ],
    [
      'last year’s year on the cover beside the report’s own date',
      january(
        'On January 3, 2024, the board appointed Ann Lee a director.',
        'January 8, 2024 (January 3, 2023)',
      ),
      { message: 'cover', at: 'January 3, 2023' },
    ],
  ],
  undetermined: 'A date that is a year off is shown with what may be meant.',
  notApplicable: [
    ['no date of report', specimen({ reportDate: '' })],
    [
      'an amendment, a year after its event',
      january('On January 3, 2023, the board appointed Ann Lee.', 'January 3, 2023', 'FORM 8-K/A'),
    ],
  ],
});
