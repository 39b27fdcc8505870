import { FORM_8K_ITEMS } from './form-8k-items.ts';

/** How far a text follows an official caption. */
export interface Alignment {
  /** Share of the caption's words found in order, 0 to 1. */
  readonly score: number;
  /** Offset behind the last matching word. */
  readonly end: number;
}

const NONE: Alignment = { score: 0, end: 0 };
const WORD = /[A-Za-z0-9]+/g;
/** The longest official caption has 22 words; a caption broken over cells has its words closer than this. */
const LONGEST = 400;

/** The captions that an item of that number ever had, longest first; empty for a number that never was. */
export function captionsOf(number: string): readonly string[] {
  return CAPTIONS.get(number) ?? [];
}

export function isKnownNumber(number: string): boolean {
  return CAPTIONS.has(number);
}

export function knownNumbers(): readonly string[] {
  return [...CAPTIONS.keys()];
}

/** The best alignment of the text's head with any caption of the number. */
export function alignWithItem(text: string, number: string): Alignment {
  let best = NONE;
  for (const caption of captionsOf(number)) {
    const alignment = align(text, caption);
    if (alignment.score > best.score || (alignment.score === best.score && alignment.end > best.end))
      best = alignment;
  }
  return best;
}

/** Walks both texts word by word; up to two words of either may be passed over, so that typos and lost words do no harm. */
export function align(text: string, caption: string): Alignment {
  const wanted = wordsOf(caption);
  const found = wordsOf(text.slice(0, LONGEST));
  if (wanted.length === 0) return NONE;
  let matched = 0;
  let end = 0;
  let at = 0;
  for (let want = 0; want < wanted.length; want++) {
    const near = found.slice(at, at + 3).findIndex((word) => isSameWord(word.text, wanted[want]?.text ?? ''));
    if (near < 0) continue;
    at += near + 1;
    matched++;
    end = found[at - 1]?.end ?? end;
  }
  return { score: matched / wanted.length, end };
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  // "Registrant s", "Bylaw", "Offi cers": a lost letter or a lost space is still the word.
  return (
    one.length > 4 &&
    other.length > 4 &&
    (one.startsWith(other.slice(0, -2)) || other.startsWith(one.slice(0, -2)))
  );
}

function wordsOf(text: string): { text: string; end: number }[] {
  return [...text.matchAll(WORD)]
    .filter((match) => !(match[0].length === 1 && /s/i.test(match[0])))
    .map((match) => ({ text: match[0].toLowerCase(), end: match.index + match[0].length }));
}

const CAPTIONS = new Map<string, string[]>();
for (const { number, title, titleAliases } of FORM_8K_ITEMS) {
  const captions = CAPTIONS.get(number) ?? [];
  CAPTIONS.set(
    number,
    [...captions, title, ...titleAliases].sort((a, b) => b.length - a.length),
  );
}
