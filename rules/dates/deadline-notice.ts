import { longDate, weekdayAndDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { earliestDue, hasFixedPeriod } from '../../core/filing/deadline.ts';
import { isAmendment, signatureDateOf } from '../../core/filing/query.ts';
import { announcedClosings } from '../../core/profile/profile.ts';
import { authority } from '../../core/standards/authorities.ts';
import { doubtOf } from '../_shared/doubt.ts';
import { specimen } from '../_shared/specimen.ts';

/** Tells the day on which the report is due. Not a fault: a note that every reader wants. */
export default defineRule({
  id: 'dates/deadline-notice',
  title: 'The report has a due date',
  tier: 'T2',
  severity: 'info',
  authority: [
    authority('Form 8-K, General Instruction B.1'),
    authority('Form 8-K, General Instruction B.1, form before August 23, 2004'),
    authority('Exchange Act Rule 0-3'),
  ],
  inForce: {},
  why: 'Whoever signs wants to know how much time is left, and how it was counted.',
  remedy: 'File by 5:30 p.m. Eastern on that day.',
  messages: {
    due: { verdict: 'violation', text: 'Due {due}' },
    'due-in-doubt': {
      verdict: 'violation',
      text: 'Due {due}, or {latest} if {doubt}, which nobody has settled',
    },
    'no-fixed-deadline': {
      verdict: 'violation',
      text: 'No fixed deadline',
      remedy: 'Nothing to do, unless the report serves Regulation FD, which has times of its own.',
    },
  },
  examples: {
    clean: {
      shows:
        'Date of Report: October 29, 2024, filed November 5, 2024: late, so that dates/late-filing speaks',
      draft: specimen(),
      filed: '2024-11-05',
    },
    flagged: {
      due: { shows: 'Date of Report: October 29, 2024\nItem 2.02', draft: specimen() },
      'due-in-doubt': {
        shows: 'Date of Report: December 22, 2025\nItem 2.02',
        draft: specimen({ reportDate: 'December 22, 2025', signatureDate: 'Date: December 23, 2025' }),
      },
      'no-fixed-deadline': {
        shows: 'Date of Report: October 29, 2024\nItem 8.01 Other Events.',
        draft: specimen({
          items: `Item 8.01 Other Events.

On October 29, 2024, Alder Point Instruments, Inc. opened its new plant in Portland.`,
        }),
      },
    },
  },

  check(filing, { filed, today, governingDate, profile }) {
    const reported = filing.cover.reportDate;
    if (!reported?.date || isAmendment(filing) || filing.items.length === 0) return 'not-applicable';
    if (!hasFixedPeriod(filing, governingDate))
      return [{ message: 'no-fixed-deadline', place: reported.span, facts: NO_WORDS }];
    const due = earliestDue(filing, governingDate, announcedClosings(profile));
    if (!due) return 'not-applicable';
    const actual = filed ?? signatureDateOf(filing) ?? today;
    if (actual && actual > due.due) return [];
    const facts = {
      ...NO_WORDS,
      due: weekdayAndDate(due.due),
      latest: weekdayAndDate(due.latest),
      ...(due.latest > due.due ? { doubt: doubtOf(due) } : {}),
      event: longDate(due.event),
      item: due.item,
      rule: due.rule,
      counted: due.counted,
    };
    return [{ message: due.due === due.latest ? 'due' : 'due-in-doubt', place: reported.span, facts }];
  },
});

/** A note about a date has nothing wrong to quote. */
const NO_WORDS = { found: '' };
