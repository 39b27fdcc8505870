import type { FormItem } from './form-8k-item.ts';
import { FORMER_ITEMS } from './former-items.ts';
import { PRESENT_ITEMS } from './present-items.ts';

export type { FormItem, ItemDeadline, ItemExhibit } from './form-8k-item.ts';

/** Every item of Form 8-K since EDGAR; a number that changed its meaning has a row for each. */
export const FORM_8K_ITEMS: readonly FormItem[] = [...FORMER_ITEMS, ...PRESENT_ITEMS];

/** Rows of that number, oldest first; none: no form ever had such an item. */
export function itemsNumbered(number: string): readonly FormItem[] {
  return FORM_8K_ITEMS.filter((item) => item.number === number);
}

/** The item of that number which a report of the day may answer, or null. */
export function itemInForce(number: string, date: string): FormItem | null {
  return itemsNumbered(number).find((item) => isPermitted(item, date)) ?? null;
}

export function isPermitted(item: FormItem, date: string): boolean {
  return item.permittedFrom <= date && (item.until === undefined || date <= item.until);
}

/**
 * Where each item of the former form went; letters name the paragraphs. Item 5 became 8.01, Item 9 under Regulation FD
 * 7.01 (Release 33-8400; catalogue, section 1.6).
 */
const PRESENT_NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': '5.01',
    '2': '2.01',
    '3': '1.03',
    '4': '4.01',
    '5': '8.01',
    '6': '5.02',
    '7': '9.01',
    '8': '5.03',
    '9': '7.01',
    '10': '5.05',
    '11': '5.04',
    '12': '2.02',
  }),
);

/** "12" → "2.02"; null for a number that is not of the former form. */
export function presentNumberOf(former: string): string | null {
  return PRESENT_NUMBERS.get(former) ?? null;
}

/** "2.02" → "12"; null for an item that the former form did not have. */
export function formerNumberOf(present: string): string | null {
  return [...PRESENT_NUMBERS].find(([, number]) => number === present)?.[0] ?? null;
}

/** Rules that held for a while because EDGAR could not take a new item yet. Both ends inclusive. */
export const INTERIM_RULES = [
  {
    from: '2003-03-28',
    until: '2003-07-27',
    rule: 'What Item 12 asks is furnished under Item 9; what Item 11 asks goes into the next Form 10-Q.',
    source: 'Release 33-8216; notice to EDGAR filers of July 28, 2003',
  },
] as const;

/** Codes that EDGAR once listed and no form has. From memory, unverified. */
export const EDGAR_ONLY_CODES: readonly string[] = ['6.10'];
