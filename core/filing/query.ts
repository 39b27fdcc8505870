import type { IsoDate } from '../calendar/iso-date.ts';
import { meantNumber } from './exhibit-number.ts';
import type { Exhibit, Filing, SignatureBlock, TaggedFacts } from './filing.ts';

/** The date of earliest event reported, as the cover gives it. */
export function reportDateOf(filing: Filing): IsoDate | null {
  return filing.cover.reportDate?.date ?? null;
}

/** The block of the report itself: the first that has a date, else the first. Exhibits' own pages are not in the list. */
export function signatureOf(filing: Filing): SignatureBlock | null {
  return filing.signatures.find((block) => block.date) ?? filing.signatures[0] ?? null;
}

export function signatureDateOf(filing: Filing): IsoDate | null {
  return signatureOf(filing)?.date?.date ?? null;
}

/** Whether the report amends an earlier one: "8-K/A" on the cover, or in the submission's header. */
export function isAmendment(filing: Filing): boolean {
  return [filing.form?.text, filing.header?.form].some((form) => form && /\/\s?A\b/i.test(form));
}

/** The inline XBRL of the report, or null where it has none. */
export function taggedFactsOf(filing: Filing): TaggedFacts | null {
  return filing.documents.find(({ role }) => role === 'report')?.tagged ?? null;
}

/** The first exhibit that goes under the number, however it is spelled, and is in the upload. */
export function attachedExhibit(filing: Filing, number: string): Exhibit | null {
  let found = attached.get(filing);
  if (!found) {
    found = new Map();
    for (const exhibit of filing.exhibits) {
      const meant = meantNumber(exhibit.number);
      if (exhibit.span && !found.has(meant)) found.set(meant, exhibit);
    }
    attached.set(filing, found);
  }
  return found.get(meantNumber(number)) ?? null;
}

const attached = new WeakMap<Filing, Map<string, Exhibit>>();
