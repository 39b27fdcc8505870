import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { itemsNamedIn } from './named-items.ts';
import { papersOf } from './papers.ts';
import { sentenceAt } from './sentences.ts';

/** Words of the report by which information is furnished, not filed. */
export interface FurnishedLegend {
  /** Full: it says "not filed" or names Section 18. Thin: it says no more than "is furnished". */
  readonly kind: 'full' | 'thin';
  readonly span: Span;
  /** The item in whose body it stands; null before the items, behind the signature and in notes. */
  readonly item: Item | null;
  /**
   * How far it reaches, by its own words: the items that it names, the whole report, the item in which it stands, an
   * exhibit alone, or nothing said.
   */
  readonly scope: 'items' | 'report' | 'this-item' | 'exhibit' | 'unsaid';
  /** Numbers of items that it names, as written. */
  readonly items: readonly string[];
  readonly exhibits: readonly string[];
}

const ANCHOR =
  /\bfurnish(?:ed|ing)\b|\bsection\s{1,9}18\b|\b(?:not|nor|never|rather\s{1,9}than)\b[^.;]{0,90}?\bfiled\b/gi;
const NOT_FILED =
  /\bsection\s18\b(?!\s?\()|\b(?:not|nor|neither|never)\b[^.;]{0,60}?\b(?:deemed|treated|considered|regarded)\b[^.;]{0,30}?\bfiled\b|\bnot\s(?:be\s|being\s|to\sbe\s)?["'(]{1,2}filed\b|\bfurnished\b[^.;]{0,60}?\bnot\s(?:be\s|being\s|as\s)?["'(]{0,2}filed\b|\brather\sthan\s["'(]{0,2}filed\b/i;
/** A bare "is furnished" counts where it speaks of the information or its exhibit. */
const IS_FURNISHED =
  /\b(?:is|are|was|were|be|being|been|hereby|also|intended\s+to\s+be|[a-z]+ly)\s+(?:hereby\s+|also\s+|being\s+)?["'(]?furnish(?:ed|ing)\b|\bfurnish(?:ed|ing)\s+(?:herewith|hereto|hereunder|as|pursuant|under|in|with|by|solely|for|this|information)\b|^[^A-Za-z]{0,3}furnished\b/i;
/** Furnishing in another sense: copies on request, a letter to the accountant, services, statements to holders. */
const OTHER_SENSE =
  /\bomitted\b|\bsupplement(?:ally|al\scopies)\b|\bupon\s(?:its\s)?request\b|\bto\s(?:be\s)?furnish(?:ed)?\s(?:to|by)\b|\bfurnish(?:ed|ing)\s(?:to|us|the\s(?:company|registrant))\b|\b(?:previously|required\sto\sbe)\sfurnished\b|\bfurnishing\s(?:of|services)\b|\baccountants?\b/i;

const NAMED_EXHIBIT = /\bexhibits?\s{0,3}(?:nos?\.?\s{0,2})?(\d{1,3}(?:\.\d{1,3})?)/gi;
/** Where an event is told: no part of what a bare "is furnished" reaches. */
const DESCRIBED =
  /\b(?:discussed|described|referred|disclosed|reported|announced|set\sforth)\s(?:to\s|above\s)?(?:in|under)\sitems?\s[\d.,and ]{1,40}/gi;
const REPORT =
  /\b(?:this|the|our)\s+(?:current\s+)?(?:report|filing|form\s+8-?k)\b|\bthis\s+(?:current\s+)?(?:report\s+on\s+)?form\s+8-?k\b|\bcontained\s+herein\b|\binformation\s+herein\b/i;
const FURNISHES_REPORT =
  /\bfurnish(?:ing|es)\s+(?:this|the)\s+(?:information\s+in\s+this\s+)?(?:current\s+)?(?:report|form\s+8-?k)\b/i;
const EXHIBIT = /\bexhibits?\b|\breleases?\b|\bpresentation\b|\bslides?\b|\btranscript\b/i;

const legends = new WeakMap<Filing, readonly FurnishedLegend[]>();
/** Sentences weighed in one report: a hostile one is read so far and no further. */
const MOST = 200;

/** The furnished legends of the report, wherever they stand in its own document, in order. */
export function furnishedLegendsOf(filing: Filing): readonly FurnishedLegend[] {
  let found = legends.get(filing);
  if (!found) {
    found = findLegends(filing);
    legends.set(filing, found);
  }
  return found;
}

function findLegends(filing: Filing): FurnishedLegend[] {
  const report = papersOf(filing).find(({ exhibit }) => exhibit === null);
  if (!report) return [];
  const found: FurnishedLegend[] = [];
  let end = -1;
  let read = 0;
  for (const match of report.text.matchAll(ANCHOR)) {
    const at = report.span.start + match.index;
    if (at < end) continue;
    if (++read > MOST) break;
    const span = sentenceAt(filing, itemAt(filing, { ...report.span, start: at })?.body ?? report.span, at);
    end = span.end;
    const legend = legendAt(filing, span, found.at(-1));
    if (legend) found.push(legend);
  }
  return found;
}

function legendAt(filing: Filing, span: Span, last: FurnishedLegend | undefined): FurnishedLegend | null {
  const words = foldedOf(filing, span).replace(/\s+/g, ' ');
  const kind = kindOf(words);
  if (!kind) return null;
  const items = itemsNamedIn(kind === 'thin' ? words.replace(DESCRIBED, ' ') : words);
  const exhibits = [...words.matchAll(NAMED_EXHIBIT)].map((match) => match[1] ?? '');
  const scope = items.length > 0 ? 'items' : scopeOf(words);
  // "Such information shall not …": the sentence before says what is meant.
  const goesOn = scope === 'unsaid' && last && span.start - last.span.end < 5;
  const reach = goesOn ? { scope: last.scope, items: last.items } : { scope, items };
  return { kind, span, item: itemAt(filing, span), exhibits, ...reach };
}

function kindOf(words: string): FurnishedLegend['kind'] | null {
  if (NOT_FILED.test(words)) return 'full';
  return IS_FURNISHED.test(words) && !OTHER_SENSE.test(words) ? 'thin' : null;
}

/** Where the predicate begins; what stands before is what the legend speaks of. */
const PREDICATE =
  /\b(?:shall|is|are|was|were|will|being|ha(?:s|ve)\s+been|(?<!\binformation\s)furnish(?:ed|ing))\b/i;

function scopeOf(words: string): FurnishedLegend['scope'] {
  if (/\bthis\s+item\b/i.test(words)) return 'this-item';
  if (FURNISHES_REPORT.test(words)) return 'report';
  const predicate = PREDICATE.exec(words)?.index ?? words.length;
  const subject = words.slice(0, predicate);
  if (REPORT.test(subject)) return 'report';
  return EXHIBIT.test(subject) ? 'exhibit' : 'unsaid';
}

function itemAt(filing: Filing, { document, start }: Span): Item | null {
  const inBody = ({ body }: Item): boolean =>
    body.document === document && body.start <= start && start < body.end;
  return filing.items.find(inBody) ?? null;
}
