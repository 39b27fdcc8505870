import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf, foldedText } from '../../core/filing/fold.ts';
import type { Edit } from './fault.ts';

/** An item as somebody pastes it from another report. */
export interface PastedItem {
  readonly number: string;
  readonly caption: string;
  readonly paragraphs: readonly string[];
}

/**
 * The item put in where its number belongs. Null where the report already has it, is of the other form, or has no later item whose
 * heading begins a line; and where a note before the items could tell what the pasted one leaves out.
 */
export function insertedItem(filing: Filing, pasted: PastedItem): readonly Edit[] | null {
  if (filing.items.some((item) => item.number === pasted.number || isOtherForm(item, pasted))) return null;
  if (hasNote(filing)) return null;
  const next = filing.items.find(({ number }) => Number(number) > Number(pasted.number));
  if (!next || !beginsLine(filing, next)) return null;
  const lines = [`Item ${pasted.number}. ${pasted.caption}.`, ...pasted.paragraphs];
  const isText = filing.documents[next.heading.document]?.format === 'text';
  if (isText)
    return [{ at: { ...next.heading, end: next.heading.start }, words: `${lines.join('\n\n')}\n\n` }];
  return [{ at: next.heading, markup: lines.map((line) => `<p>${line}</p>\n`).join('') }];
}

function isOtherForm(item: Item, pasted: PastedItem): boolean {
  return item.number.includes('.') !== pasted.number.includes('.');
}

function hasNote({ documents }: Filing): boolean {
  return documents.some(
    (document) =>
      document.role === 'report' && /\b(?:explanatory|introductory) note\b/i.test(foldedText(document)),
  );
}

function beginsLine(filing: Filing, { heading }: Item): boolean {
  const before = foldedOf(filing, { ...heading, start: Math.max(0, heading.start - 40), end: heading.start });
  return /\n[ \t]*$/.test(before);
}

/**
 * What an item more brings: the header does not name it, a legend over the whole report covers it, its heading stands among
 * those of another section, and the facts that go with it are not tagged.
 */
export const WITH_AN_ITEM: readonly string[] = [
  'items/header-mismatch',
  'items/section-heading-mismatch',
  'items/out-of-order',
  'safe-harbor/legend-on-filed-item',
  'dates/late-filing',
  'dates/deadline-notice',
  'eligibility/s3-timeliness',
  'exhibits/required-missing',
  'ixbrl/cyd-1-05',
  'ixbrl/fiscal-year-end-5-03',
];
