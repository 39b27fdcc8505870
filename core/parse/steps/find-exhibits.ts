import type { Document, Exhibit, ExhibitIndex } from '../../filing/filing.ts';
import { meantNumber, plainNumber } from '../../filing/exhibit-number.ts';
import { foldedText } from '../../filing/fold.ts';
import { quote } from './quotes.ts';
import { linesOf } from './lines.ts';

const HEADING =
  /^[^A-Za-z0-9]{0,4}(?:exhibit|ex)\s{0,3}[-.]?\s{0,3}(?:no\.?\s{0,3})?(\d{1,3}(?:\.\d{1,3})?)[\s.:)]*$/i;
/** The number of a line that reads "Exhibit 99.1" and nothing more. */
export function exhibitHeading(words: string): string | null {
  return HEADING.exec(words)?.[1] ?? null;
}

/** Fewer words than these are page numbers and rulings, not an exhibit. */
const FEWEST_WORDS = 25;

/**
 * Every exhibit that is listed or attached, by number, listed ones first as they are listed.
 * @param close where the report itself ends, in its document; behind it exhibits may follow
 */
export function findExhibits(
  documents: readonly Document[],
  report: Document,
  indexes: readonly ExhibitIndex[],
  close: number | null,
): Exhibit[] {
  const listed = listedExhibits(indexes);
  const attached = [...documentExhibits(documents), ...pastedExhibits(report, indexes, close, listed)];
  const taken = pairsOf(listed, attached);
  const exhibits = listed.map((exhibit) => {
    const match = taken.get(exhibit);
    return match ? { ...exhibit, attached: true, span: match.span, heading: match.heading } : exhibit;
  });
  const used = new Set(taken.values());
  const numbers = new Set(listed.map(({ number }) => plainNumber(number)));
  // The same number at the head of a second page is no second exhibit.
  const unlisted = attached.filter((one) => !used.has(one) && !numbers.has(plainNumber(one.number)));
  return [...exhibits, ...unlisted];
}

/** Which attached exhibit each listed one is: by its very number, then by one that may be meant (99 for 99.1). */
function pairsOf(listed: readonly Exhibit[], attached: readonly Exhibit[]): Map<Exhibit, Exhibit> {
  const taken = new Map<Exhibit, Exhibit>();
  const used = new Set<Exhibit>();
  for (const spelled of [plainNumber, meantNumber]) {
    const free = attached.filter((one) => !used.has(one));
    const byNumber = Map.groupBy(free, ({ number }) => spelled(number));
    for (const exhibit of listed) {
      const match = taken.has(exhibit) ? null : byNumber.get(spelled(exhibit.number))?.shift();
      if (!match) continue;
      taken.set(exhibit, match);
      used.add(match);
    }
  }
  return taken;
}

function listedExhibits(indexes: readonly ExhibitIndex[]): Exhibit[] {
  const exhibits = new Map<string, Exhibit>();
  for (const { number, description } of indexes.flatMap((index) => index.rows)) {
    const plain = plainNumber(number);
    if (exhibits.has(plain)) continue;
    exhibits.set(plain, { number, description, listed: true, attached: false, span: null, heading: null });
  }
  return [...exhibits.values()];
}

function documentExhibits(documents: readonly Document[]): Exhibit[] {
  return documents
    .filter((document) => document.role === 'exhibit')
    .map((document) => {
      const text = foldedText(document);
      const heading = linesOf(text, 0, Math.min(text.length, 600))
        .slice(0, 6)
        .find((line) => HEADING.test(line.text));
      const span = { document: document.index, start: 0, end: text.length };
      return {
        number: document.type.replace(/^EX-?/i, ''),
        description: '',
        listed: false,
        attached: true,
        span,
        heading: heading ? quote(text, { ...span, start: heading.start, end: heading.end }) : null,
      };
    });
}

/** Exhibits that follow the report in its own document: under headings of their own, or one that has none. */
function pastedExhibits(
  report: Document,
  indexes: readonly ExhibitIndex[],
  close: number | null,
  listed: readonly Exhibit[],
): Exhibit[] {
  const text = foldedText(report);
  if (close === null) return [];
  const after = Math.max(
    close,
    ...indexes.filter((index) => index.afterSignature).map((index) => index.span.end),
  );
  const headings = linesOf(text, close, text.length).filter((line) => HEADING.test(line.text));
  const starts = headings.length > 0 ? headings : linesOf(text, after, text.length).slice(0, 1);
  return starts.flatMap((line, index) => {
    const start = line.start;
    const end = starts[index + 1]?.start ?? text.length;
    if (hasFewWords(text.slice(start, end))) return [];
    const number = HEADING.exec(line.text)?.[1] ?? onlyPossible(listed, text.slice(0, close));
    if (number === null) return [];
    const span = { document: report.index, start, end };
    const heading = headings.length > 0 ? quote(text, { ...span, end: line.end }) : null;
    return [{ number, description: '', listed: false, attached: true, span, heading }];
  });
}

function hasFewWords(text: string): boolean {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) if (++words >= FEWEST_WORDS) return false;
  return true;
}

/**
 * Words without a heading belong to the one exhibit that is listed or, where no list is, the one that the report cites;
 * with more than one, nobody can tell.
 */
function onlyPossible(listed: readonly Exhibit[], report: string): string | null {
  const named = listed.length > 0 ? listed.map(({ number }) => number) : citedIn(report);
  const papers = named.filter((number) => !/^10[1-6]\b/.test(number));
  return papers.length === 1 ? (papers[0] ?? null) : null;
}

function citedIn(report: string): string[] {
  const cited = new Set<string>();
  for (const [, number = ''] of report.matchAll(/\bexhibit\s{1,9}(\d{1,3}\.\d{1,3})\b/gi)) cited.add(number);
  return [...cited];
}
