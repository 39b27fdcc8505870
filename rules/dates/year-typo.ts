import { findDates } from '../../core/calendar/find-dates.ts';
import { daysBetween, type IsoDate, longDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { isAmendment, reportDateOf, signatureDateOf } from '../../core/filing/query.ts';
import { openingDate, type TriggerDate } from '../../core/filing/trigger-date.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';
import { meantReportDate, withYearOf } from '../_shared/year-slip.ts';

/** A date so near the cover's that it is the event's; the older one in the same item is then history. */
const NEAR = 10;
const AS_EVENT = /\b(?:[Oo]n|Effective|and)\s{1,6}$/;

/** The year of a date is the one that is meant. */
export default defineRule({
  id: 'dates/year-typo',
  title: 'Cover, items and signature agree on the year',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Form 8-K cover'), authority('Form 8-K, General Instruction B.1')],
  inForce: {},
  why: 'In January last year’s year goes on being typed; on the cover it makes the report a year late.',
  remedy: 'Look up which year is meant, and correct the other.',
  messages: {
    item: {
      verdict: 'violation',
      text: 'Item {item} tells of {event}, the cover of {reported}: a year apart',
      expected: '{corrected}, if the year is a slip',
    },
    cover: {
      verdict: 'violation',
      text: 'The date of report, {reported}, lies a year before {other}',
      expected: '{corrected}, if the year is a slip',
    },
  },
  examples: {
    clean: {
      shows: 'Cover: January 4, 2024\nOn January 3, 2024, …',
      draft: january('January 4, 2024', 'January 3, 2024'),
    },
    flagged: {
      item: {
        shows: 'Cover: January 4, 2024\nOn January 3, 2023, the board appointed …',
        draft: january('January 4, 2024', 'January 3, 2023'),
      },
      cover: {
        shows: 'Cover: January 4, 2023\nDate: January 8, 2024',
        draft: january('January 4, 2023', 'January 3, 2024'),
      },
    },
  },
  notes:
    'Read is the date with which an item opens its account, where another year brings it within ten days of the cover’s. An item that also names a day near the cover’s tells of a matter a year old, and passes; so do anniversaries, terms and what was reported before. A signature a year before its event is told by the rule on the order of the two.',

  check(filing) {
    const reported = filing.cover.reportDate;
    if (!reported?.date || isAmendment(filing)) return 'not-applicable';
    const meant = meantReportDate(filing);
    const signed = filing.signatures.find(({ date }) => date?.date)?.date;
    if (meant && signed?.date) {
      const facts = {
        reported: longDate(reported.date),
        other: `the signature, ${longDate(signed.date)}`,
        corrected: longDate(meant),
      };
      return [{ message: 'cover', place: reported.span, related: [signed.span], facts }];
    }
    const [first, ...others] = filing.items.flatMap((item) => slipIn(filing, item) ?? []);
    if (!first) return [];
    const facts = {
      item: first.item.number,
      event: longDate(first.date),
      reported: longDate(reported.date),
      corrected: longDate(first.corrected),
    };
    const related = [reported.span, ...others.map(({ span }) => span)];
    return [{ message: 'item', place: first.span, related, facts }];
  },
});

interface Slip extends TriggerDate {
  readonly item: Item;
  readonly corrected: IsoDate;
}

function slipIn(filing: Filing, item: Item): Slip | null {
  const reported = reportDateOf(filing);
  const opening = openingDate(filing, item);
  if (!reported || !opening) return null;
  const corrected = withYearOf(opening.date, reported);
  if (!corrected || namesEventNear(filing, item, reported)) return null;
  return { ...opening, item, corrected };
}

/** The item tells what happened about the day on the cover: "On January 4, 2024, it was amended". */
function namesEventNear(filing: Filing, item: Item, reported: IsoDate): boolean {
  const body = foldedOf(filing, item.body);
  const latest = signatureDateOf(filing) ?? reported;
  return findDates(body).some(
    ({ start, date }) =>
      date !== null &&
      date <= latest &&
      Math.abs(daysBetween(date, reported)) <= NEAR &&
      AS_EVENT.test(body.slice(Math.max(0, start - 20), start)),
  );
}

function january(reportDate: string, event: string): string {
  return specimen({
    reportDate,
    signatureDate: 'Date: January 8, 2024',
    items: `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of
Certain Officers; Compensatory Arrangements of Certain Officers.

On ${event}, the board appointed Ann Lee a director of the company.`,
  });
}
