import type { Document } from '../../filing/filing.ts';
import { foldedText } from '../../filing/fold.ts';
import { exhibitHeading } from '../steps/find-exhibits.ts';
import { linesOf } from '../steps/lines.ts';
import { numberInName } from './number-in-name.ts';

/** By what it is known what a paper is. */
export type Ground = 'tag' | 'heading' | 'name' | 'place' | 'nothing';

/** What kind of exhibit a paper is: `EX-99.1`. */
export interface ExhibitType {
  readonly type: string;
  readonly ground: Ground;
}

/**
 * By the type tag of its wrapper, else by its own heading, else by its name ("ex99-1.htm", "d12345dex991.htm"). Where none tells it is
 * an EX-99, as which most papers are sent.
 */
export function exhibitType(document: Document): ExhibitType {
  if (document.type !== '') return { type: document.type, ground: 'tag' };
  const headed = headedNumber(document);
  if (headed !== null) return { type: `EX-${headed}`, ground: 'heading' };
  const named = numberInName(document.name);
  return named === null ? { type: 'EX-99', ground: 'nothing' } : { type: `EX-${named}`, ground: 'name' };
}

/** The number of a heading "Exhibit 99.1" among the first lines. */
export function headedNumber(document: Document): string | null {
  const text = foldedText(document);
  for (const line of linesOf(text, 0, Math.min(text.length, 800)).slice(0, 8)) {
    const number = exhibitHeading(line.text);
    if (number !== null) return number;
  }
  return null;
}
