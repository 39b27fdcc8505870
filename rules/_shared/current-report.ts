import type { Filing } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';

/** How far into the report its head reaches. */
const HEAD = 4_000;

/**
 * The words "Current Report" on a cover that says it is made under section 13 or 15(d): such a cover is a Form 8-K's, or
 * a Form 6-K's, whatever else it leaves out.
 */
export function currentReportTitle(filing: Filing): Span | null {
  const document = filing.documents.find(({ role }) => role === 'report');
  if (!document || filing.otherForm) return null;
  const head = foldedText(document).slice(0, HEAD);
  const title = /\bcurrent\s{1,9}report\b/i.exec(head);
  if (!title || !/\bsection\s{1,9}13\s{1,9}or\s{1,9}15\s?\(d\)/i.test(head)) return null;
  return { document: document.index, start: title.index, end: title.index + title[0].length };
}
