import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { type Paper, papersOf } from './papers.ts';

/**
 * Where in a paper words stand. `index` is a list of exhibits behind the signature; `beyond` is what else follows there and
 * could be assigned to no exhibit: an agreement as well as a release.
 */
export type Zone = 'cover' | 'items' | 'exhibit-item' | 'signature' | 'index' | 'beyond' | 'exhibit';

/** The zone of an offset into the text of the paper's document. */
export function zoneAt(filing: Filing, paper: Paper, at: number): Zone {
  if (paper.exhibit) return 'exhibit';
  if (filing.signatures.some(({ span }) => within(at, span))) return 'signature';
  const [first] = filing.signatures;
  if (first && at >= first.span.start)
    return filing.indexes.some(({ span }) => within(at, span)) ? 'index' : 'beyond';
  if (at < filing.cover.span.end) return 'cover';
  const list = filing.items.find(({ number }) => number === '9.01' || number === '7');
  return list && at >= list.heading.start && at < list.body.end ? 'exhibit-item' : 'items';
}

/** The zone of a place in any document; null in an exhibit that is a contract or a form. */
export function zoneOf(filing: Filing, { document, start }: Span): Zone | null {
  const paper = papersOf(filing).find(({ span }) => span.document === document && within(start, span));
  return paper ? zoneAt(filing, paper, start) : null;
}

function within(at: number, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
  return start <= at && at < end;
}
