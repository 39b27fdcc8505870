import { findDates } from '../../../core/calendar/find-dates.ts';
import { businessDayFrom, isBusinessDay, isInTable } from '../../../core/calendar/business-days.ts';
import {
  dayOfWeek,
  daysBetween,
  IsoDate,
  longDate,
  plusDays,
  plusYears,
  weekdayName,
} from '../../../core/calendar/iso-date.ts';
import { hasFixedPeriod } from '../../../core/filing/deadline.ts';
import type { DateQuote, Filing, Item } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import { isAmendment, signatureOf } from '../../../core/filing/query.ts';
import { openingDate, type TriggerDate } from '../../../core/filing/trigger-date.ts';
import { inserted, lost, replaced } from '../edits.ts';
import type { Fault, Ground } from '../fault.ts';

type Dated = DateQuote & { readonly date: IsoDate };

const SATURDAY = 6;
/** Another date on the cover is another period, another first day and another count of days. */
const OF_ANOTHER_DATE = [
  'eligibility/s3-timeliness',
  'dates/earliest-event-mismatch',
  'dates/header-period-mismatch',
  'dates/late-filing',
  'dates/deadline-notice',
  'ixbrl/period-end-date',
  'consistency/exhibit-date',
] as const;

/** The one date of report of a first report, its signature after it. */
function reportDate(filing: Filing): Dated | null {
  const { reportDate: quote, reportDates } = filing.cover;
  return quote?.date && reportDates.length === 1 && !isAmendment(filing) ? (quote as Dated) : null;
}

function signatureDate(filing: Filing): Dated | null {
  const quote = filing.signatures.length === 1 ? signatureOf(filing)?.date : null;
  return quote?.date ? (quote as Dated) : null;
}

/** The date with which an item opens, where it is the cover's own and the item names no other day about it. */
function openingOn(filing: Filing, date: IsoDate): TriggerDate | null {
  const openings = filing.items.map((item) => {
    const opening = openingDate(filing, item);
    return opening?.date === date && namesOnce(filing, item, date) ? opening : null;
  });
  return openings.find((opening) => opening !== null) ?? null;
}

function namesOnce(filing: Filing, { body }: Item, date: IsoDate): boolean {
  const near = findDates(foldedOf(filing, body)).filter(
    (found) => found.date !== null && Math.abs(daysBetween(date, found.date)) <= 10,
  );
  return near.length === 1;
}

const dayOf = ({ filed }: Ground): IsoDate | null => (filed ? IsoDate.parse(filed) : null);

