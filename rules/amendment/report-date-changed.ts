import { longDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { amendedReportOf } from '../_shared/amended-report.ts';
import { specimen } from '../_shared/specimen.ts';

/** An amendment keeps the date of report of the report that it amends. */
export default defineRule({
  id: 'amendment/report-date-changed',
  title: 'An amendment keeps the first report’s date of report',
  tier: 'T2',
  severity: 'info',
  authority: [authority('Form 8-K cover'), authority('EDGAR Filer Manual')],
  inForce: {},
  why: 'The event is the same; under another date the amendment is filed away from the report that it corrects.',
  remedy: 'Put the first report’s date of report on the cover, unless the amendment tells of something new.',
  messages: {
    changed: {
      verdict: 'violation',
      text: 'The cover says {reported}; the report amended is dated {original}',
      expected: '{original}, the first report’s date',
    },
    'after-filing': {
      verdict: 'violation',
      text: 'The cover says {reported}; the report amended was filed before, on {original}',
      expected: 'The first report’s date, {original} or earlier',
    },
  },
  examples: {
    clean: {
      shows: 'Cover: September 27, 2024\n… Form 8-K dated September 27, 2024 …',
      draft: amendment('September 27, 2024'),
    },
    flagged: {
      changed: {
        shows: 'Cover: October 29, 2024\n… Form 8-K dated September 27, 2024 …',
        draft: amendment('October 29, 2024'),
      },
      'after-filing': {
        shows: 'Cover: October 29, 2024\n… Form 8-K filed on October 2, 2024 …',
        draft: specimen({
          form: 'FORM 8-K/A\n(Amendment No. 1)',
          items: `Item 8.01 Other Events.

This amends the Current Report on Form 8-K filed on October 2, 2024 to add a name.`,
        }),
      },
    },
  },
  notes:
    'Amendments that report a new development, under Item 1.05 or 5.02(c), vary in practice: this is a note. Of two dates on the cover the event’s counts.',

  check(filing) {
    const reported = filing.cover.reportDate;
    if (!reported?.date || !isAmendment(filing)) return 'not-applicable';
    const report = amendedReportOf(filing);
    const original = report?.dated ?? report?.filed;
    if (!report || !original) return 'not-applicable';
    const facts = { reported: longDate(reported.date), original: longDate(original.date) };
    const related = [original.span];
    if (report.dated)
      return reported.date === original.date || isOnCover(filing.cover.reportDates, original.date)
        ? []
        : [{ message: 'changed', place: reported.span, related, facts }];
    if (reported.date <= original.date) return [];
    return [{ message: 'after-filing', place: reported.span, related, facts }];
  },
});

function isOnCover(dates: readonly { readonly date: string | null }[], original: string): boolean {
  return dates.some(({ date }) => date === original);
}

function amendment(reportDate: string): string {
  return specimen({
    form: 'FORM 8-K/A\n(Amendment No. 1)',
    reportDate,
    items: `Item 8.01 Other Events.

This amends the Current Report on Form 8-K dated September 27, 2024 to add a name.`,
  });
}
