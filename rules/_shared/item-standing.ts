import type { IsoDate } from '../../core/calendar/iso-date.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import {
  FORM_8K_ITEMS,
  type FormItem,
  formerNumberOf,
  isPermitted,
  itemInForce,
  itemsNumbered,
  presentNumberOf,
} from '../../core/standards/form-8k-items.ts';
import { align } from '../../core/standards/item-caption.ts';

/** What the form of a day makes of an item's number; `row` is the one that decides. */
export type Standing =
  | { readonly kind: 'in-force'; readonly row: FormItem }
  | { readonly kind: 'retired'; readonly row: FormItem }
  | { readonly kind: 'not-yet'; readonly row: FormItem }
  | { readonly kind: 'unknown' };

/** A number that paused, as Item 9 did before Regulation FD, is not yet in force. */
export function standingOf(number: string, day: IsoDate): Standing {
  const row = itemInForce(number, day);
  if (row) return { kind: 'in-force', row };
  const rows = itemsNumbered(number);
  const next = rows.find(({ permittedFrom }) => permittedFrom > day);
  if (next) return { kind: 'not-yet', row: next };
  const last = rows.at(-1);
  return last ? { kind: 'retired', row: last } : { kind: 'unknown' };
}

/** The first heading of each number, in order. */
export function firstHeadings(filing: Filing): readonly Item[] {
  return firstOfEach(filing.items, ({ number }) => number);
}

/** Each number and caption that stand together, with the row of the form of the day; numbers that it lacks are left out. */
export function itemsOnForm(filing: Filing, day: IsoDate): readonly { item: Item; row: FormItem }[] {
  const headings = firstOfEach(filing.items, ({ number, caption }) => `${number} ${caption}`);
  return headings.flatMap((item) => {
    const row = itemInForce(item.number, day);
    return row ? [{ item, row }] : [];
  });
}

function firstOfEach(items: readonly Item[], key: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()];
}

/** The caption that the form had on that day. */
export function captionOn({ title, formerTitle }: FormItem, day: IsoDate): string {
  return formerTitle && day <= formerTitle.until ? formerTitle.title : title;
}

/** "Item 2.02. Results of Operations and Financial Condition." */
export function headingOn(row: FormItem, day: IsoDate): string {
  return `Item ${row.number}. ${captionOn(row, day)}.`;
}

/** How much of an official caption must stand in a heading to be meant. */
const MEANT = 0.75;

/** The item in force on the day whose whole caption the words bear, or null. */
export function itemCaptioned(words: string, day: IsoDate): FormItem | null {
  let best: { row: FormItem; score: number } | null = null;
  for (const row of FORM_8K_ITEMS) {
    if (!isPermitted(row, day)) continue;
    const score = Math.max(...[row.title, ...row.titleAliases].map((title) => align(words, title).score));
    if (score >= MEANT && score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? null;
}

/** The item of the day's form that stands for one of another day: by its caption, else by the release that recast the form. */
export function counterpartOf(
  { number, caption }: Pick<Item, 'number' | 'caption'>,
  day: IsoDate,
): FormItem | null {
  const byNumber = presentNumberOf(number) ?? formerNumberOf(number);
  return itemCaptioned(caption, day) ?? (byNumber === null ? null : itemInForce(byNumber, day));
}
