import type { Observation } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { answerOf, citedExhibitWords, type Element, itemsUnder, missingFrom } from './item-answer.ts';
import { sentenceAt } from './sentences.ts';
import { wordedList } from './worded-list.ts';

/**
 * What the report leaves out of what an item asks, in one finding: `missing`, or `referred` where the item sends the
 * reader to an exhibit or another filing that the draft does not hold. Several headings of one number answer together.
 */
export function omissions(
  filing: Filing,
  number: string,
  elements: readonly Element[],
): Observation<'missing' | 'referred'>[] | 'not-applicable' {
  const items = itemsUnder(filing, number);
  const [first] = items;
  if (!first) return 'not-applicable';
  let missing = elements;
  let refers = false;
  for (const item of items) {
    const answer = answerOf(filing, item);
    missing = missingFrom(answer, missing);
    refers ||= answer.refers;
  }
  if (missing.length > 0 && refers)
    for (const item of items)
      missing = missingFrom({ words: citedExhibitWords(filing, item), refers }, missing);
  if (missing.length === 0) return [];
  return [
    {
      message: refers ? 'referred' : 'missing',
      place: openingOf(filing, first),
      facts: omissionFacts(first, missing),
    },
  ];
}

/** `missing` fills the sentence: "the date, the parties and the terms". */
export function omissionFacts(
  { number }: Item,
  missing: readonly Element[],
): { number: string; missing: string } {
  return { number, missing: wordedList(missing.map(({ name }) => name)) };
}

/** How far behind the heading an answer may begin. */
const FAR = 400;

/** The item's first sentence, where the reader looks for what is not there. */
export function openingOf(filing: Filing, { heading, body }: Item): Span {
  const words = filing.documents[body.document]?.text.slice(body.start, Math.min(body.end, body.start + FAR));
  const at = words?.search(/[A-Za-z]{2}/) ?? -1;
  return at < 0 ? heading : sentenceAt(filing, body, body.start + at);
}
