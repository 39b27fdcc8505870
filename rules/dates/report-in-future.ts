import { daysBetween, longDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { dayCount } from '../_shared/day-count.ts';
import { specimen } from '../_shared/specimen.ts';

/** What a report tells has happened by the day it is filed. */
export default defineRule({
  id: 'dates/report-in-future',
  title: 'The date of report is not after the day of filing',
  tier: 'T1',
  severity: { draft: 'warning', final: 'error' },
  authority: [
    authority(
      'Form 8-K, General Instruction B.1',
      'A report follows its event: the time for it begins when the event has occurred.',
    ),
    authority('EDGAR Filer Manual', 'The period of a report is not later than the day of its submission.'),
  ],
  inForce: {},
  why: 'A current report tells what has happened; EDGAR refuses a period that lies after the day of filing.',
  remedy: 'Wait for the event, or correct the date of report.',
  messages: {
    ahead: {
      verdict: 'violation',
      text: 'The event lies {ahead} after {reference}',
      expected: 'A date of report of {day} or earlier',
    },
  },
  examples: {
    clean: {
      shows: 'Date of Report: October 29, 2024, filed October 30, 2024',
      draft: specimen(),
      filed: '2024-10-30',
    },
    flagged: {
      ahead: {
        shows: 'Date of Report: November 8, 2024, filed November 1, 2024',
        draft: specimen({ reportDate: 'November 8, 2024', signatureDate: 'Date: November 8, 2024' }),
        filed: '2024-11-01',
      },
    },
  },
  notes:
    'Compared with the planned filing date, else with the day given in place of the clock; without either nothing is judged. In a draft prepared before a closing it is a warning that the event has not happened yet.',

  check({ cover }, { filed, today }) {
    const reported = cover.reportDate;
    const day = filed ?? today;
    if (!reported?.date || !day) return 'not-applicable';
    const days = daysBetween(day, reported.date);
    if (days <= 0) return [];
    const facts = {
      ahead: dayCount(days),
      reference: filed ? 'the filing date' : 'today',
      day: longDate(day),
    };
    return [{ message: 'ahead', place: reported.span, facts }];
  },
});
