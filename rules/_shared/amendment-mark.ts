import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';

/** "8-K/A", "8-K (A)", "8-K-A", "8-K12B/A": the letter that makes an amendment of the form. */
const MARK = /8\s?-?\s?k(?:-?\s?(?:12b|12g3|15d5))?\s{0,4}[(/-]?\s?\/?\s?a\b/i;

/** Whether the form's name on the cover bears the letter A. */
export function isMarkedAmendment(filing: Filing): boolean {
  return filing.form !== null && MARK.test(foldedOf(filing, filing.form.span));
}

/** The submission, or the document's own wrapper, says that it amends: "8-K/A". */
export function isSubmittedAsAmendment(filing: Filing): boolean {
  const report = filing.documents.find(({ role }) => role === 'report');
  const told = [filing.header?.form, filing.form?.text === report?.type ? null : report?.type];
  return told.some((form) => form && /\/\s?A\b/i.test(form));
}
