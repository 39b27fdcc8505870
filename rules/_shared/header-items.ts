import { FORM_8K_ITEMS, presentNumberOf } from '../../core/standards/form-8k-items.ts';
import { align } from '../../core/standards/item-caption.ts';

/** EDGAR prints its captions in the wording and punctuation of their time: so much of both must agree. */
const ALIKE = 0.75;

/**
 * The item that a line of a submission's header names, under its number on the present form ("12" and "Results of
 * Operations and Financial Condition" are 2.02); null where no form had such an item. Headers print captions, the oldest
 * and the raw ones numbers.
 */
export function itemInHeader(line: string): string | null {
  const number = /^(?:item\s+)?(\d{1,2}(?:\.\d{2})?)\b/i.exec(line)?.[1];
  return number === undefined ? itemCaptionedAs(line) : onPresentForm(number);
}

/** The number of the present form for one of either. */
export function onPresentForm(number: string): string {
  return presentNumberOf(number) ?? number;
}

function itemCaptionedAs(line: string): string | null {
  let best = { number: null as string | null, score: 0 };
  for (const { number, title, titleAliases } of FORM_8K_ITEMS) {
    for (const caption of [title, ...titleAliases]) {
      const score = Math.min(align(line, caption).score, align(caption, line).score);
      if (score > best.score) best = { number, score };
    }
  }
  return best.number !== null && best.score >= ALIKE ? onPresentForm(best.number) : null;
}
