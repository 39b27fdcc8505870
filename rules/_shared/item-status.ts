import type { Filing } from '../../core/filing/filing.ts';
import { itemsNumbered } from '../../core/standards/form-8k-items.ts';

/**
 * Whether what stands under the item is filed, furnished, or as the item that it supports. Item 9 had another meaning
 * before Regulation FD; the status is that of the last one.
 */
export function statusOf(number: string): 'filed' | 'furnished' | 'as-supported' | null {
  return itemsNumbered(number).at(-1)?.status ?? null;
}

/** The items under which the report furnishes: 2.02 and 7.01, and 9 and 12 of the former form. Each heading counts. */
export function furnishedItems(filing: Filing): Filing['items'] {
  return filing.items.filter(({ number }) => statusOf(number) === 'furnished');
}

/** "Item 2.02", "Items 2.02 and 7.01", "Items 1.01, 2.02 and 7.01". */
export function itemList(numbers: readonly string[]): string {
  const unique = [...new Set(numbers)];
  const last = unique.at(-1) ?? '';
  return unique.length < 2 ? `Item ${last}` : `Items ${unique.slice(0, -1).join(', ')} and ${last}`;
}
