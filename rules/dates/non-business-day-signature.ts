import { businessDayFrom, isBusinessDay, isInTable } from '../../core/calendar/business-days.ts';
import { dayOfWeek, longDate, weekdayAndDate, weekdayName } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { signatureOf } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

const SATURDAY = 6;

/** A report signed while EDGAR is closed is dated the next business day. */
export default defineRule({
  id: 'dates/non-business-day-signature',
  title: 'The signature is dated on a business day',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Regulation S-T Rule 11'), authority('Regulation S-T Rule 13')],
  inForce: {},
  why: 'One may sign on any day, but EDGAR dates what comes in on a closed day as filed on the next business day.',
  remedy: 'Check the date; if it is right, plan the filing for {next}.',
  messages: {
    closed: {
      verdict: 'violation',
      text: 'Signed on {day}, {reason}: EDGAR will date the filing {next} at the earliest',
      expected: 'A business day, or a slip in the date',
    },
  },
  examples: {
    clean: { shows: 'Date: October 30, 2024, a Wednesday', draft: specimen() },
    flagged: {
      closed: {
        shows: 'Date: November 2, 2024, a Saturday',
        draft: specimen({ signatureDate: 'Date: November 2, 2024' }),
      },
    },
  },
  notes:
    'A day of which nobody has settled whether EDGAR was open counts as open here. Before 2000 there is no table of closings, and nothing is said.',

  check(filing) {
    const signed = signatureOf(filing)?.date;
    if (!signed?.date || !isInTable(signed.date)) return 'not-applicable';
    if (isBusinessDay(signed.date)) return [];
    const next = businessDayFrom(signed.date);
    const weekend = dayOfWeek(signed.date) >= SATURDAY;
    const facts = {
      day: longDate(signed.date),
      reason: weekend ? `a ${weekdayName(signed.date)}` : 'a day on which EDGAR is closed',
      next: next ? weekdayAndDate(next) : 'the next business day',
    };
    return [{ message: 'closed', place: signed.span, facts }];
  },
});
