import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';

/** "Exhibit 99.1" in the words of an item. */
export interface ExhibitMention {
  readonly number: string;
  readonly span: Span;
  /** The sentence around it, as far as its line goes. */
  readonly sentence: Span;
}

const MENTION =
  /\bexhibit(?:s(?=[ \n]{1,9}\d{1,3}\.\d))?[ \n]{1,9}(?:no\.?[ \n]{0,3}|number[ \n]{1,3})?(\d{1,3}(?:\.\d{1,3})?)(?![\d%])((?:\s{0,3}(?:,|and|&|or|through|to)\s{1,3}(?:exhibits?\s{1,3})?\d{1,3}\.\d{1,3}(?!\d)){0,9})/gi;
/** The exhibit of another filing, of an agreement, or of another company's report. */
const ELSEWHERE =
  /\b(?:form\s{1,3}(?:10|8|s|f|20|40|11)\s?-?\s?[a-z0-9]{1,3}|registration\s+statement|annual\s+report|quarterly\s+report|proxy\s+statement|previously\s+filed|(?:was|were|been)\s+(?:previously\s+)?filed\s+(?:as|with|by)|schedule\s+(?:to|13[de])|(?:to|of|in)\s+the\s+(?:[a-z]+\s+){0,4}(?:agreement|indenture|plan|amendment)|amendment\s+no)\b/i;
const OWN =
  /\b(?:this|the)\s+(?:current\s+)?report|herewith|hereto|attached|furnished|filed\s+(?:herewith|as\s+exhibits?)/i;

/** "Which are filed as", right before the word. */
const FILED_NOW =
  /\b(?:are|is|being)\s{1,9}(?:(?:being|hereby|each|also)\s{1,9})?(?:filed|included)\s{1,9}as\s{0,9}$/i;

/**
 * The exhibits that the items' words cite as the report's own. Passed over: exhibits of other filings ("Exhibit 10.4 to
 * our Form 10-K") and lettered schedules of agreements.
 */
export function exhibitMentions(filing: Filing): readonly ExhibitMention[] {
  let found = mentions.get(filing);
  if (!found) {
    found = findMentions(filing);
    mentions.set(filing, found);
  }
  return found;
}

const mentions = new WeakMap<Filing, readonly ExhibitMention[]>();
/** Mentions weighed in one item: a hostile one is read so far and no further. */
const MOST = 300;

function findMentions(filing: Filing): ExhibitMention[] {
  const bodies = filing.items.filter(({ number }) => number !== '9.01' && number !== '7');
  const seen = new Set<number>();
  return bodies.flatMap(({ body }) =>
    seen.has(body.start) ? [] : (seen.add(body.start), mentionsIn(filing, body)),
  );
}

function mentionsIn(filing: Filing, body: Span): ExhibitMention[] {
  const text = foldedOf(filing, body);
  const found: ExhibitMention[] = [];
  for (const match of text.matchAll(MENTION)) {
    if (found.length >= MOST) break;
    const end = match.index + match[0].length;
    const [from, to] = sentenceAround(text, match.index, end);
    const behind = text.slice(end, Math.min(to, end + 160));
    if (isElsewhere(behind, text.slice(from, match.index))) continue;
    const span = { document: body.document, start: body.start + match.index, end: body.start + end };
    const sentence = { document: body.document, start: body.start + from, end: body.start + to };
    for (const number of [match[1] ?? '', ...numbersIn(match[2] ?? '')])
      found.push({ number, span, sentence });
  }
  return found;
}

/** What stands right behind the number decides; words before it only where the sentence does not call it its own. */
function isElsewhere(behind: string, before: string): boolean {
  if (/^[\s,)]{0,4}(?:hereto|herewith|to\s+this|of\s+this|in\s+this)/i.test(behind)) return false;
  const report =
    /^[\s,)]{0,4}to\s+(?:the|our|its)\s+(?:[\w'.,]+\s+){0,4}?current\s+report\b(?:[^.;]|(?<=\bNo)\.){0,160}/i.exec(
      behind,
    );
  if (report) return /\b(?:filed|dated|furnished)\b/i.test(report[0]);
  const near =
    /^[\s,)]{0,4}(?:to|of|in|with|thereto|thereof|filed|incorporated|from)\b[^.;]{0,140}/i.exec(
      behind,
    )?.[0] ?? '';
  if (
    ELSEWHERE.test(near) &&
    !/\bthis\s+(?:current\s+)?(?:report|form)|\bhere(?:with|to|of|in)\b/i.test(near)
  )
    return true;
  return ELSEWHERE.test(before) && !OWN.test(before) && !FILED_NOW.test(before) && !OWN.test(behind);
}

/** From the full stop before to the full stop behind; the point in "99.1" or "Inc." is none. */
function sentenceAround(text: string, start: number, end: number): [number, number] {
  const head = text.slice(Math.max(0, start - 500), start);
  const stops = [...head.matchAll(/[.;](?=\s+["(]?[A-Z])|\n\s*\n/g)];
  const last = stops.at(-1);
  const from = start - head.length + (last ? last.index + last[0].length : 0);
  const tail = text.slice(end, end + 500);
  const stop = /[.;](?=\s+["(]?[A-Z]|\s*$|\s*\n)|\n\s*\n/.exec(tail);
  const to = end + (stop ? stop.index + (stop[0].startsWith('\n') ? 0 : 1) : tail.length);
  const lead = /^\s*/.exec(text.slice(from, start))?.[0].length ?? 0;
  return [from + lead, to];
}

function numbersIn(more: string): string[] {
  return [...more.matchAll(/\d{1,3}\.\d{1,3}/g)].map((match) => match[0]);
}
