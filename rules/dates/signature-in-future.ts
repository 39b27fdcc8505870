import { nthBusinessDayAfter } from '../../core/calendar/business-days.ts';
import { daysBetween, type IsoDate, longDate, plusDays } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { signatureOf } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { dayCount } from '../_shared/day-count.ts';
import { specimen } from '../_shared/specimen.ts';

/** A signature is given before the report is filed, or at the latest as it is filed. */
export default defineRule({
  id: 'dates/signature-in-future',
  title: 'The signature is not dated after the day of filing',
  tier: 'T1',
  severity: { draft: 'warning', final: 'error' },
  authority: [authority('Exchange Act Rule 12b-11'), authority('Regulation S-T Rule 302')],
  inForce: {},
  why: 'The signer authenticates the typed signature before or at the time of filing, not after it.',
  remedy: 'Date the signature on the day it is given.',
  messages: {
    ahead: {
      verdict: 'violation',
      text: 'Signed {ahead} after {reference}',
      expected: 'A signature date of {day} or earlier',
    },
    'next-day': {
      verdict: 'violation',
      severity: 'info',
      text: 'The signature bears the date of the next business day',
    },
  },
  examples: {
    clean: {
      shows: 'Date: October 30, 2024, filed October 30, 2024',
      draft: specimen(),
      filed: '2024-10-30',
    },
    flagged: {
      ahead: {
        shows: 'Date: October 30, 2024, filed October 29, 2024',
        draft: specimen(),
        filed: '2024-10-29',
      },
      'next-day': {
        shows: 'Date: October 30, 2024, checked October 29, 2024',
        draft: specimen(),
        today: '2024-10-29',
      },
    },
  },
  notes:
    'Compared with the planned filing date, else with the day given in place of the clock; without either nothing is judged. A draft that is dated for the next business day, with no filing date given, is normal work.',

  check(filing, { filed, today }) {
    const signed = signatureOf(filing)?.date;
    const day = filed ?? today;
    if (!signed?.date || !day) return 'not-applicable';
    const days = daysBetween(day, signed.date);
    if (days <= 0) return [];
    if (!filed && signed.date <= nextBusinessDay(day)) return [{ message: 'next-day', place: signed.span }];
    const facts = {
      ahead: dayCount(days),
      reference: filed ? 'the filing date' : 'today',
      day: longDate(day),
    };
    return [{ message: 'ahead', place: signed.span, facts }];
  },
});

/** The next calendar day, where the table of closings does not reach. */
function nextBusinessDay(day: IsoDate): IsoDate {
  return nthBusinessDayAfter(day, 1) ?? plusDays(day, 1);
}
