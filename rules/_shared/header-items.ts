import type { Filing } from '../../core/filing/filing.ts';
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

/** Whether the submission's header names the item of the present form; null where it names none that can be told. */
export function headerReports({ header }: Pick<Filing, 'header'>, number: string): boolean | null {
  const named = header?.items.map(itemInHeader).filter((item) => item !== null) ?? [];
  return named.length === 0 ? null : named.includes(number);
}

/** The number of the present form for one of either. */
export function onPresentForm(number: string): string {
  return presentNumberOf(number) ?? number;
}

/** Captions of the form letter for letter, of which most headers are made. */
const AS_ON_THE_FORM = new Map<string, string>();
for (const { number, title, titleAliases } of FORM_8K_ITEMS) {
  for (const caption of [title, ...titleAliases].map(letters))
    if (!AS_ON_THE_FORM.has(caption)) AS_ON_THE_FORM.set(caption, number);
}

function letters(caption: string): string {
  return caption.toLowerCase().replace(/[^a-z]/g, '');
}

function itemCaptionedAs(line: string): string | null {
  const exact = AS_ON_THE_FORM.get(letters(line));
  if (exact !== undefined) return onPresentForm(exact);
  let best = { number: null as string | null, score: 0 };
  for (const { number, title, titleAliases } of FORM_8K_ITEMS) {
    for (const caption of [title, ...titleAliases]) {
      const score = Math.min(align(line, caption).score, align(caption, line).score);
      if (score > best.score) best = { number, score };
    }
  }
  return best.number !== null && best.score >= ALIKE ? onPresentForm(best.number) : null;
}
