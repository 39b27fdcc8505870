import { daysBetween, isoDate, type IsoDate, longDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { signatureDateOf } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** EDGAR takes no period before this year. */
const EARLIEST = '1980-01-01';
/** How long before its signature a report's event may lie and still tell which reading of a date is meant. */
const USUAL_DAYS = 15;

/** The date of report is a day of the calendar that can be read in one way only. */
export default defineRule({
  id: 'dates/report-date-invalid',
  title: 'The date of report is a day of the calendar, its year in full',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K cover'),
    authority('EDGAR Filer Manual', 'The period of a report is a date from January 1, 1980 on.'),
  ],
  inForce: {},
  why: 'EDGAR does not take a period that is no day, and the deadline cannot be counted from it.',
  remedy: 'Write the date of the earliest event with the name of the month and the year in full.',
  messages: {
    'no-such-day': {
      verdict: 'violation',
      text: 'No calendar has the day "{written}"',
      expected: 'A day that exists',
    },
    'before-1980': {
      verdict: 'violation',
      text: "The date of report is {date}, before EDGAR's earliest period",
      expected: 'A date of January 1, 1980 or later',
    },
    'short-year': {
      verdict: 'violation',
      severity: 'warning',
      text: 'The year of the date of report has two digits: "{written}"',
      expected: '{date}',
    },
    'two-readings': {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Is "{written}" {date} or {swapped}?',
      expected: 'The month by its name',
    },
  },
  examples: {
    clean: {
      shows: 'Date of Report (Date of earliest event reported): February 29, 2024',
      draft: specimen({ reportDate: 'February 29, 2024', signatureDate: 'Date: March 1, 2024' }),
    },
    flagged: {
      'no-such-day': {
        shows: 'Date of Report (Date of earliest event reported): February 29, 2023',
        draft: specimen({ reportDate: 'February 29, 2023' }),
      },
      'before-1980': {
        shows: 'Date of Report (Date of earliest event reported): October 29, 1924',
        draft: specimen({ reportDate: 'October 29, 1924' }),
      },
      'short-year': {
        shows: 'Date of Report (Date of earliest event reported): 10/29/24',
        draft: specimen({ reportDate: '10/29/24' }),
      },
      'two-readings': {
        shows: 'Date of Report (Date of earliest event reported): 10/09/2024\nDate: November 29, 2024',
        draft: specimen({ reportDate: '10/09/2024', signatureDate: 'Date: November 29, 2024' }),
      },
    },
  },
  notes:
    'A numeric date is read month first, as American forms write it. It is left alone where the signature shows that only this reading can be meant.',

  check(filing) {
    const { reportDate } = filing.cover;
    if (!reportDate) return 'not-applicable';
    const { date, text, span } = reportDate;
    if (!date) return [{ message: 'no-such-day', place: span, facts: { written: text } }];
    const facts = { written: text, date: longDate(date) };
    if (date < EARLIEST) return [{ message: 'before-1980', place: span, facts }];
    const swapped = reportDate.ambiguous ? withDayFirst(date) : null;
    if (swapped && !isSettledBy(signatureDateOf(filing), date, swapped))
      return [{ message: 'two-readings', place: span, facts: { ...facts, swapped: longDate(swapped) } }];
    if (/[/-]\d{2}$/.test(text)) return [{ message: 'short-year', place: span, facts }];
    return [];
  },
});

/** The other reading of a numeric date: its day as the month. */
function withDayFirst(date: IsoDate): IsoDate | null {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return isoDate(year, day, month);
}

/** Reports are signed within days of their event: where one reading fits and the other does not, it is meant. */
function isSettledBy(signed: IsoDate | null, date: IsoDate, swapped: IsoDate): boolean {
  if (!signed) return false;
  const fits = (reading: IsoDate): boolean => {
    const days = daysBetween(reading, signed);
    return days >= 0 && days <= USUAL_DAYS;
  };
  return fits(date) && !fits(swapped);
}
