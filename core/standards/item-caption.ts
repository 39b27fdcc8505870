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

interface Word {
  readonly text: string;
  readonly end: number;
}

interface Caption {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The captions that an item of that number ever had, longest first; empty for a number that never was. */
export function captionsOf(number: string): readonly string[] {
  return (CAPTIONS.get(number) ?? []).map(({ text }) => text);
}

export function isKnownNumber(number: string): boolean {
  return CAPTIONS.has(number);
}

/** The best alignment of the text's head with any caption of the number. */
export function alignWithItem(text: string, number: string): Alignment {
  return bestAlignment(headWordsOf(text), CAPTIONS.get(number) ?? []);
}

/** The best alignment of the text's head with the caption of any item that ever was. */
export function alignWithAnyItem(text: string): Alignment {
  return bestAlignment(headWordsOf(text), ALL_CAPTIONS);
}

/** Walks both texts word by word; up to two words of either may be passed over, so that typos and lost words do no harm. */
export function align(text: string, caption: string): Alignment {
  return alignWords(headWordsOf(text), WORDS.get(caption) ?? wordsOf(caption));
}

/** Of alignments as good as each other, the one that reaches farthest. */
function bestAlignment(found: readonly Word[], captions: readonly Caption[]): Alignment {
  let best = NONE;
  for (const { words } of captions) {
    const alignment = alignWords(found, words);
    if (alignment.score > best.score || (alignment.score === best.score && alignment.end > best.end))
      best = alignment;
  }
  return best;
}

function alignWords(found: readonly Word[], wanted: readonly Word[]): Alignment {
  if (wanted.length === 0) return NONE;
  let matched = 0;
  let end = 0;
  let at = 0;
  for (let want = 0; want < wanted.length; want++) {
    const near = indexNear(found, at, wanted[want]?.text ?? '');
    if (near < 0) continue;
    at = near + 1;
    matched++;
    end = found[at - 1]?.end ?? end;
  }
  return { score: matched / wanted.length, end };
}

function indexNear(words: readonly Word[], from: number, wanted: string): number {
  for (let at = from; at < Math.min(from + 3, words.length); at++)
    if (isSameWord(words[at]?.text ?? '', wanted)) return at;
  return -1;
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

function headWordsOf(text: string): Word[] {
  return wordsOf(text.slice(0, LONGEST));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .filter((match) => !(match[0].length === 1 && /s/i.test(match[0])))
    .map((match) => ({ text: match[0].toLowerCase(), end: match.index + match[0].length }));
}

const CAPTIONS = new Map<string, Caption[]>();
for (const { number, title, titleAliases } of FORM_8K_ITEMS) {
  const own = [title, ...titleAliases].map((text) => ({ text, words: wordsOf(text) }));
  const captions = [...(CAPTIONS.get(number) ?? []), ...own];
  CAPTIONS.set(
    number,
    captions.sort((a, b) => b.text.length - a.text.length),
  );
}
const ALL_CAPTIONS = [...CAPTIONS.values()].flat();
/** The words of each official caption, read once. */
const WORDS = new Map(ALL_CAPTIONS.map(({ text, words }) => [text, words]));
