import type { Document, Filing, Issue } from '../filing/filing.ts';
import { foldedText } from '../filing/fold.ts';
import { findExhibits } from './steps/find-exhibits.ts';
import { findForm, findOtherForm } from './steps/find-form.ts';
import { findIndexes } from './steps/find-indexes.ts';
import { findSignatures } from './steps/find-signatures.ts';
import { readCover } from './steps/read-cover.ts';
import { splitItems } from './steps/split-items.ts';
import { unsignedClose } from './steps/unsigned-close.ts';

/** From documents to the filing they make: cover, items, signatures, indexes, exhibits, in that order. */
export function readFiling(
  draft: Filing['draft'],
  documents: Document[],
  report: Document,
  header: Filing['header'],
  issues: Issue[],
): Filing {
  const text = foldedText(report);
  const end = text.length;
  const coverStart = 0;
  const searched = splitItems(text, coverEndAtMost(text), end, report.index);
  const firstItem = searched[0]?.heading;
  const coverEnd = firstItem?.start ?? Math.min(end, LONGEST_COVER);
  const pictures = report.pictures.map(({ at }) => at);
  const cover = readCover(text, coverStart, coverEnd, report.index, pictures);
  const names = cover.registrants.flatMap(({ name }) => (name ? [name.text] : []));
  const signatures = findSignatures(text, firstItem?.end ?? bodyStart(text), end, report.index, names);
  const signature = signatures[0]?.span ?? null;
  const close = signature?.start ?? unsignedClose(text, searched);
  const items = searched
    .filter((item) => close === null || item.heading.start < close)
    .map((item) =>
      close !== null && item.body.end > close ? { ...item, body: { ...item.body, end: close } } : item,
    );
  const behind = signatures.at(-1)?.span.end ?? close;
  const closing = close === null || behind === null ? null : { start: close, end: behind };
  const indexes = findIndexes(text, items, closing, end, report.index);
  const form = findForm(text, coverStart, end, report.index);
  // Without a wrapper the words say what the report is; the documents were made for this filing and are nobody else's.
  if (report.type === '' && form) report.type = form.text;
  return {
    draft,
    documents,
    header,
    form,
    otherForm: findOtherForm(text, coverStart, end, report.index),
    cover,
    items,
    signatures,
    indexes,
    exhibits: findExhibits(documents, report, indexes, behind),
    issues,
  };
}

/** Characters; the longest cover of the corpus, with six co-registrants, is a third of this. */
const LONGEST_COVER = 15_000;

/** Items are looked for behind the form's name, so that an index page before the cover does no harm. */
function coverEndAtMost(text: string): number {
  return /\bcurrent\s{1,9}report\b/i.exec(text.slice(0, LONGEST_COVER))?.index ?? 0;
}

/** Where the body must have begun when no item was found. */
function bodyStart(text: string): number {
  const anchor = /telephone\s+number|area\s+code|principal\s+executive/i.exec(text.slice(0, LONGEST_COVER));
  return anchor ? anchor.index : 0;
}
