import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { coreOfName } from '../../core/filing/names.ts';
import type { Span } from '../../core/filing/place.ts';
import type { Paper } from './papers.ts';
import { sentenceAt } from './sentences.ts';

/**
 * How surely a sentence looks forward (catalogue, section 1.8). Strong: an outlook with a measure and a number or
 * period. Medium: the registrant expects, plans or believes something of its business. Weak: an administrative future,
 * and what the registrant does with the proceeds of an offering.
 */
export type Strength = 'strong' | 'medium' | 'weak';

export interface ForwardLooking {
  readonly strength: Strength;
  readonly span: Span;
}

const ORDER: readonly Strength[] = ['strong', 'medium', 'weak'];
/** Sentences weighed in one paper: a hostile one is read so far and no further. */
const MOST = 400;
/** How much of one sentence is weighed. */
const WEIGHED = 1_200;

const OUTLOOK =
  /\b(?:expect(?:s|ed|ing)?|anticipat(?:es|ed|e|ing)|intends?|plans?\s{1,6}(?:to|on)|planning\s{1,6}to|projects\b|projected|projecting|forecast(?:s|ed|ing)?|target(?:s|ed|ing)|estimates|estimated|believes?|guidance|outlook|likely\s{1,6}to|on\s{1,6}track|will)\b/gi;

/** Who speaks: the registrant under any of its names. */
const SPEAKER =
  "\\b(?:we|management|(?:the|our)\\s(?:company|corporation|registrant|bank|partnership|trust|board|firm)|it)(?:'s)?";
const FORESEES =
  '(?:now\\s|also\\s|currently\\s|continues?\\sto\\s|still\\s|fully\\s|further\\s)?(?:expects?|anticipates?|intends?|plans?\\s(?:to|on)|projects|forecasts?|targets|(?:is|are)\\s(?:planning|projecting|forecasting|targeting|expecting|on\\strack)|estimates?\\sthat)\\b';
/** "so she can lead" tells of a purpose, not of what will be. */
const BELIEVES =
  '(?:also\\s|continues?\\sto\\s)?believes?\\b.{0,160}?\\b(?<!\\bso\\s(?:that\\s)?[a-z]{1,20}\\s)(?:will|would|could|should|may|can)\\b';
const FORESEEN =
  /(?<!\bthose\s\w{3,20}\s(?:that|which)\s)\b(?:is|are|remains?)\s(?:now\s|currently\s|also\s|not\s)?(?:expected|anticipated|projected|forecast(?:ed)?|likely|estimated)\s(?:to|that)\b/i;
const OUTLOOK_FOR = /\b(?:outlook|guidance)\b.{0,80}(?:\$|%)/i;
const MEASURE =
  /\b(?:revenues?|sales|earnings|eps|income|margins?|profit\w{0,7}|loss(?:es)?|cash\sflows?|ebitda|growth|expenses?|expenditures|capex|bookings|backlog|shipments|production|tax\srate|comparable|openings|savings|synerg\w{1,4}|charges?|deliveries|volumes?|demand|costs?|benefit\sof)\b/i;
const NUMBER_OR_PERIOD =
  /\d|\b(?:first|second|third|fourth|next|current|coming|this|full)\s(?:fiscal\s)?(?:quarter|half|year|months?)\b|\bfiscal\b|\bannual(?:ly|ized)?\b/i;
/** What becomes of the business, beyond its measures. */
const BUSINESS =
  /\b(?:clos(?:e|ing)|complet\w{1,4}|consummat\w{1,4}|acqui\w{2,6}|merger|transactions?|distribution|spin-?off|separation\sof|restructur\w{1,4}|recapital\w{2,5}|expan\w{1,5}|open(?:ing)?|launch\w{0,3}|develop\w{0,5}|market\w{0,3}|capital|proceeds|repurchas\w{1,3}|dividends?|products?|customers?|plants?|facilit\w{1,4}|operations|business|invest\w{0,5}|financ(?:e|ing)|approval|strateg\w{1,3}|migrate|technolog\w{1,4}|capacity)\b/i;
/** Persons, papers and votes: what an office arranges, even where it "expects" to. */
const OFFICE =
  /\b(?:appoint\w{0,5}|elect(?:ed|ion)?|directors?|committees?|officers?|employees?|serve|filing|files?|10-?[kq]|8-?k|amendment|advisory\svotes?|annual\smeeting|indemnification|posted|fairness\shearing|registration\sstatement)\b/i;
/** The day on which shares begin or end to trade, under whatever symbol or split. */
const TRADING_DAY = /\btrading\b[^.]{0,80}\b(?:begin|start|commence|end|cease)\b/i;
/** What is planned with the proceeds of an offering, and the day on which it closes: its prospectus has said so. */
const OWN_OFFERING =
  /\bto\s(?:use|allocate|apply)\b[^.]{0,60}\bproceeds\b|\b(?:proceeds|funds)\b[^.]{0,80}\bused\b[^.]{0,30}\bgeneral\scorporate\spurposes\b|\b(?:offering|repurchase|issuance|sale\sof\sthe\s(?:notes|shares|securities|debentures|bonds))\s(?:is|are)\sexpected\sto\s(?:close|settle)\b/i;
/** "will host", "will reschedule", "will be available": the calendar of an office, not the prospects of a business. */
const ADMINISTRATIVE =
  'will\\s(?:also\\s)?(?:be\\s)?(?:host|hold(?:ing)?\\s(?:an?|its|the|our)|reschedul|schedul|file|furnish|release|report|discuss|webcast|broadcast|available|accessible|issue|announce|conduct|present|mail|provide\\b|archiv|post|publish)';
