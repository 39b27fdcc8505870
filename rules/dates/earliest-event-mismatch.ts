import { longDate } from '../../core/calendar/iso-date.ts';
import { defineRule, type Occasion } from '../../core/engine/rule.ts';
import { earliestDue } from '../../core/filing/deadline.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { isAmendment, reportDateOf, signatureDateOf } from '../../core/filing/query.ts';
import { earlierTriggerDate, type TriggerDate } from '../../core/filing/trigger-date.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** The cover bears the date of the earliest event that an item reports. */
export default defineRule({
  id: 'dates/earliest-event-mismatch',
  title: 'No item reports an event earlier than the cover’s date',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K cover', 'The cover gives the date of the earliest event reported.'),
    authority('Form 8-K, General Instruction B.1'),
  ],
  inForce: {},
  why: 'The time for filing runs from the earliest event, and EDGAR is given its date.',
  remedy: 'Put {event} on the cover as the date of the earliest event, or correct the item.',
  messages: {
    earlier: {
      verdict: 'violation',
      text: 'Item {item} reports an event of {event}; the cover says {reported}',
      expected: '{event} on the cover as the date of the earliest event',
    },
  },
  examples: {
    clean: {
      shows: 'Cover: October 29, 2024\nOn October 29, 2024, … issued a press release',
      draft: specimen(),
    },
    flagged: {
      earlier: {
        shows:
          'Cover: October 29, 2024\nOn October 28, 2024, Peter Lang resigned as a director of the company.',
        draft: specimen({
          items: `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of
Certain Officers; Compensatory Arrangements of Certain Officers.

On October 28, 2024, Peter Lang resigned as a director of the company. His resignation was
not the result of any disagreement with the company.`,
        }),
      },
    },
  },
  notes:
    'Read is the sentence with which an item opens, where it begins with a date and tells what happened on it. A date more than 45 days back, one “as previously reported”, and one in an item that names the cover’s date too are background. Where the earlier date also makes the report late, the finding on lateness says so.',

  check(filing, occasion) {
    const reported = reportDateOf(filing);
    if (!reported || filing.items.length === 0 || isAmendment(filing)) return 'not-applicable';
    const found = filing.items.flatMap((item): [Item, TriggerDate][] => {
      const trigger = earlierTriggerDate(filing, item, reported);
      return trigger ? [[item, trigger]] : [];
    });
    const [first] = found.sort(([, one], [, other]) => (one.date < other.date ? -1 : 1));
    if (!first || isToldAsLate(filing, occasion)) return [];
    const [item, { date, span }] = first;
    const facts = { item: item.number, event: longDate(date), reported: longDate(reported) };
    const related = filing.cover.reportDate ? [filing.cover.reportDate.span] : [];
    return [{ message: 'earlier', place: span, related, facts }];
  },
});

/** Counted from the item's date the report is late: that finding names both dates. */
function isToldAsLate(filing: Filing, { filed, governingDate }: Occasion): boolean {
  const actual = filed ?? signatureDateOf(filing);
  const due = earliestDue(filing, governingDate);
  return due !== null && due.stated !== null && actual !== null && actual > due.due;
}
