import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { exhibitItemOf } from './exhibit-item.ts';

/**
 * All words where a report lists its exhibits: the exhibit item, and what stands between the last signature and the first
 * exhibit. Figures stand between single spaces, so that ` 99.1 ` is found wherever a list names it, in rows or in prose;
 * a rule that says "not in the list" asks here too, lest an odd layout of the list become a wrong alarm.
 */
export function exhibitLists(filing: Filing): string {
  let found = lists.get(filing);
  if (found === undefined) {
    const words = spansOfLists(filing).map((span) => foldedOf(filing, span).slice(0, LONGEST));
    found = ` ${words.join(' ').replace(/[^A-Za-z0-9.]+|\.(?!\d)/g, ' ')} `;
    lists.set(filing, found);
  }
  return found;
}

const lists = new WeakMap<Filing, string>();

/** Characters of one list; the longest document of 821 filings has 440,000 in all. */
const LONGEST = 1_000_000;

function spansOfLists(filing: Filing): Span[] {
  const item = exhibitItemOf(filing)?.body;
  const indexes = filing.indexes.map(({ span }) => span);
  const behind = behindSignature(filing);
  return [...(item ? [item] : []), ...indexes, ...(behind ? [behind] : [])];
}

/** Characters behind the signature that may be a list; beyond them it is an exhibit. */
const LONGEST_LIST = 3_000;

function behindSignature({ signatures, exhibits, documents }: Filing): Span | null {
  const signed = signatures.at(-1)?.span;
  const document = signed && documents[signed.document];
  if (!signed || !document) return null;
  const pasted = exhibits.flatMap(({ span }) =>
    span && span.document === signed.document ? [span.start] : [],
  );
  const end = Math.min(document.text.length, signed.end + LONGEST_LIST, ...pasted);
  return end > signed.end ? { ...signed, start: signed.end, end } : null;
}
