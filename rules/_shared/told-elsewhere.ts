import type { Cover, Filing, Item, SignatureBlock } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { isAnswered } from './answered.ts';
import { lineAt } from './line-at.ts';

/**
 * Whether what a blank stands for has a rule of its own, which tells that it is missing: a value of the cover, the date or
 * the names of a signature, the answer of an item. One cause, one finding.
 */
export function isToldElsewhere(filing: Filing, span: Span): boolean {
  const { cover, signatures, items } = filing;
  if (isWithin(span, cover.span)) return lacksValue(cover);
  const block = signatures.find((one) => isWithin(span, one.span));
  if (block) return isToldOfBlock(filing, block, span);
  const item = items.find(({ body }) => isWithin(span, body));
  return item !== undefined && isEmpty(filing, item);
}

const empty = new WeakMap<Item, boolean>();

/** Asked once of each item, however many blanks stand under it. */
function isEmpty(filing: Filing, item: Item): boolean {
  let is = empty.get(item);
  if (is === undefined) {
    is = !isAnswered(filing, item);
    empty.set(item, is);
  }
  return is;
}

function isWithin({ document, start }: Span, whole: Span): boolean {
  return document === whole.document && start >= whole.start && start < whole.end;
}

/** A blank on a cover that lacks a value is that value; once it is there, what is still blank is told. */
function lacksValue({ registrants, reportDates, address, telephone }: Cover): boolean {
  if (reportDates.length === 0 || !address || !telephone) return true;
  return registrants.some(
    ({ name, jurisdiction, fileNumber, ein }) => !name || !jurisdiction || !fileNumber || !ein,
  );
}

function isToldOfBlock({ documents }: Filing, block: SignatureBlock, span: Span): boolean {
  const isNamed = block.signers.some(({ conformed, printed }) => conformed ?? printed);
  if (block.signers.length > 0 && !isNamed) return true;
  const document = documents[span.document];
  if (block.date || !block.dateLabel || !document) return false;
  const line = lineAt(foldedText(document), block.dateLabel.start, block.dateLabel.end);
  return span.start >= line.start && span.start <= line.end;
}
