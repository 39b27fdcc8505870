import { daysBetween, longDate, plusYears } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { signatureOf } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { dayCount } from '../_shared/day-count.ts';
import { specimen } from '../_shared/specimen.ts';

/** How long after its event a report is signed as a rule; within it, a year later makes sense of a wrong year. */
const USUAL_DAYS = 31;

/** A report is signed on or after the day of the event that it reports. */
export default defineRule({
  id: 'dates/signature-before-report',
  title: 'The report is signed on or after the day of the event',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K cover'),
    authority('Form 8-K, Signatures'),
    authority(
      'Form 8-K, General Instruction B.1',
      'A report follows its event: the time for it begins when the event has occurred.',
    ),
  ],
  inForce: {},
  why: 'Nobody can sign a report of what has not happened: one of the two dates is wrong.',
  remedy: 'Date the signature on the day it is given, or correct the date of report.',
  messages: {
    before: {
      verdict: 'violation',
      text: 'Signed {early} before the event it reports',
      expected: 'A signature date of {reported} or later',
    },
    'last-year': {
      verdict: 'violation',
      text: 'Signed a year before the event it reports',
      expected: 'A signature date of {reported} or later; {corrected} may be meant',
    },
  },
  examples: {
    clean: {
      shows: 'Date of Report: October 29, 2024\nDate: October 29, 2024',
      draft: specimen({ signatureDate: 'Date: October 29, 2024' }),
    },
    flagged: {
      before: {
        shows: 'Date of Report: October 29, 2024\nDate: October 28, 2024',
        draft: specimen({ signatureDate: 'Date: October 28, 2024' }),
      },
      'last-year': {
        shows: 'Date of Report: January 3, 2024\nDate: January 4, 2023',
        draft: specimen({ reportDate: 'January 3, 2024', signatureDate: 'Date: January 4, 2023' }),
      },
    },
  },
  notes:
    'Of several dates on the cover the earliest counts. An amendment keeps the date of the first report, so that it is signed much later.',

  check(filing) {
    const signed = signatureOf(filing)?.date;
    const reported = earliestReportDate(filing);
    if (!signed?.date || !reported?.date) return 'not-applicable';
    const early = daysBetween(signed.date, reported.date);
    if (early <= 0) return [];
    const corrected = plusYears(signed.date, 1);
    const facts = {
      early: dayCount(early),
      reported: longDate(reported.date),
      corrected: longDate(corrected),
      found: `${longDate(signed.date)} in the signature, ${longDate(reported.date)} on the cover`,
    };
    const message = isUsual(daysBetween(reported.date, corrected)) ? 'last-year' : 'before';
    return [{ message, place: signed.span, related: [reported.span], facts }];
  },
});

function isUsual(daysAfter: number): boolean {
  return daysAfter >= 0 && daysAfter <= USUAL_DAYS;
}

function earliestReportDate({ cover }: Filing): Filing['cover']['reportDate'] {
  return [cover.reportDate, ...cover.reportDates].reduce(
    (first, one) => (one?.date && (!first?.date || one.date < first.date) ? one : first),
    null,
  );
}
