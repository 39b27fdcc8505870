import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { type Element, itemsUnder, missingFrom } from './item-answer.ts';

/**
 * "The Merger Agreement", "as described above", "the Shares": the reader is taken to know what another item of the report
 * has told, though it is not named.
 */
const LEANING =
  /\b(?:as\s{1,9}(?:defined|described|disclosed|discussed)|described\s{1,9}(?:above|below|in|under)|see\s{1,9}above|the\s{1,9}(?:(?:[A-Z][a-z]{1,20}\s{1,9}){1,3}(?:Agreements?|Plan|Indenture|Amendment|Certificate)|Merger|Transactions?|Business\s{1,9}Combination|Closing|Acquisition|Offering|Exchange|Effective\s{1,9}(?:Time|Date)|Shares|Notes|Units|Warrants|Plan|Agreement|Amendment))\b/;
const LONGEST = 60_000;

/** The elements for which the item must answer itself: without those that the items it leans on have told. */
export function unlessToldElsewhere(
  filing: Filing,
  number: string,
  elements: readonly Element[],
): readonly Element[] {
  const items = itemsUnder(filing, number);
  if (!items.some(({ body }) => LEANING.test(foldedOf(filing, body)))) return elements;
  const told = filing.items.filter((item) => !items.includes(item) && !LISTS.has(item.number));
  const words = told.map(({ body }) =>
    foldedOf(filing, { ...body, end: Math.min(body.end, body.start + LONGEST) }),
  );
  return missingFrom({ words: words.join('\n'), refers: false }, elements);
}

/** The items that list exhibits tell of no event. */
const LISTS: ReadonlySet<string> = new Set(['9.01', '7']);
