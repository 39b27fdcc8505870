import { specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/period-end-date.ts';
import { transformedBy, withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
/** The period out of sight, on a cover whose date line stands as given. */
const hidden = (period: string, reportDate = 'October 29, 2024'): string =>
  taggedSpecimen({
    report: { reportDate },
    untagged: ['DocumentPeriodEndDate'],
    hidden: { DocumentPeriodEndDate: period },
  });
const TWO_DATES = 'October 30, 2024 (October 29, 2024)';

describeRule(rule, {
  passes: [
    ['the words of the cover, transformed', taggedSpecimen(), { name }],
    ['a hidden day, as EDGAR writes it', hidden('2024-10-29'), { name }],
    ['two dates on the line, the period the earlier', hidden('2024-10-29', TWO_DATES), { name }],
    ['two dates on the line, the period the later', hidden('2024-10-30', TWO_DATES), { name }],
    [
      'a transformation of older registries',
      transformedBy(taggedSpecimen(), 'DocumentPeriodEndDate', 'ixt:datemonthdayyearen'),
      { name },
    ],
    [
      'a transformation that is not known',
      transformedBy(taggedSpecimen(), 'DocumentPeriodEndDate', 'ixt:datelongeu'),
      { name },
    ],
    ['filed on the day itself', taggedSpecimen(), { name, filed: '2024-10-29' }],
    [
      'a cover that lies ahead itself: another rule speaks of it',
      taggedSpecimen(),
      { name, filed: '2024-10-28' },
    ],
    ['a cover whose date is still blank', hidden('2024-10-29', '[\u25cf], 2024'), { name }],
    [
      'a cover whose date is still blank, and the period of the submission',
      submissionSpecimen(['Other Events'], hidden('2024-10-29', '[\u25cf], 2024')),
    ],
  ],
  violations: [
    [
      'a cover whose date is still blank, and not the period of the submission',
      submissionSpecimen(['Other Events'], hidden('2024-10-28', '[\u25cf], 2024')),
      { message: 'differs', at: '2024-10-28', facts: { source: 'the submission', date: 'October 29, 2024' } },
    ],
    [
      'the end of a month for a day in it',
      hidden('2024-10-31'),
      {
        message: 'differs',
        at: '2024-10-31',
        severity: 'error',
        facts: { found: 'October 31, 2024', expected: 'October 29, 2024' },
      },
      { name },
    ],
    [
      'a day before EDGAR knows any',
      hidden('1979-12-31'),
      { message: 'differs', at: '1979-12-31' },
      { name },
    ],
    [
      'neither of two dates on the line',
      hidden('2024-10-28', TWO_DATES),
      { message: 'differs', at: '2024-10-28' },
      { name },
    ],
    [
      'another day under a transformation that is not known',
      transformedBy(hidden('October 31, 2024'), 'DocumentPeriodEndDate', 'ixt:datelongeu'),
      { message: 'differs', at: 'October 31, 2024' },
      { name },
    ],
    [
      'a day after the filing',
      hidden('2024-10-31'),
      { message: 'future', at: '2024-10-31', facts: { filed: 'October 30, 2024' } },
      { name, filed: '2024-10-30' },
    ],
    [
      'a day after today, filing date untold',
      hidden('2024-11-29', '[\u25cf], 2024'),
      { message: 'future', at: '2024-11-29' },
      { name, today: '2024-10-30' },
    ],
    [
      'words that no transformation turns into a day',
      hidden('October 29, 2024'),
      { message: 'unreadable', at: 'October 29, 2024' },
      { name },
    ],
    [
      'a month without a day',
      transformedBy(hidden('October 2024'), 'DocumentPeriodEndDate', 'ixt:date-monthname-day-year-en'),
      { message: 'unreadable', at: 'October 2024' },
      { name },
    ],
    [
      'a day that no calendar has',
      hidden('2024-02-30'),
      { message: 'unreadable', at: '2024-02-30' },
      { name },
    ],
    [
      'no period',
      taggedSpecimen({ untagged: ['DocumentPeriodEndDate'] }),
      { message: 'missing', at: 'FORM 8-K', severity: 'warning' },
      { name },
    ],
    [
      'a period that is said to have no value',
      withNilFact(taggedSpecimen({ untagged: ['DocumentPeriodEndDate'] }), 'DocumentPeriodEndDate'),
      { message: 'missing', at: 'FORM 8-K' },
      { name },
    ],
  ],
  undetermined: 'A period that cannot be read is a violation: EDGAR cannot read it either.',
  notApplicable: [
    ['an untagged cover', specimen()],
    ['the day before covers were tagged', hidden('2024-10-31'), { name, filed: '2019-06-14' }],
  ],
});
