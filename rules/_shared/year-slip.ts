import { daysBetween, type IsoDate, plusYears } from '../../core/calendar/iso-date.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { isAmendment, signatureDateOf } from '../../core/filing/query.ts';

/** Dates of one event that stand so near each other are taken for the same but for the year. */
const NEAR = 10;
/** How long after its event a report is signed as a rule. */
const USUAL_DAYS = 31;

/** The date in the year that brings it near the other, where it is about a year off; else null. */
export function withYearOf(date: IsoDate, near: IsoDate): IsoDate | null {
  return (
    [1, -1]
      .map((years) => plusYears(date, years))
      .find((corrected) => Math.abs(daysBetween(corrected, near)) <= NEAR) ?? null
  );
}

/**
 * The date of report as it was meant, where the cover's lies a year before the signature and a year more makes sense of
 * it: last year's year, typed in January. Null otherwise, and for an amendment, which keeps the first report's date.
 */
export function meantReportDate(filing: Filing): IsoDate | null {
  const reported = filing.cover.reportDate?.date;
  const signed = signatureDateOf(filing);
  if (!reported || !signed || isAmendment(filing)) return null;
  const meant = plusYears(reported, 1);
  const days = daysBetween(meant, signed);
  return days >= 0 && days <= USUAL_DAYS ? meant : null;
}
