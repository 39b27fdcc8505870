import rule from '../../../rules/dates/header-period-mismatch.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const ITEMS = ['Results of Operations and Financial Condition', 'Financial Statements and Exhibits'];
const submission = (reportDate: string): string => submissionSpecimen(ITEMS, specimen({ reportDate }));
const NAME = { name: 'submission.txt' } as const;

describeRule(rule, {
  passes: [
    ['the header’s period on the cover', submission('October 29, 2024'), NAME],
    [
      'two dates on the cover, of which the event’s is the period',
      submission('October 30, 2024 (October 29, 2024)'),
      NAME,
    ],
  ],
  violations: [
    [
      'another day on the cover',
      submission('October 28, 2024'),
      {
        message: 'differs',
        at: 'October 28, 2024',
        severity: 'info',
        facts: { period: 'October 29, 2024', reported: 'October 28, 2024' },
      },
      NAME,
    ],
    [
      'the date of the report keyed in place of the event’s',
      submission('October 29, 2024 (October 25, 2024)'),
      { message: 'differs', at: 'October 25, 2024' },
      NAME,
    ],
  ],
  undetermined: 'Two dates are compared.',
  notApplicable: [
    ['no header', specimen()],
    ['no date of report', submission(''), NAME],
  ],
});