const OCCASION = '\\b(?:call|replay|webcast|meeting|results|presentation|release)';

/** What only sounds like the future: the law's own words, contract duties, history, terms of pay, what is to be filed. */
const NO_OUTLOOK =
  /\b(?:deemed|shall|(?:in\sreliance|relying)\s(?:up)?on\s(?:an?|the)\s(?:\w{1,20}\s)?exemption|(?:when|if|whenever)\s(?:it|we|management)\sbelieves?|hereof|hereunder|thereof|thereunder|herein|pursuant\sto\swhich|remain\sat|(?:may|might|could)\sbe\sexpected|necessarily\sindicative|incorporated\sby\sreference|matur\w{1,3}|interest\s(?:at|on|rate)|lenders?|borrowers?|indenture|trustee|base\ssalary|bonus(?:es)?|severance|vest(?:s|ed|ing)?|employment|exercisable|escrow|aggregate\sconsideration|terms\sof\sthe|under\sthe\s(?:agreement|terms)|agreement\s(?:provides|contains)|in\sthe\sevent|(?:was|were|had|than|as)\s(?:expected|anticipated)|expects?\s(?:all\s)?employees|tender\stheir|adverse\w{0,2}|by\samendment|be\sfiled|entitled)\b/i;

const weighed = new WeakMap<Paper, readonly ForwardLooking[]>();

/** The paper's forward-looking statements outside its words of caution, the strongest first, then as they stand. */
export function forwardLookingIn(filing: Filing, paper: Paper): readonly ForwardLooking[] {
  let found = weighed.get(paper);
  if (!found) {
    const all = statementsOf(filing, paper);
    found = ORDER.flatMap((strength) => all.filter((one) => one.strength === strength));
    weighed.set(paper, found);
  }
  return found;
}

function statementsOf(filing: Filing, paper: Paper): ForwardLooking[] {
  const statements: ForwardLooking[] = [];
  let sayings: Sayings | undefined;
  let end = -1;
  let read = 0;
  for (const match of paper.text.matchAll(OUTLOOK)) {
    const at = paper.span.start + match.index;
    if (at < end || isInSignature(filing, paper, at)) continue;
    if (++read > MOST) break;
    const span = sentenceAt(filing, paper.span, at);
    end = span.end;
    sayings ??= sayingsOf(filing, paper);
    const words = foldedOf(filing, span).slice(0, WEIGHED).replace(/\s+/g, ' ');
    const strength = strengthOf(words, sayings);
    if (strength) statements.push({ strength, span });
  }
  return statements;
}

/** How surely the sentence looks forward; null: not at all. */
function strengthOf(words: string, { foresees, believes, will, calendar }: Sayings): Strength | null {
  if (NO_OUTLOOK.test(words)) return null;
  const measured = MEASURE.test(words) && NUMBER_OR_PERIOD.test(words);
  if (measured && OUTLOOK_FOR.test(words)) return 'strong';
  if (foresees.test(words) || FORESEEN.test(words)) {
    if (OFFICE.test(words) || TRADING_DAY.test(words) || OWN_OFFERING.test(words)) return 'weak';
    if (measured) return 'strong';
    return MEASURE.test(words) || BUSINESS.test(words) ? 'medium' : 'weak';
  }
  if (calendar.test(words)) return 'weak';
  if (measured && will?.test(words)) return 'strong';
  return believes.test(words) && (MEASURE.test(words) || BUSINESS.test(words)) ? 'medium' : null;
}

/** What the registrant, under any of its names, says of the future. */
interface Sayings {
  readonly foresees: RegExp;
  readonly believes: RegExp;
  readonly calendar: RegExp;
  /** Null in the report itself, where "the Company will pay" tells of a contract. */
  readonly will: RegExp | null;
}

function sayingsOf(filing: Filing, { exhibit }: Paper): Sayings {
  const speaker = speakerOf(filing);
  return {
    foresees: new RegExp(`(?:${speaker})\\s${FORESEES}`, 'i'),
    believes: new RegExp(`(?:${speaker})\\s${BELIEVES}`, 'i'),
    calendar: new RegExp(`(?:${speaker}|${OCCASION})\\s(?:[\\w,]{1,20}\\s){0,6}?${ADMINISTRATIVE}`, 'i'),
    will: exhibit && new RegExp(`(?:${speaker})\\s(?:also\\s)?will\\b`, 'i'),
  };
}

/** "Alder Point Instruments, Inc." speaks as "Alder", "Alder Point", "Alder Point Instruments" and so on. */
function speakerOf(filing: Filing): string {
  const name = filing.cover.registrants[0]?.name?.text;
  const [first = '', ...more] = name === undefined ? [] : coreOfName(name).slice(0, 4);
  if (first.length < 3) return SPEAKER;
  const rest = more.map((word) => `(?:\\s${word})?`).join('');
  return `${SPEAKER}|\\b${first}${rest}(?:,?\\s(?:inc|corp|corporation|company|co|group|holdings|ltd|plc)\\.?)?`;
}

function isInSignature(filing: Filing, { span }: Paper, at: number): boolean {
  return filing.signatures.some(
    (block) => block.span.document === span.document && block.span.start <= at && at < block.span.end,
  );
}
