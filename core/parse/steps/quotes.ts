import type { FoundDate } from '../../calendar/find-dates.ts';
import type { DateQuote, Quote } from '../../filing/filing.ts';
import type { Span } from '../../filing/place.ts';

/** The words of a span, white space folded, with their place. */
export function quote(text: string, span: Span): Quote {
  return { text: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), span };
}

export function dateQuote(text: string, found: FoundDate, document: number): DateQuote {
  return {
    ...quote(text, { document, start: found.start, end: found.end }),
    date: found.date,
    ambiguous: found.ambiguous,
  };
}

/** Makes quotes of one document. */
export type Quoted = (from: number, to: number) => Quote;

/** A quote without the punctuation and rulings that stand around a value; null where nothing else stands there. */
export function quotedWords(text: string, start: number, end: number, quoted: Quoted): Quote | null {
  const lead = /^[\s,.:;)_*-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const tail = /(?<![\s(_*-])[\s(_*-]*$/.exec(text.slice(start + lead, end))?.[0].length ?? 0;
  return end - tail > start + lead ? quoted(start + lead, end - tail) : null;
}
