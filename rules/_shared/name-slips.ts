import { coreOfName, foldName } from '../../core/filing/names.ts';
import { lastWords } from './company-mentions.ts';

/**
 * How a name that is not the registrant's nearly is: `spelling`, one word has a slip of the pen; `suffix`, the corporate suffix is
 * another. Null: it is the name itself, or another one.
 */
export function nearness(mention: string, name: string): 'spelling' | 'suffix' | null {
  const [said, own] = [lastWords(mention, name), coreOfName(name)];
  if (said.length !== own.length) return null;
  const unlike = own.flatMap((word, at) => (word === said[at] ? [] : [[word, said[at] ?? ''] as const]));
  const [only] = unlike;
  if (!only) return hasOtherSuffix(mention, name) ? 'suffix' : null;
  return unlike.length === 1 && isSlip(...only) && own.join('').length >= 8 ? 'spelling' : null;
}

const SUFFIXES: readonly string[] = ['inc', 'corp', 'co', 'ltd', 'llc', 'lp', 'plc', 'na'];

function hasOtherSuffix(mention: string, name: string): boolean {
  const [said, own] = [foldName(mention).split(' ').at(-1) ?? '', foldName(name).split(' ').at(-1) ?? ''];
  return said !== own && SUFFIXES.includes(said) && SUFFIXES.includes(own);
}

/** One or two letters lost, doubled, changed or swapped in a word that is long enough; never a number. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || /\d|^[ivx]+$/.test(`${one}${other}`)) return false;
  return distance(one, other) <= (one.length > 7 ? 2 : 1) || isSwapped(one, other);
}

function isSwapped(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

/** Letters to put in, leave out or change to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const kept = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, kept));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
