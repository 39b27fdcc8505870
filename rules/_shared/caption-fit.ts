import { align, captionsOf } from '../../core/standards/item-caption.ts';

/**
 * How far a heading's caption says what a caption of that number says, 0 to 1. One clause of several is enough ("Election
 * of Directors" for Item 5.02), and so is the beginning of one; under a joint heading any clause may be the number's own.
 */
export function fitOf(caption: string, number: string): number {
  const said = clausesOf(caption);
  const wanted = captionsOf(number).flatMap(clausesOf);
  return Math.max(0, ...said.flatMap((one) => wanted.map((official) => likeness(one, official))));
}

function likeness(one: string, official: string): number {
  return Math.max(align(one, official).score, align(official, one).score);
}

/** The whole, and each clause of it. */
function clausesOf(caption: string): string[] {
  const clauses = caption.split(/[;/]|\band\b(?=\s+[A-Z])/).map((clause) => clause.trim());
  return [...new Set([caption, ...clauses])].filter((clause) => clause !== '');
}
