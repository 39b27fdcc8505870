import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { presentNumberOf } from '../../core/standards/form-8k-items.ts';
import { isReported } from './answered.ts';
import { itemsNamedIn } from './named-items.ts';

/** One thing that an item asks for, and the words by which a report gives it. */
export interface Element {
  /** As a finding names it: "the date of the agreement". */
  readonly name: string;
  readonly words: RegExp;
}

/** The words that answer an item, wherever in the report they stand. */
export interface Answer {
  /** Folded: the item's own words, those of the items it refers to, and of a note before the items. */
  readonly words: string;
  /** The item sends the reader to an exhibit or to another filing, so that what it does not say may stand there. */
  readonly refers: boolean;
}

/** Characters of one item, note or exhibit that are read: what an item asks for does not stand behind them. */
const LONGEST = 60_000;

/** Where an item's words send the reader to another item. */
const TO_ITEM =
  /\b(?:incorporated|see|refer|referenced?|set\s{1,3}forth|described|discussed|disclosed|reported|contained|provided|included|appears|appearing|defined)\b[^.;]{0,120}\bitem|\bitems?\s{1,3}\d{1,2}(?:\.\d{2})?(?:[^.;]|\.\d){0,160}\b(?:incorporated|above|below)\b/i;
/** By incorporation an exhibit or another filing answers; what was reported before need not be told again. */
const TO_PAPER =
  /\bexhibits?\s{1,3}\d{1,3}(?:\.\d{1,3})?\b[^.;]{0,120}\bincorporated\b|\bincorporated\b[^.;]{0,120}\b(?:exhibits?\s{1,3}\d|press\s{1,3}release|annual\s{1,3}report|quarterly\s{1,3}report|proxy\s{1,3}statement|registration\s{1,3}statement|form\s{1,3}(?:10|s)-)|\b(?:proxy\s{1,3}statement|registration\s{1,3}statement|information\s{1,3}statement|prospectus|schedule\s{1,3}(?:to|13d|14d-9))\b[^.;]{0,160}\bincorporated\b|\b(?:see|contained|set\s{1,3}forth|described|refer|reference\s{1,3}is\s{1,3}made)\b[^.;]{0,80}\bexhibits?\s{1,3}\d|\b(?:terms|description|information|details)\b[^.;]{0,80}\bpreviously\s{1,3}(?:disclosed|reported|described|filed)\b/i;

/** The items that report what the present form asks under `number`: "2.01", and "2" of the former form. An item without
 *  words, or with "None" alone, reports nothing and is told of elsewhere. */
export function itemsUnder(filing: Filing, number: string): readonly Item[] {
  return filing.items.filter(
    (item) => (item.number === number || presentNumberOf(item.number) === number) && isReported(filing, item),
  );
}

const answers = new WeakMap<Item, Answer>();

/** What the report says in answer to an item. A body shared by a joint heading answers each of its items. */
export function answerOf(filing: Filing, item: Item): Answer {
  let answer = answers.get(item);
  if (!answer) answers.set(item, (answer = answerIn(filing, item)));
  return answer;
}

function answerIn(filing: Filing, item: Item): Answer {
  const own = headOf(filing, item.body);
  const words = [own, ...referredTo(filing, item, own), noteOf(filing)].join('\n');
  return { words, refers: TO_PAPER.test(words) || isAmendment(filing) };
}

function referredTo(filing: Filing, item: Item, own: string): string[] {
  if (!TO_ITEM.test(own)) return [];
  const named = new Set(itemsNamedIn(own));
  const others = filing.items.filter(
    ({ number, body }) => named.has(number) && body.start !== item.body.start,
  );
  return others.map(({ body }) => headOf(filing, body));
}

/** "Introductory Note": what several items have in common, told before the first. */
const NOTE = /\b(?:introductory|explanatory)\s{1,3}(?:note|statement|paragraph)\b/i;
const notes = new WeakMap<Filing, string>();

function noteOf(filing: Filing): string {
  let note = notes.get(filing);
  if (note === undefined) notes.set(filing, (note = noteIn(filing)));
  return note;
}

function noteIn({ documents, items, cover }: Filing): string {
  const first = items[0]?.heading;
  if (!first || first.document !== cover.span.document) return '';
  const before = headOf({ documents }, { ...first, start: cover.span.start, end: first.start });
  const at = before.search(NOTE);
  return at < 0 ? '' : before.slice(at);
}

const CITED = /\bexhibits?\s{1,3}(\d{1,3}(?:\.\d{1,3})?)/gi;

/** The words of the attached exhibits that an item cites. */
export function citedExhibitWords(filing: Filing, item: Item): string {
  const cited = new Set([...headOf(filing, item.body).matchAll(CITED)].map((match) => match[1]));
  const attached = filing.exhibits.filter(({ number, span }) => span && cited.has(number));
  return attached.map(({ span }) => (span ? headOf(filing, span) : '')).join('\n');
}

function headOf(filing: Pick<Filing, 'documents'>, span: Item['body']): string {
  return foldedOf(filing, { ...span, end: Math.min(span.end, span.start + LONGEST) });
}

/** The elements that the answer does not give, in their order. */
export function missingFrom({ words }: Answer, elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => !element.words.test(words));
}
