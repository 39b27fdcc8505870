import type { Span } from '../../core/filing/place.ts';
import type { Paper } from './papers.ts';

/** Words that were meant for the drafters, or that stand in for words to come. */
export interface Residue {
  readonly span: Span;
  /** As a finding quotes them. */
  readonly words: string;
}

/** So many of one kind are looked at in a text: a draft that holds more is told by those. */
export const MOST_RESIDUES = 500;
/** How many of them a finding quotes. */
const QUOTED = 3;

/** One finding a document: the first place leads, the others stand beside it. */
export function residueByDocument(
  residues: readonly Residue[],
): { place: Span; related: Span[]; facts: { words: string; count: number } }[] {
  const documents = Map.groupBy(residues, ({ span }) => span.document);
  return [...documents.values()].map((found) => ({
    place: (found[0] as Residue).span,
    related: found.slice(1).map(({ span }) => span),
    facts: { words: quoted(found), count: found.length },
  }));
}

function quoted(residues: readonly Residue[]): string {
  const words = [...new Set(residues.map((residue) => residue.words))];
  const more = words.length - QUOTED;
  return more > 0 ? `${words.slice(0, QUOTED).join('; ')}; and ${more} more` : words.join('; ');
}

/** The first matches of a global pattern. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    matches.push(match);
    if (matches.length === MOST_RESIDUES) break;
  }
  return matches;
}

/** Each match in a paper, with the few words around it. */
export function residuesIn({ text, span }: Paper, pattern: RegExp): Residue[] {
  return matchesIn(text, pattern).map(({ index, 0: { length } }) => ({
    span: { document: span.document, start: span.start + index, end: span.start + index + length },
    words: withNeighbours(text, index, index + length),
  }));
}

/** In order of place; of two that overlap the first alone. */
export function inOrder(residues: readonly Residue[]): Residue[] {
  const sorted = [...residues].sort(
    ({ span: a }, { span: b }) => a.document - b.document || a.start - b.start || b.end - a.end,
  );
  let last: Span | null = null;
  return sorted.filter(({ span }) => {
    if (last && last.document === span.document && span.start < last.end) return false;
    last = span;
    return true;
  });
}

/** The stretch with the few words around it on its line, so that a reader knows which blank is meant. */
export function withNeighbours(text: string, start: number, end: number): string {
  const before = /(?:[^\s]{1,24}[ \t]{1,3}){0,2}[^\s]{0,24}$/.exec(
    text.slice(Math.max(0, start - 80), start),
  );
  const behind = /^[^\s]{0,24}(?:[ \t]{1,3}[^\s]{1,24})?/.exec(text.slice(end, end + 52));
  const words = `${before?.[0] ?? ''}${text.slice(start, end)}${behind?.[0] ?? ''}`;
  return words.replace(/\s+/g, ' ').trim();
}
