import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { attachedExhibit } from '../../core/filing/query.ts';
import { type Answer, answerOf } from './item-answer.ts';

const EXHIBIT_99 = /\bexhibits?\s{1,3}(99(?:\.\d{1,2})?)/gi;
/** A document that is not in the upload, which the answer takes as its own or relies on. */
const OTHER_PAPER =
  /\b(?:proxy\s{1,3}statement|annual\s{1,3}report|quarterly\s{1,3}report|form\s{1,3}10-?[kq]|previously\s{1,3}(?:disclosed|reported|announced|filed)|registration\s{1,3}statement|current\s{1,3}report\s{1,3}on\s{1,3}form\s{1,3}8-?k\s{1,3}(?:filed|dated))\b/i;

/**
 * The answer to an item with the words of each Exhibit 99 that it names, where the upload has it: a release that goes with
 * the report tells what the item leaves to it. `refers` is true where such a paper, or one filed before, is not at hand.
 */
export function answerWithExhibits(filing: Filing, item: Item): Answer {
  const { words, refers } = answerOf(filing, item);
  const named = [...words.slice(0, LONGEST).matchAll(EXHIBIT_99)].map((match) => match[1] ?? '');
  const numbers = [...new Set(named)].slice(0, MOST);
  const attached = numbers.map((number) => wordsOf(filing, number));
  return {
    words: [words, ...attached.filter((one) => one !== null)].join('\n'),
    refers: refers || attached.includes(null) || OTHER_PAPER.test(words),
  };
}

/** So far an answer is searched for exhibits, and so many of them are read. */
const LONGEST = 60_000;
const MOST = 4;

function wordsOf(filing: Filing, number: string): string | null {
  const exhibit = attachedExhibit(filing, number);
  return exhibit?.span ? foldedOf(filing, exhibit.span).slice(0, LONGEST) : null;
}
