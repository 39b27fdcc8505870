import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf, foldedText } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** (the "Merger Agreement"), (collectively, the "Selling Holders"): two words or more, so that no trade name counts. */
const DEFINITION =
  /\(\s{0,3}(?:(?:the|each|collectively|together|an?)\b,?\s{0,9}(?:the\s{1,9}|an?\s{1,9})?)?"([A-Z][\w'&.-]{0,30}(?:\s{1,9}[\w'&.-]{1,30}){1,4})\s{0,3}"\s{0,3}\)/g;
/** Characters of the report that are searched, and definitions that are looked up. */
const LONGEST = 300_000;
const MOST = 60;

/** A term that is defined is used again. */
export default defineRule({
  id: 'consistency/definition-unused',
  title: 'A term that is defined is used again',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'A definition that nothing uses is what remains of words cut out, or the term is spelled otherwise where it is used.',
  remedy: 'Take the definition out, or use the term as it is defined.',
  messages: {
    unused: {
      verdict: 'violation',
      text: 'Defined and not used again: {terms}',
      expected: 'The term in the words that follow, spelled as defined',
    },
  },
  examples: {
    clean: {
      shows: 'a supply contract (the "Supply Contract") … The Supply Contract ends in 2027.',
      draft: itemSpecimen(
        'Item 8.01 Other Events.',
        'The company renewed its contract with Harbor Optics LLC (the "Supply Contract"). The Supply Contract ends in 2027.',
      ),
    },
    flagged: {
      unused: {
        shows: 'a plan of reorganization (the "Prepackage Plan") … The Prepackaged Plan was confirmed.',
        draft: itemSpecimen(
          'Item 8.01 Other Events.',
          'The company filed its plan of reorganization (the "Prepackage Plan"). The Prepackaged Plan was confirmed.',
        ),
      },
    },
  },
  notes:
    'Names and abbreviations of one word are passed over. A term defined twice is not told: combined reports do so with reason.',

  check(filing) {
    const definitions = itemBodies(filing).flatMap((body) => definitionsIn(filing, body));
    if (definitions.length === 0) return 'not-applicable';
    const words = plain(wordsOf(filing));
    const unused = definitions.slice(0, MOST).filter(({ term }) => !isUsedAgain(words, term));
    const [first, ...others] = unused;
    if (!first) return [];
    const facts = { terms: wordedList(unused.map(({ term }) => `"${term}"`)) };
    return [{ message: 'unused', place: first.span, related: others.map(({ span }) => span), facts }];
  },
});

interface Definition {
  readonly term: string;
  readonly span: Span;
}

function definitionsIn(filing: Filing, body: Span): readonly Definition[] {
  return [...foldedOf(filing, body).matchAll(DEFINITION)].map((match) => {
    const start = body.start + match.index;
    const term = (match[1] ?? '').replace(/\s+/g, ' ').replace(/[.]$/, '');
    return { term, span: { ...body, start, end: start + match[0].length } };
  });
}

/** The singular counts for the plural, and a use in capitals for one in small letters. */
function isUsedAgain(words: string, term: string): boolean {
  const stem = plain(term).replace(/s$/, '');
  return words.indexOf(stem, words.indexOf(stem) + 1) >= 0;
}

function wordsOf({ documents, items }: Filing): string {
  const document = documents[items[0]?.body.document ?? -1];
  return document ? foldedText(document).slice(0, LONGEST) : '';
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ');
}

/** Items under a joint heading share one. */
function itemBodies({ items }: Filing): readonly Span[] {
  return items.map(({ body }) => body).filter((body, at, all) => all[at - 1]?.start !== body.start);
}
