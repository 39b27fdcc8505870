import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { formerNumberOf } from '../../core/standards/form-8k-items.ts';
import { answerOf } from '../../rules/_shared/item-answer.ts';
import { replaced } from './edits.ts';
import type { Edit, Fault } from './fault.ts';
import { insertedItem, type PastedItem, WITH_AN_ITEM } from './inserted-item.ts';
import { itemAlone } from './paragraphs.ts';

/** What differs from one mistake to the next. */
export interface Mistake {
  readonly id: string;
  readonly story: string;
  readonly intended: string;
  /** Warning unless told. */
  readonly level?: Fault['level'];
  readonly causes?: readonly string[];
}

type Heading = Omit<PastedItem, 'paragraphs'>;

/**
 * An item pasted with words that leave something out; `words` get the day of the report as the cover writes it. `from` is the
 * first day on which the item, or the rule, is in force.
 */
export function pasted(
  mistake: Mistake,
  heading: Heading,
  words: (day: string) => readonly string[],
  from = '',
): Fault {
  return {
    ...mistake,
    level: mistake.level ?? 'warning',
    causes: [...WITH_AN_ITEM, ...(mistake.causes ?? [])],
    plant: (filing, { filed }) => {
      const day = filing.cover.reportDate?.text;
      if (!day || (filed ?? '') < from || isAmending(filing)) return null;
      return insertedItem(filing, { ...numbered(filing, heading), paragraphs: words(day) });
    },
  };
}

/** Under the number that the heading has in the form of the report, where that form had it. */
function numbered(filing: Filing, heading: Heading): Heading {
  const former = formerNumberOf(heading.number);
  const isFormer = filing.items.some(({ number }) => !number.includes('.'));
  return isFormer && former ? { ...heading, number: former } : heading;
}

/** A short answer that stands under a heading of its own, with other words in its place. */
export function reworded(mistake: Mistake, numbers: readonly string[], words: string): Fault {
  return {
    ...mistake,
    level: mistake.level ?? 'warning',
    causes: mistake.causes ?? [],
    plant: (filing) => {
      const body = shortAnswer(filing, numbers);
      return body && [replaced(body, words)];
    },
  };
}

/** Longer answers are not lost in one piece. */
const SHORT = 2_500;

function shortAnswer(filing: Filing, numbers: readonly string[]): Span | null {
  const item = isAmending(filing) ? null : itemAlone(filing, ...numbers);
  if (!item || isEntwined(filing, item)) return null;
  const words = foldedOf(filing, item.body);
  const start = item.body.start + words.search(/\S/);
  const end = item.body.start + words.trimEnd().length;
  if (words.length > SHORT || end <= start || /\bsection\s{1,3}\d\b/i.test(words.slice(-80))) return null;
  return { ...item.body, start, end };
}

/** The item leans on another or on a note before the items, or another leans on it: the change would not be the only word on it. */
function isEntwined(filing: Filing, item: Item): boolean {
  const { number, body } = item;
  if (answerOf(filing, item).words.trim() !== foldedOf(filing, body).trim()) return true;
  const named = new RegExp(
    `\\bitems?\\s{1,3}(?:\\d\\.\\d\\d\\s{1,3}(?:and|or)\\s{1,3})?${number.replace('.', '\\.')}(?!\\d)`,
    'i',
  );
  return filing.items.some(
    (other) => other.body.start !== body.start && named.test(foldedOf(filing, other.body)),
  );
}

/** The one match in an answer, with other words in its place; null where there are more, or the item leans on another. */
export function onlyMatchReplaced(
  filing: Filing,
  numbers: readonly string[],
  pattern: RegExp,
  words: string,
): readonly Edit[] | null {
  const item = isAmending(filing) ? null : itemAlone(filing, ...numbers);
  if (!item || isEntwined(filing, item)) return null;
  const own = foldedOf(filing, item.body);
  const matches = [...own.matchAll(new RegExp(pattern.source, 'gi'))];
  const [only] = matches;
  if (!only || matches.length > 1) return null;
  const start = item.body.start + only.index;
  return [replaced({ ...item.body, start, end: start + only[0].length }, words)];
}

function isAmending(filing: Filing): boolean {
  return /\/\s?A/i.test(`${filing.form?.text ?? ''} ${filing.header?.form ?? ''}`);
}
