import { findDates } from '../calendar/find-dates.ts';
import { daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { foldedOf } from './fold.ts';
import type { Filing, Item } from './filing.ts';
import type { Span } from './place.ts';

/** The day on which an item says that its own event happened, and where it says so. */
export interface TriggerDate {
  readonly date: IsoDate;
  readonly span: Span;
}

/** An older date that opens an item is background: the agreement now amended, the plan now approved. */
const LONGEST_DAYS_BACK = 45;
/** Characters; what an item's own event is stands this far into it or nowhere. */
const OPENING_LENGTH = 2_500;
/** Characters that the longest date needs. */
const DATE_LENGTH = 60;
/** A paragraph on how the report is to be taken, not on what happened. */
const LEGEND = /\b(?:furnish(?:ed|ing)|deemed|section\s+18|incorporated\s+by\s+reference)\b/i;

const OPENS_WITH_DATE = /^[\s.:;)-]*(?:\([a-z]\)\s*)?(?:effective(?:\s+as\s+of|\s+on)?|on|as\s+of)\s+/i;
const TRIGGER =
  /\b(?:entered\s+into|executed|signed|terminated|completed|consummated|closed|acquired|sold|issued|appointed|elected|named|resigned|retired|dismissed|engaged|received|notified|announced|determined|concluded|approved|adopted|amended|filed|held)\b/i;
const ABBREVIATED = /\b(?:[A-Z]|U\.S|Inc|Corp|Co|Ltd|Mr|Ms|Mrs|Dr|Jr|Sr|No|St)$/;
/** What was told before, or is in a paper that was filed with the Commission. */
const BACKGROUND =
  /\b(?:previously|originally|as\s+reported|was\s+reported|disclosed)\b|\bfiled\s{1,9}(?:a|an|its|the)\s{1,9}(?:definitive|preliminary|current|annual|quarterly|registration|proxy|form)\b/i;

/**
 * The trigger date of an item whose account opens with one that is earlier than the cover's: "On May 2, 2024, the
 * director resigned". Null where it opens otherwise, or names the cover's date too: then the older date is history.
 */
export function earlierTriggerDate(filing: Filing, item: Item, reported: IsoDate): TriggerDate | null {
  const known = judged.get(item);
  if (known?.reported === reported) return known.trigger;
  const trigger = triggerDate(filing, item, reported);
  judged.set(item, { reported, trigger });
  return trigger;
}

/** Several rules count from it; an item is read once. */
const judged = new WeakMap<Item, { readonly reported: IsoDate; readonly trigger: TriggerDate | null }>();

function triggerDate(filing: Filing, item: Item, reported: IsoDate): TriggerDate | null {
  const opening = openingDate(filing, item);
  if (!opening) return null;
  const back = daysBetween(opening.date, reported);
  if (back <= 0 || back > LONGEST_DAYS_BACK) return null;
  return namesEventOn(foldedOf(filing, item.body), reported) ? null : opening;
}

/** The cover's own date, or a later one that opens a sentence: "On May 6, 2024, the company hired". */
function namesEventOn(body: string, reported: IsoDate): boolean {
  return findDates(body).some(({ start, date }) => {
    if (date === null || date < reported) return false;
    return date === reported || /\bOn\s{1,4}$/.test(body.slice(Math.max(0, start - 8), start));
  });
}

const openings = new WeakMap<Item, TriggerDate | null>();

/**
 * The date with which an item's account of its event opens: "On May 2, 2024, the director resigned". Null where it opens
 * otherwise, where nothing happens in the sentence, or where the sentence tells what was reported before.
 */
export function openingDate(filing: Filing, item: Item): TriggerDate | null {
  let opening = openings.get(item);
  if (opening === undefined) {
    opening = readOpening(filing, item);
    openings.set(item, opening);
  }
  return opening;
}

function readOpening(filing: Filing, item: Item): TriggerDate | null {
  const account = accountIn(foldedOf(filing, item.body));
  const lead = OPENS_WITH_DATE.exec(account.text)?.[0];
  if (lead === undefined) return null;
  const [stated] = findDates(account.text.slice(0, lead.length + DATE_LENGTH));
  if (!stated?.date || stated.start !== lead.length) return null;
  const sentence = firstSentence(account.text.slice(stated.end));
  if (!TRIGGER.test(sentence) || BACKGROUND.test(sentence)) return null;
  const start = item.body.start + account.start + stated.start;
  return { date: stated.date, span: { ...item.body, start, end: start + stated.end - stated.start } };
}

/** The first paragraph that has words and is no legend; empty where there is none near the heading. */
function accountIn(body: string): { text: string; start: number } {
  for (const match of body.slice(0, OPENING_LENGTH).matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const [text] = match;
    const isAccount = OPENS_WITH_DATE.test(text) || (/[a-z]{2}/i.test(text) && !LEGEND.test(text));
    if (isAccount) return { text, start: match.index };
  }
  return { text: '', start: 0 };
}

/** A full stop behind an initial or an abbreviation ends no sentence: "Alex C. Hui", "Acme, Inc. ("Acme")". */
function firstSentence(text: string): string {
  for (const match of text.matchAll(/\.\s{1,9}(?=[A-Z])/g)) {
    if (!ABBREVIATED.test(text.slice(Math.max(0, match.index - 8), match.index)))
      return text.slice(0, match.index + 1);
  }
  return text;
}
