import { longDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { DateQuote, Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

const OPENS_PARENTHESIS = /\(\s{0,3}$/;
const EARLIEST_CAPTION = /earliest\s{1,20}event[^A-Za-z0-9]{0,6}(?:reported)?[^A-Za-z0-9]{0,6}$/i;

/** Of two dates on the cover, one is shown to be the event's. */
export default defineRule({
  id: 'dates/cover-date-format',
  title: 'Of two dates on the cover, the event’s is told apart',
  tier: 'T2',
  severity: 'info',
  authority: [authority('Form 8-K cover'), authority('EDGAR Filer Manual')],
  inForce: {},
  why: 'EDGAR takes one date, that of the earliest event: who keys it in must see which of the two it is.',
  remedy: 'Write the date of the report first and the date of the earliest event in parentheses behind it.',
  messages: {
    unmarked: {
      verdict: 'violation',
      text: 'Two dates on the cover, {first} and {second}, and nothing says which is the event’s',
      expected: '"{later} ({earlier})", the event in parentheses',
    },
    reversed: {
      verdict: 'violation',
      text: 'The earliest event, {event}, lies after the date of the report, {other}',
      expected: '"{event} ({other})", if the two changed places',
    },
  },
  examples: {
    clean: {
      shows: 'November 4, 2024 (October 29, 2024)',
      draft: specimen({ reportDate: 'November 4, 2024 (October 29, 2024)' }),
    },
    flagged: {
      unmarked: {
        shows: 'October 29, 2024 and November 4, 2024',
        draft: specimen({ reportDate: 'October 29, 2024 and November 4, 2024' }),
      },
      reversed: {
        shows: 'October 29, 2024 (November 4, 2024)',
        draft: specimen({
          reportDate: 'October 29, 2024 (November 4, 2024)',
          signatureDate: 'Date: November 5, 2024',
        }),
      },
    },
  },
  notes:
    '“February 2, 2025 (January 10, 2025)” is what filing agents write, and right. So are two captions with a date each, and one date printed twice.',

  check(filing) {
    const dates = filing.cover.reportDates.filter(({ date }) => date !== null);
    const [first, second] = dates;
    if (!first?.date || !second?.date) return 'not-applicable';
    if (first.date === second.date) return [];
    const event = dates.find((date) => isMarked(filing, date));
    const related = [second.span];
    if (!event?.date) {
      const [earlier, later] = [first.date, second.date].sort();
      const facts = {
        first: longDate(first.date),
        second: longDate(second.date),
        earlier: earlier ? longDate(earlier) : '',
        later: later ? longDate(later) : '',
      };
      return [{ message: 'unmarked', place: first.span, related, facts }];
    }
    const other = event === first ? second : first;
    if (!other.date || event.date <= other.date) return [];
    const facts = { event: longDate(event.date), other: longDate(other.date) };
    return [{ message: 'reversed', place: event.span, related: [other.span], facts }];
  },
});

/** In parentheses, or behind the words "earliest event reported" while the other date stands before them. */
function isMarked(filing: Filing, { span }: DateQuote): boolean {
  const before = foldedOf(filing, { ...span, start: Math.max(0, span.start - 60), end: span.start });
  if (OPENS_PARENTHESIS.test(before)) return true;
  const [first] = filing.cover.reportDates;
  return first?.span.start !== span.start && EARLIEST_CAPTION.test(before);
}
