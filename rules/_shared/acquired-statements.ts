import { dueAfterCalendarDays } from '../../core/calendar/deadline.ts';
import { type IsoDate, longDate } from '../../core/calendar/iso-date.ts';
import { itemDues } from '../../core/filing/deadline.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { PRESENT_FORM_FROM } from '../../core/standards/form-eras.ts';
import { exhibitItemOf } from './exhibit-item.ts';
import { answerOf } from './item-answer.ts';
import { openingOf } from './omissions.ts';
import { type Sentence, sentencesOf } from './sentence-list.ts';

const STATEMENTS =
  /\bfinancial\s{1,3}(?:statements?|information\s{1,3}(?:required|specified|called|of|for))\b|\bpro\s{1,2}forma\b/i;
/** Statements themselves may stand in the item; what is promised stands before them. */
const LONGEST = 12_000;

/** Where Item 2.01, or the item that lists statements and exhibits, speaks of financial statements. */
export function statementSentences(filing: Filing, item: Item): readonly Sentence[] {
  const exhibits = exhibitItemOf(filing);
  const bodies = exhibits ? [exhibits.body, item.body] : [item.body];
  return bodies
    .flatMap((body) => sentencesOf(filing, { ...body, end: Math.min(body.end, body.start + LONGEST) }))
    .filter(({ text }) => STATEMENTS.test(text));
}

/** How many calendar days after the report's due date the statements may come, and which day that is, where it can be counted. */
export function timeForStatements(filing: Filing, on: IsoDate): { days: number; until: string | null } {
  const days = on >= PRESENT_FORM_FROM ? 71 : 60;
  const due = itemDues(filing, on).find(({ item }) => item === '2.01' || item === '2')?.due;
  const last = due && dueAfterCalendarDays(due, days)?.due;
  return { days, until: last ? longDate(last) : null };
}

/** What was completed, of what kind: `business` is one of which statements may be due. */
export type Completion = 'business' | 'disposition' | 'other';

const COMPLETED =
  /\b(?:completed|consummated|closed|completion\s{1,3}of|consummation\s{1,3}of)\b[^.;]{0,300}/i;
const BUSINESS =
  /\bmerged\s{1,3}(?:with|into)\b|\b(?:acqui(?:red|sition)|merger|merged|purchased?)\b(?:[^.;]|\.\S){0,300}\b(?:stock|shares|membership\s{1,3}interests?|equity\s{1,3}interests?|business(?:es)?|compan(?:y|ies)|corporation|inc\b|llc\b|ltd\b|l\.p|hotels?|propert(?:y|ies))/i;
const DISPOSED =
  /\b(?:sold|sale\s{1,3}(?:to|of|by)|dispos(?:ed|ition)|divest(?:ed|iture)|spin-?\s?off|separation|distribution\s{1,3}of)\b/i;
const ACQUIRED = /\b(?:acquir|acquisition|purchase[ds]?\s{1,3}(?:of|all|from|the)|merge[rd]|bought)/i;

/** By the sentence that opens the item and the one that says what was completed, which may stand in a note before the items. */
export function completionOf(filing: Filing, item: Item): Completion {
  const opening = foldedOf(filing, openingOf(filing, item));
  const told = `${opening} ${COMPLETED.exec(answerOf(filing, item).words)?.[0] ?? ''}`;
  if (DISPOSED.test(told) && !ACQUIRED.test(told)) return 'disposition';
  return BUSINESS.test(told) ? 'business' : 'other';
}