export const faults: readonly Fault[] = [
  {
    id: 'dates/report-date-blank',
    story: 'The date of report is left for later and forgotten.',
    intended: 'dates/report-date-missing',
    level: 'error',
    causes: OF_ANOTHER_DATE,
    plant: (filing) => {
      const reported = reportDate(filing);
      return reported && filing.cover.dateCaption ? [lost(reported.span)] : null;
    },
  },
  {
    id: 'dates/thirty-first-of-november',
    story: 'The day was moved on and the month was not.',
    intended: 'dates/report-date-invalid',
    level: 'error',
    causes: OF_ANOTHER_DATE,
    plant: (filing) => {
      const reported = reportDate(filing);
      return reported && [replaced(reported.span, `November 31, ${reported.date.slice(0, 4)}`)];
    },
  },
  {
    id: 'dates/year-of-two-figures',
    story: 'The date of report was typed in figures, and the year with two of them.',
    intended: 'dates/report-date-invalid',
    level: 'warning',
    causes: OF_ANOTHER_DATE,
    plant: (filing) => {
      const reported = reportDate(filing);
      const [year = '', month = '', day = ''] = reported?.date.split('-') ?? [];
      return reported && [replaced(reported.span, `${month}/${day}/${year.slice(2)}`)];
    },
  },
  {
    id: 'dates/day-before-month',
    story: 'The London office typed the date of report, day first and in figures.',
    intended: 'dates/report-date-invalid',
    level: 'warning',
    causes: [
      ...OF_ANOTHER_DATE,
      'dates/signature-before-report',
      'dates/report-in-future',
      'dates/year-typo',
    ],
    plant: (filing) => {
      const [reported, signed] = [reportDate(filing), signatureDate(filing)];
      const [year, month = '', day = ''] = reported?.date.split('-') ?? [];
      if (!reported || !signed || Number(day) > 12 || month === day) return null;
      return [replaced(reported.span, `${day}/${month}/${year}`)];
    },
  },
  {
    id: 'dates/signed-before-the-event',
    story: 'The signature page was dated when the draft was made, three days before the event.',
    intended: 'dates/signature-before-report',
    level: 'error',
    causes: ['dates/non-business-day-signature', 'dates/report-date-invalid'],
    plant: (filing) => {
      const [reported, signed] = [reportDate(filing), signatureDate(filing)];
      return reported && signed && [replaced(signed.span, longDate(plusDays(reported.date, -3)))];
    },
  },
  {
    id: 'dates/last-years-year-on-the-signature',
    story: 'In January the signature bears the year that is over.',
    intended: 'dates/signature-before-report',
    level: 'error',
    causes: ['dates/non-business-day-signature', 'dates/report-date-invalid'],
    plant: (filing) => {
      const [reported, signed] = [reportDate(filing), signatureDate(filing)];
      return reported && signed && [replaced(signed.span, longDate(plusYears(signed.date, -1)))];
    },
  },
  {
    id: 'dates/event-after-filing',
    story: 'The closing slipped by ten days; the report went out under the day that was planned.',
    intended: 'dates/report-in-future',
    level: 'error',
    stage: 'final',
    causes: ['dates/signature-before-report', 'dates/year-typo', ...OF_ANOTHER_DATE],
    plant: (filing, ground) => {
      const [reported, filed] = [reportDate(filing), dayOf(ground)];
      return reported && filed && [replaced(reported.span, longDate(plusDays(filed, 10)))];
    },
  },
  {
    id: 'dates/draft-ahead-of-its-event',
    story: 'A draft is made ready before the closing that it reports.',
    intended: 'dates/report-in-future',
    level: 'warning',
    causes: ['dates/signature-before-report', 'dates/year-typo', ...OF_ANOTHER_DATE],
    plant: (filing, ground) => {
      const [reported, filed] = [reportDate(filing), dayOf(ground)];
      return reported && filed && [replaced(reported.span, longDate(plusDays(filed, 4)))];
    },
  },
  {
    id: 'dates/signed-ahead',
    story: 'The signature page was dated for the day on which the report was to go out.',
    intended: 'dates/signature-in-future',
    level: 'error',
    stage: 'final',
    causes: ['dates/non-business-day-signature'],
    plant: (filing, ground) => {
      const [signed, filed] = [signatureDate(filing), dayOf(ground)];
      return signed && filed && [replaced(signed.span, longDate(plusDays(filed, 9)))];
    },
  },
  {
    id: 'dates/weeks-after-the-event',
    story: 'The event was three weeks ago, and nobody thought of the report.',
    intended: 'dates/late-filing',
    level: 'warning',
    causes: [...OF_ANOTHER_DATE, 'dates/report-in-future'],
    plant: (filing, ground) => {
      const [reported, filed] = [reportDate(filing), dayOf(ground)];
      if (!reported || !filed || !hasFixedPeriod(filing, filed)) return null;
      const event = plusDays(filed, -21);
      return isInTable(event) && event < reported.date ? [replaced(reported.span, longDate(event))] : null;
    },
  },
  {
    id: 'dates/cover-dated-at-filing',
    story: 'The cover was given the day of filing in place of the day of the event.',
    intended: 'dates/earliest-event-mismatch',
    level: 'warning',
    causes: [...OF_ANOTHER_DATE, 'dates/signature-before-report'],
    plant: (filing, ground) => {
      const [reported, filed] = [reportDate(filing), dayOf(ground)];
      if (!reported || !filed || filed <= reported.date || !openingOn(filing, reported.date)) return null;
      if (daysBetween(reported.date, filed) > 4) return null;
      return [replaced(reported.span, longDate(filed))];
    },
  },
  {
    id: 'dates/two-dates-unmarked',
    story: 'Both dates stand on the line, and nothing says which is the event’s.',
    intended: 'dates/cover-date-format',
    level: 'info',
    causes: OF_ANOTHER_DATE,
    plant: (filing, ground) => {
      const [reported, filed] = [reportDate(filing), dayOf(ground)];
      if (!reported || !filed || filed <= reported.date) return null;
      return [replaced(reported.span, `${longDate(reported.date)} and ${longDate(filed)}`)];
    },
  },
  {
    id: 'dates/two-dates-exchanged',
    story: 'The date of the event and the date of the report changed places.',
    intended: 'dates/cover-date-format',
    level: 'info',
    causes: [...OF_ANOTHER_DATE, 'dates/signature-before-report'],
    plant: (filing, ground) => {
      const [reported, filed] = [reportDate(filing), dayOf(ground)];
      if (!reported || !filed || filed <= reported.date) return null;
      return [replaced(reported.span, `${longDate(reported.date)} (${longDate(filed)})`)];
    },
  },
  {
    id: 'dates/weekday-of-the-last-call',
    story: 'The date was changed and its weekday was not.',
    intended: 'dates/weekday-mismatch',
    level: 'warning',
    plant: (filing) => {
      const reported = reportDate(filing);
      const opening = reported && openingOn(filing, reported.date);
      return opening ? [inserted(opening.span, `${weekdayName(plusDays(opening.date, 1))}, `)] : null;
    },
  },
  {
    id: 'dates/last-years-year-in-an-item',
    story: 'The item was made from last year’s, and so was the year.',
    intended: 'dates/year-typo',
    level: 'warning',
    causes: ['consistency/exhibit-date', 'dates/weekday-mismatch'],
    plant: (filing) => {
      const reported = reportDate(filing);
      const opening = reported && openingOn(filing, reported.date);
      return opening ? [replaced(opening.span, longDate(plusYears(opening.date, -1)))] : null;
    },
  },
  {
    id: 'dates/last-years-year-on-the-cover',
    story: 'In January the cover bears the year that is over.',
    intended: 'dates/year-typo',
    level: 'warning',
    causes: OF_ANOTHER_DATE,
    plant: (filing) => {
      const [reported, signed] = [reportDate(filing), signatureDate(filing)];
      if (!reported || !signed || daysBetween(reported.date, signed.date) > 31) return null;
      return [replaced(reported.span, longDate(plusYears(reported.date, -1)))];
    },
  },
  {
    id: 'dates/period-keyed-wrong',
    story: 'Another day was keyed into EDGAR than the cover has.',
    intended: 'dates/header-period-mismatch',
    level: 'info',
    causes: OF_ANOTHER_DATE,
    plant: (filing) => {
      const reported = reportDate(filing);
      if (!reported || !filing.header?.period) return null;
      return [replaced(reported.span, longDate(plusDays(reported.date, -1)))];
    },
  },
  {
    id: 'dates/signed-on-a-saturday',
    story: 'The signature is dated on the weekend before the filing.',
    intended: 'dates/non-business-day-signature',
    level: 'info',
    causes: ['dates/signature-before-report', 'dates/report-date-invalid'],
    plant: (filing, ground) => {
      const [signed, filed] = [signatureDate(filing), dayOf(ground)];
      if (!signed || !filed) return null;
      const saturday = plusDays(filed, -((dayOfWeek(filed) + 7 - SATURDAY) % 7 || 7));
      if (!isInTable(saturday) || isBusinessDay(saturday) || businessDayFrom(saturday) === null) return null;
      return [replaced(signed.span, longDate(saturday))];
    },
  },
];
