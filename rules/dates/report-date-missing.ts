import { findDates } from '../../core/calendar/find-dates.ts';
import { longDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
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
    uncaptioned: {
      verdict: 'violation',
      severity: 'warning',
      text: 'A date stands on the cover without saying that it is the date of report',
      expected: 'Date of Report (Date of earliest event reported): {date}',
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
      uncaptioned: {
        shows: 'FORM 8-K\nCURRENT REPORT\nOctober 29, 2024\nAlder Point Instruments, Inc.',
        draft: specimen({
          cover: `FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

October 29, 2024

Alder Point Instruments, Inc.
(Exact name of registrant as specified in its charter)`,
        }),
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

  check(filing) {
    const { cover, form } = filing;
    if (cover.reportDate) return [];
    if (cover.dateCaption) return [{ message: 'blank', place: cover.dateCaption }];
    const bare = findDates(foldedOf(filing, cover.span)).find(({ date }) => date);
    if (!bare?.date) return [{ message: 'absent', place: form?.span ?? null }];
    const { start } = cover.span;
    const place = { ...cover.span, start: start + bare.start, end: start + bare.end };
    return [{ message: 'uncaptioned', place, facts: { date: longDate(bare.date) } }];
  },
});
