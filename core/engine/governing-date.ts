import type { IsoDate } from '../calendar/iso-date.ts';
import type { Filing } from '../filing/filing.ts';
import { reportDateOf, signatureDateOf } from '../filing/query.ts';

/** The day by whose law a draft is judged, and where it came from. */
export interface GoverningDate {
  readonly date: IsoDate;
  readonly source: 'filed' | 'signature-date' | 'report-date' | 'today';
}

/**
 * Planned filing date, else signature date, else report date, else today. Filing date, not event date, selects the
 * form's era: EDGAR stopped taking the old form on August 23, 2004, whatever the event (catalogue, section 1.1).
 */
export function governingDateOf(
  filing: Filing | null,
  given: { filed: IsoDate | null; today: IsoDate },
): GoverningDate {
  if (given.filed) return { date: given.filed, source: 'filed' };
  const signed = filing && signatureDateOf(filing);
  if (signed) return { date: signed, source: 'signature-date' };
  const reported = filing && reportDateOf(filing);
  if (reported) return { date: reported, source: 'report-date' };
  return { date: given.today, source: 'today' };
}
