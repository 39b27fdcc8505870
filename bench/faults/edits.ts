import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import type { Edit } from './fault.ts';

/** Other words in place of these. */
export function replaced(at: Span, words: string): Edit {
  return { at, words };
}

/** The words lost. */
export function lost(at: Span): Edit {
  return { at, words: '' };
}

/** Words put in right before. */
export function inserted(at: Span, words: string): Edit {
  return { at: { ...at, end: at.start }, words };
}

/** Where the pattern's first match within the span stands, or null. The span of group 1 where it has one. */
export function found(filing: Filing, within: Span, pattern: RegExp): Span | null {
  const match = pattern.exec(foldedOf(filing, within));
  if (!match) return null;
  const inner = match[1] ?? match[0];
  const start = within.start + match.index + match[0].indexOf(inner);
  return { document: within.document, start, end: start + inner.length };
}
