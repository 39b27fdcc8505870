import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { furnishedLegendsOf } from './furnished-legends.ts';
import { sentenceAt } from './sentences.ts';

/** Where an item's words send the reader to another item of the same report. */
export interface ItemReference {
  readonly number: string;
  readonly sentence: Span;
  /** Offset of the reference in its document. */
  readonly at: number;
  /** The direction that the words give. */
  readonly said: 'above' | 'below' | null;
}

/** "Item 1.01", "Items 1.01 and 2.03", "Item 5.02(e)"; in the former form "Item 5". */
const MENTION =
  /\bitems?\s{1,3}["']?(\d{1,2}(?:\.\d{1,2})?)(?![\d.]?\d|[A-Za-z])((?:\s?\([a-z0-9]{1,3}\)){0,3}(?:\s{0,3}(?:,|and|or|&|,\s?and)\s{1,3}(?:items?\s{1,3})?\d\.\d{2}(?!\d)(?:\s?\([a-z]\)){0,3}){0,4})/gi;
/** What stands right behind the numbers when an item of this very report is meant. */
const OWN =
  /^["',)]{0,3}\s{0,3}(?:(above|below)\b|here(?:of|in)\b|(?:of|in|to)\s{1,3}this\s{1,3}(?:current\s{1,3})?(?:report|form\s{1,3}8-?k)\b|(?:which\s{1,3})?(?:is|are|shall\s{1,3}be)\s{1,3}(?:also\s{1,3}|hereby\s{1,3})?incorporated\b[^.;]{0,60}?\b(?:herein|this\s{1,3}item|this\s{1,3}report)\b)/i;
/** "(including the exhibits)", "and Exhibit 99.1": what may stand between. */
const BETWEEN =
  /^\s{0,3}(?:\([^()\n]{1,80}\)|,?\s{0,3}(?:and|including)\s{1,3}exhibits?\s{1,3}[\d., and]{1,30}),?/i;
/** Words before or behind that make it the item of another paper, or of this form as such. */
const ELSEWHERE =
  /\b(?:part\s{1,3}i{1,3}\b|form\s{1,3}(?:10|s|f|20|40)\b|annual\s{1,3}report|quarterly\s{1,3}report|regulation\s{1,3}s-?k|proxy\s{1,3}statement|previous(?:ly)?|original(?:ly)?|prior|filed\s{1,3}(?:on|with)|dated)\b/i;
/** How far around a mention such words count. */
const NEAR = 120;
/** References weighed in one report: a hostile one is read so far and no further. */
const MOST = 300;

/**
 * The references from the words of one item to items of the same report, by their own words ("of this Current Report",
 * "above"). Passed over: "this Item 2.02", items of other papers, and furnished legends.
 */
export function itemReferences(filing: Filing): ItemReference[] {
  const pointed = filing.items.some(({ number }) => number.includes('.'));
  const bodies = new Map(filing.items.map(({ body }) => [body.start, body]));
  const found: ItemReference[] = [];
  for (const body of bodies.values()) {
    if (found.length >= MOST) break;
    found.push(...referencesIn(filing, body, pointed));
  }
  return found;
}

function referencesIn(filing: Filing, body: Span, pointed: boolean): ItemReference[] {
  const text = foldedOf(filing, body);
  const found: ItemReference[] = [];
  for (const match of text.matchAll(MENTION)) {
    if (found.length >= MOST) break;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    const behind = text.slice(end, end + 2 * NEAR).replace(BETWEEN, '');
    const own = OWN.exec(behind);
    if (!own || /\bthis\s{1,3}["']?$/i.test(before) || isElsewhere(before, behind.slice(own[0].length)))
      continue;
    const at = body.start + match.index;
    if (isInLegend(filing, body.document, at)) continue;
    const said = (own[1]?.toLowerCase() ?? null) as ItemReference['said'];
    const sentence = sentenceAt(filing, body, at);
    const numbers = [match[1] ?? '', ...numbersIn(match[2] ?? '')];
    // "Item 3 above" in a report under numbers with a point is a matter of a meeting, or a line of a list.
    for (const number of numbers.filter((one) => !pointed || one.includes('.')))
      found.push({ number, sentence, at, said });
  }
  return found;
}

function isElsewhere(before: string, behind: string): boolean {
  const clause = /[^.;]*$/.exec(before)?.[0] ?? '';
  return (
    ELSEWHERE.test(clause) ||
    /^\s{0,3}(?:on\s{1,3}form\s{1,3}8-?k\s{1,3})?,?\s{0,3}(?:filed|dated)\b/i.test(behind)
  );
}

function isInLegend(filing: Filing, document: number, at: number): boolean {
  return furnishedLegendsOf(filing).some(
    ({ kind, span }) => kind === 'full' && span.document === document && span.start <= at && at < span.end,
  );
}

function numbersIn(more: string): string[] {
  return [...more.matchAll(/\d\.\d{2}/g)].map((match) => match[0]);
}
