import { longDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';
import { submissionSpecimen } from '../_shared/submission-specimen.ts';

const ITEMS = ['Results of Operations and Financial Condition', 'Financial Statements and Exhibits'];

/** EDGAR is given the date of the earliest event that the cover bears. */
export default defineRule({
  id: 'dates/header-period-mismatch',
  title: 'The header’s period is the cover’s earliest event',
  tier: 'T2',
  severity: 'info',
  authority: [
    authority('EDGAR Filer Manual', 'The period of a Form 8-K is the date of the earliest event reported.'),
    authority('Form 8-K cover'),
  ],
  inForce: {},
  why: 'EDGAR files the report under the period in the header, and readers search by it.',
  remedy: 'Key the date of the earliest event into EDGAR as the period, or correct the cover.',
  messages: {
    differs: {
      verdict: 'violation',
      text: 'EDGAR’s header says {period}; the earliest event on the cover is {reported}',
      expected: '{reported} as the period',
    },
  },
  examples: {
    clean: {
      shows: 'Period: 20241029\nCover: October 29, 2024',
      draft: submissionSpecimen(ITEMS, specimen()),
      name: 'submission.txt',
    },
    flagged: {
      differs: {
        shows: 'Period: 20241029\nCover: October 30, 2024 (October 28, 2024)',
        draft: submissionSpecimen(ITEMS, specimen({ reportDate: 'October 30, 2024 (October 28, 2024)' })),
        name: 'submission.txt',
      },
    },
  },
  notes:
    'Only a full submission has a header. Some filers key the filing date; nothing is refused for it, so that this is a note. Where the cover has two dates, the event’s counts.',

  check(filing) {
    const reported = filing.cover.reportDate;
    const period = filing.header?.period;
    if (!period || !reported?.date) return 'not-applicable';
    if (period === reported.date) return [];
    const facts = { period: longDate(period), reported: longDate(reported.date) };
    return [{ message: 'differs', place: reported.span, facts }];
  },
});
