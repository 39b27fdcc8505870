import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** The cover bears the date of the earliest event: deadline and EDGAR period are counted from it. */
export default defineRule({
  id: 'dates/report-date-missing',
  title: 'The cover bears the date of the report',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K cover'),
    authority('EDGAR Filer Manual', 'The period of a report is a date.'),
  ],
  inForce: {},
  why: 'The deadline is counted from the date of the earliest event, and EDGAR asks for it as the period of the report.',
  remedy: 'Write the date of the earliest event reported beside "Date of Report".',
  messages: {
    blank: {
      verdict: 'violation',
      text: 'The date of report is left blank',
      expected: 'The date of the earliest event reported',
    },
    absent: {
      verdict: 'violation',
      text: 'The cover has no date of report',
      expected: 'A line "Date of Report (Date of earliest event reported)" with the date',
    },
  },
  examples: {
    clean: { shows: 'Date of Report (Date of earliest event reported): October 29, 2024', draft: specimen() },
    flagged: {
      blank: {
        shows: 'Date of Report (Date of earliest event reported): ____________',
        draft: specimen({ reportDate: '____________' }),
      },
      absent: {
        shows: 'FORM 8-K\nCURRENT REPORT\nAlder Point Instruments, Inc.',
        draft: specimen({
          cover: `FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Alder Point Instruments, Inc.
(Exact name of registrant as specified in its charter)`,
        }),
      },
    },
  },
  silences: [
    'dates/report-date-invalid',
    'dates/signature-before-report',
    'dates/report-in-future',
    'dates/late-filing',
    'dates/deadline-notice',
  ],

  check({ cover, form }) {
    if (cover.reportDate) return [];
    if (cover.dateCaption) return [{ message: 'blank', place: cover.dateCaption }];
    return [{ message: 'absent', place: form?.span ?? null }];
  },
});
