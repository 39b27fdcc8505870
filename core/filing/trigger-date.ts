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
/** Enough for the first sentence; a date further in is not the trigger. */
const OPENING_LENGTH = 600;

const OPENS_WITH_DATE =
  /^[\s.:;)-]*(?:\([a-z]\)\s*)?(?:Effective|On|Effective\s+on|Effective\s+as\s+of|As\s+of)\s+/i;
const TRIGGER =
  /\b(?:entered\s+into|executed|signed|terminated|completed|consummated|closed|acquired|sold|issued|appointed|elected|named|resigned|retired|dismissed|engaged|received|notified|announced|determined|concluded|approved|adopted|amended|filed|held)\b/i;
const BACKGROUND = /\b(?:previously|originally|as\s+reported|was\s+reported|disclosed)\b/i;

/**
 * The trigger date of an item where its first sentence states one that is earlier than the cover's: "On May 2, 2024, the
 * director resigned". Null where the item opens otherwise, or names the cover's date too: then the older date is history.
 */
export function earlierTriggerDate(filing: Filing, item: Item, reported: IsoDate): TriggerDate | null {
  const body = foldedOf(filing, item.body);
  const opening = body.slice(0, OPENING_LENGTH);
  const lead = OPENS_WITH_DATE.exec(opening)?.[0];
  if (lead === undefined) return null;
  const [stated] = findDates(opening);
  if (!stated?.date || stated.start !== lead.length) return null;
  const back = daysBetween(stated.date, reported);
  if (back <= 0 || back > LONGEST_DAYS_BACK) return null;
  const sentence = firstSentence(opening.slice(stated.end));
  if (!TRIGGER.test(sentence) || BACKGROUND.test(sentence)) return null;
  if (findDates(body).some(({ date }) => date !== null && date >= reported)) return null;
  const start = item.body.start + stated.start;
  return { date: stated.date, span: { ...item.body, start, end: item.body.start + stated.end } };
}

function firstSentence(text: string): string {
  return /^[\s\S]*?(?:\.\s+(?=[A-Z])|\n\s*\n|$)/.exec(text)?.[0] ?? text;
}
