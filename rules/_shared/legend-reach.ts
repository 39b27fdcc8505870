import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { type FurnishedLegend, furnishedLegendsOf } from './furnished-legends.ts';
import { furnishedItems, statusOf } from './item-status.ts';
import { itemsNamedIn } from './named-items.ts';

/** Results and disclosures that stand under another item are furnished there. */
const TAKES_UP = /\b(?:incorporated|set\sforth|contained|included|provided|disclosed|described|see)\b/i;
/** How much of an item is read for what it takes up. */
const READ = 6_000;

/** Whether a legend reaches a furnished item, its own or that of an item which it takes up. */
export function isCovered(filing: Filing, item: Item): boolean {
  const legends = furnishedLegendsOf(filing);
  return legends.some((legend) => reaches(legend, item)) || takesUpCovered(filing, item, legends);
}

/** A legend in the item covers it whatever it says of itself: a wrong number there is another rule's finding. */
function reaches({ scope, items, item: home }: FurnishedLegend, item: Item): boolean {
  if (scope === 'report' || items.includes(item.number)) return true;
  if (!home) return scope !== 'this-item';
  if (home.body.start === item.body.start) return true;
  return statusOf(home.number) === 'as-supported' && scope !== 'items';
}

/** "The information in Item 2.02 is incorporated into this Item 7.01": the legend there serves here. */
function takesUpCovered(filing: Filing, item: Item, legends: readonly FurnishedLegend[]): boolean {
  const words = foldedOf(filing, item.body).slice(0, READ).replace(/\s+/g, ' ');
  if (!TAKES_UP.test(words)) return false;
  const named = itemsNamedIn(words);
  return furnishedItems(filing).some(
    (other) =>
      other.number !== item.number &&
      named.includes(other.number) &&
      legends.some((legend) => reaches(legend, other)),
  );
}

/** An item this short that takes up another says nothing of its own. */
const BARE_REFERENCE = 400;

/** "The information under Item 8.01 is incorporated into this Item 2.02": all of it is filed there. */
export function onlyTakesUpFiled(filing: Filing, item: Item): boolean {
  const words = foldedOf(filing, item.body).replace(/\s+/g, ' ').trim();
  if (words.length > BARE_REFERENCE || !/\bincorporated\b/i.test(words) || /\bexhibit/i.test(words))
    return false;
  const others = itemsNamedIn(words).filter((number) => number !== item.number);
  return others.length > 0 && others.every((number) => statusOf(number) === 'filed');
}

/** The filed items of the report that the legend's own words reach. */
export function filedItemsUnder(filing: Filing, { scope, items, item }: FurnishedLegend): string[] {
  const filed = filing.items.map(({ number }) => number).filter((number) => statusOf(number) === 'filed');
  switch (scope) {
    case 'report':
      return filed;
    case 'items':
      return filed.filter((number) => items.includes(number));
    case 'this-item':
    case 'unsaid':
      return filed.filter((number) => number === item?.number);
    case 'exhibit':
      return [];
  }
}
