import { daysBetween, type IsoDate, longDate, weekdayAndDate } from '../../core/calendar/iso-date.ts';
import { defineRule, type Occasion } from '../../core/engine/rule.ts';
import { earliestDue, hasFixedPeriod, type ItemDue, straddlesForms } from '../../core/filing/deadline.ts';
import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { signatureOf } from '../../core/filing/query.ts';
import { announcedClosings } from '../../core/profile/profile.ts';
import { authority } from '../../core/standards/authorities.ts';
import { dayCount } from '../_shared/day-count.ts';
import { doubtOf } from '../_shared/doubt.ts';
import { specimen } from '../_shared/specimen.ts';
import { meantReportDate } from '../_shared/year-slip.ts';

/** A report is filed within the period of the item whose period ends first. */
export default defineRule({
  id: 'dates/late-filing',
  title: 'The report is filed by its due date',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K, General Instruction B.1'),
    authority('Form 8-K, General Instruction B.1, form before August 23, 2004'),
    authority('Exchange Act Rule 0-3'),
  ],
  inForce: {},
  why: 'A late report must still be filed, but it may cost the use of Form S-3, and the lawyer must know.',
  remedy: 'File without delay, and weigh what lateness costs; or correct the date of report.',
  messages: {
    late: {
      verdict: 'violation',
      text: '{act} {late} after the due date, {due}',
      expected: 'Filed by {due} (Item {item}, {rule} from {event})',
    },
    'late-by-item': {
      verdict: 'violation',
      text: 'Counted from {event}, which the item states, the report was due {due}',
      expected:
        'Filed by {due} (Item {item}, {rule} from {event}), or an item that says what happened on {reported}',
    },
    'in-doubt': {
      verdict: 'violation',
      severity: 'info',
      text: 'Due {due}, or {latest} if {doubt}, which nobody has settled',
      expected: 'Filed by {due} (Item {item}, {rule} from {event})',
    },
    'between-forms': {
      verdict: 'violation',
      severity: 'info',
      text: 'Counted by the form of August 23, 2004, the report of an event before it was due {due}',
      expected: 'Filed by {due} (Item {item}, {rule} from {event}), if the new period ran',
    },
    uncounted: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The due date cannot be counted: no table of closings covers {event}',
    },
  },
  examples: {
    clean: {
      shows: 'Date of Report: October 29, 2024, filed November 4, 2024',
      draft: specimen(),
      filed: '2024-11-04',
    },
    flagged: {
      late: {
        shows: 'Date of Report: October 29, 2024, filed November 5, 2024',
        draft: specimen(),
        filed: '2024-11-05',
      },
      'late-by-item': {
        shows:
          'Date of Report: October 29, 2024\nOn October 21, 2024, Peter Lang resigned as a director of the company.',
        draft: specimen({
          items: `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of
Certain Officers; Compensatory Arrangements of Certain Officers.

On October 21, 2024, Peter Lang resigned as a director of the company. His resignation was
not the result of any disagreement with the company.`,
        }),
        filed: '2024-10-30',
      },
      'in-doubt': {
        shows: 'Date of Report: December 22, 2025, filed December 30, 2025',
        draft: specimen({ reportDate: 'December 22, 2025', signatureDate: 'Date: December 29, 2025' }),
        filed: '2025-12-30',
      },
      'between-forms': {
        shows: 'Date of Report: August 16, 2004, filed August 27, 2004',
        draft: specimen({ reportDate: 'August 16, 2004', signatureDate: 'Date: August 27, 2004' }),
        filed: '2004-08-27',
      },
      uncounted: {
        shows: "Date of Report: October 29, 1998\nItem 4. Changes in Registrant's Certifying Accountant",
        draft: specimen({
          reportDate: 'October 29, 1998',
          signatureDate: 'Date: October 30, 1998',
          items: `Item 4. Changes in Registrant's Certifying Accountant

The company dismissed its independent accountants on October 29, 1998.`,
        }),
      },
    },
  },
  notes:
    'Compared with the filing date where one is given, else with the date of the signature, else with the day given in place of the clock. Items without a fixed period, such as 7.01 and 8.01, never raise it; the deadline of an amendment hangs on its original. A date of report that lies a year before its signature is a slip of the year: the rule on that says so, and nothing is counted from it.',

  check(filing, occasion) {
    const reported = filing.cover.reportDate;
    const actual = dayOfFiling(filing, occasion);
    if (!reported?.date || !actual || !hasFixedPeriod(filing, occasion.governingDate))
      return 'not-applicable';
    if (meantReportDate(filing)) return 'not-applicable';
    const due = earliestDue(filing, occasion.governingDate, announcedClosings(occasion.profile));
    if (!due)
      return [{ message: 'uncounted', place: reported.span, facts: { event: longDate(reported.date) } }];
    if (actual.date <= due.due) return [];
    const facts = {
      act: actual.act,
      late: dayCount(daysBetween(due.due, actual.date)),
      item: due.item,
      rule: due.rule,
      event: longDate(due.event),
      reported: longDate(reported.date),
      due: weekdayAndDate(due.due),
      latest: weekdayAndDate(due.latest),
      ...(due.latest > due.due ? { doubt: doubtOf(due) } : {}),
      counted: due.counted,
      found: `${actual.act} ${weekdayAndDate(actual.date)}`,
    };
    const related = [due.stated, actual.span].filter((span) => span !== null);
    return [{ message: howLate(due, actual.date, occasion), place: reported.span, related, facts }];
  },
});

interface DayOfFiling {
  readonly act: 'Filed' | 'Signed' | 'Still unfiled';
  readonly date: IsoDate;
  readonly span: Span | null;
}

function dayOfFiling(filing: Filing, { filed, today }: Occasion): DayOfFiling | null {
  if (filed) return { act: 'Filed', date: filed, span: null };
  const signed = signatureOf(filing)?.date;
  if (signed?.date) return { act: 'Signed', date: signed.date, span: signed.span };
  return today && { act: 'Still unfiled', date: today, span: null };
}

function howLate(
  due: ItemDue,
  actual: IsoDate,
  { governingDate }: Occasion,
): 'late' | 'late-by-item' | 'in-doubt' | 'between-forms' {
  if (straddlesForms(due.event, governingDate)) return 'between-forms';
  if (actual <= due.latest) return 'in-doubt';
  return due.stated ? 'late-by-item' : 'late';
}
