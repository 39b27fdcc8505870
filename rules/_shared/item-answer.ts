import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { presentNumberOf } from '../../core/standards/form-8k-items.ts';
import { itemsNamedIn } from './named-items.ts';

/** One thing that an item asks for, and the words by which a report gives it. */
export interface Element {
  /** As a finding names it: "the date of the agreement". */
  readonly name: string;
  readonly words: RegExp;
}

/** The words that answer an item, wherever in the report they stand. */
export interface Answer {
  /** Folded: the item's own words, and those of the items it refers to. */
  readonly words: string;
  /** The item sends the reader to an exhibit or to another filing, so that what it does not say may stand there. */
  readonly refers: boolean;
}

const BY_REFERENCE =
  /\bincorporated\b[^.;]{0,60}\bby\s{1,3}reference|\bset\s{1,3}forth\s{1,3}(?:in|under|above)|\bsee\s{1,3}item\b/i;
const TO_EXHIBIT =
  /\bexhibits?\s{1,3}\d{1,3}(?:\.\d{1,3})?\b[^.;]{0,120}\bincorporated\b|\bincorporated\b[^.;]{0,120}\b(?:exhibits?\s{1,3}\d|press\s{1,3}release|annual\s{1,3}report|quarterly\s{1,3}report|proxy\s{1,3}statement|registration\s{1,3}statement|form\s{1,3}(?:10|s)-)/i;

/** The items that answer what the present form asks under `number`: "2.01", and "2" of the former form. */
export function itemsUnder(filing: Filing, number: string): readonly Item[] {
  return filing.items.filter((item) => item.number === number || presentNumberOf(item.number) === number);
}

/** What the report says in answer to an item. A body shared by a joint heading answers each of its items. */
export function answerOf(filing: Filing, item: Item): Answer {
  const own = foldedOf(filing, item.body);
  const refers = TO_EXHIBIT.test(own);
  if (!BY_REFERENCE.test(own)) return { words: own, refers };
  const named = new Set(itemsNamedIn(own));
  const others = filing.items.filter(
    ({ number, body }) => named.has(number) && body.start !== item.body.start,
  );
  return { words: [own, ...others.map(({ body }) => foldedOf(filing, body))].join('\n'), refers };
}

/** The elements that the answer does not give, in their order. */
export function missingFrom({ words }: Answer, elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => !element.words.test(words));
}
