import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { DATE } from './element-words.ts';
import { answerOf, itemsUnder } from './item-answer.ts';
import { type Sentence, sentencesOf } from './sentence-list.ts';

/** What Item 4.01, before August 23, 2004 Item 4, reports of the accountants. White space is folded. */
export interface AccountantChange {
  /** The first heading; paragraphs (a) and (b) may have one each. */
  readonly item: Item;
  readonly own: string;
  /** With the words of the items that it refers to. */
  readonly words: string;
  readonly sentences: readonly Sentence[];
  /**
   * How far it tells that the former accountant left: `told` in words that say how, `thin` that another replaced it,
   * `implied` by speaking of a former accountant, `none` where the item is about a new accountant alone.
   */
  readonly departure: 'told' | 'thin' | 'implied' | 'none';
  /** It was sent away: then who decided is to be told. */
  readonly dismissed: boolean;
  /** What it leaves out may stand in an earlier report, or in another document that it takes in. */
  readonly refers: boolean;
  readonly departures: readonly Sentence[];
  readonly engagements: readonly Sentence[];
}

/** An independent accountant by its trade, or by a name that ends as theirs do. */
const ACCOUNTANT =
  /\b(?:accountants?|accounting firm|auditors?|auditing firm|audit firm|(?:LLP|L\.L\.P|CPAs?|C\.P\.A|P\.?C\.?|P\.?A)\b)/i;
const LEFT =
  /\b(?:resign|dismiss|declin|terminat|discharg|remov|released\b|disengag|withdr[ae]w|ceas|dissol|revok|not (?:to )?(?:be )?(?:re-?appoint|renew|re-?engag|re-?elect|re-?tain|stand|seek|continue)|(?:steps?|stepped|stepping) down|(?:auditor|accountant|audit|professional)(?:-client)? relationship|(?:end|conclu|expir|complet)\w{0,5} (?:of )?(?:(?:its|the|their|our|his|that|such) )?(?:engagement|relationship|appointment|services|term)\b|(?:engagement|appointment|services|term)[^.]{0,40} (?:end|conclude|expire)[ds]\b)/i;
const SENT_AWAY = /\b(?:dismiss|terminat|discharg|remov|replac)/i;
const RESIGNED = /\b(?:resign|declin)/i;
const REPLACED =
  /\b(?:replac|succe(?:ed|ssor)|in (?:the )?place of|instead of|supersed|switch|substitut|rotat|no longer\b|(?:merged|combined|joined|acquired)\b[^.]{0,80}(?:\bLLP\b|\bfirm\b|\bpractice\b))/i;
const FORMER =
  /\b(?:former|prior|previous|predecessor|outgoing|departing|old)\b[^.]{0,50}\b(?:accountants?|auditors?|accounting firm|audit firm|firm)\b|\bchang(?:e[ds]?|ing)\b[^.]{0,50}\b(?:accountants?|auditors?|accounting firms?)\b|\badverse opinion\b|\b(?:no|any) disagreements? (?:with|between)\b/i;
/** "As previously reported", "in a Current Report on Form 8-K filed on May 3". */
const EARLIER =
  /\b(?:previously|earlier) (?:reported|disclosed|announced|filed)\b|\b(?:an?|our|its|the [Cc]ompany's|the [Rr]egistrant's) (?:initial |original |earlier )?(?:[Cc]urrent [Rr]eport on )?[Ff]orm 8-K,? (?:that was |which was )?(?:dated|filed)/;
const ENGAGED =
  /\b(?:(?:re)?engaged|appointed|retained|selected|hired|(?:approv|ratif|author)\w{1,6} (?:the |its )?(?:engagement|appointment|selection|hiring|retention) of|engagement of)\b/i;
const NOT_NEW =
  /\b(?:not yet|ha(?:s|ve|d) not|not been|no (?:new|successor|replacement)|(?:who|which|that) (?:was|were|had been)|since (?:it was|being)|(?:prior|before|preceding) to?|intends?|expects?|search|process of|will (?:be )?(?:engage|appoint|select|retain|announce|file|seek))\b/i;
const AS_ACCOUNTANT =
  /\b(?:new|as (?:its|the|our|their|an|independent)|to (?:serve|act|audit|be|replace)|successor)\b/i;

const known = new WeakMap<Item, AccountantChange>();

/** Null where the report has no such item, or one that reports nothing. */
export function accountantChangeOf(filing: Filing): AccountantChange | null {
  const items = itemsUnder(filing, '4.01');
  const [first] = items;
  if (!first) return null;
  let change = known.get(first);
  if (!change) known.set(first, (change = changeIn(filing, first, items)));
  return change;
}

function changeIn(filing: Filing, item: Item, items: readonly Item[]): AccountantChange {
  const own = plain(items.map(({ body }) => foldedOf(filing, body)).join('\n'));
  const answers = items.map((one) => answerOf(filing, one));
  const sentences = items.flatMap(({ body }) => sentencesOf(filing, body));
  return {
    item,
    own,
    words: plain(answers.map(({ words }) => words).join('\n')),
    sentences,
    departure: departureIn(own),
    dismissed: SENT_AWAY.test(own) && !RESIGNED.test(own),
    refers: EARLIER.test(own) || answers.some(({ refers }) => refers),
    departures: sentences.filter(({ text }) => LEFT.test(text) || REPLACED.test(text)),
    engagements: sentences.filter(({ text }) => isEngagement(text)),
  };
}

function departureIn(own: string): AccountantChange['departure'] {
  if (LEFT.test(own)) return 'told';
  if (REPLACED.test(own)) return 'thin';
  return FORMER.test(own) ? 'implied' : 'none';
}

function isEngagement(sentence: string): boolean {
  if (!ENGAGED.test(sentence) || NOT_NEW.test(sentence)) return false;
  return AS_ACCOUNTANT.test(sentence) || ACCOUNTANT.test(sentence);
}

const SAME_DAY =
  /\b(?:(?:same|that|such|this) (?:date|day|time|meeting)|effective|concurrent|simultaneous|contemporaneous|immediately|thereupon|at which time|as a result)/i;

/** Whether a sentence dates what it tells, or leans on the date of the sentence before. */
export function isDated({ text }: Sentence): boolean {
  return DATE.test(text) || SAME_DAY.test(text);
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ');
}
