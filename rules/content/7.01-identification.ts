import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { DATE } from '../_shared/element-words.ts';
import { answerOf, itemsUnder } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { openingOf } from '../_shared/omissions.ts';
import { sentencesOf } from '../_shared/sentence-list.ts';

/** What a report furnishes, or the occasion on which it is told. */
const NAMED =
  /\b(?:releases?|presentations?|slides?|decks?|letters?|transcripts?|remarks|scripts?|speech(?:es)?|webcasts?|calls?|conferences?|meetings?|statements?|announce(?:d|s|ment)|infographics?|fact\s{1,3}sheets?|brochures?|videos?|blogs?|posts?|articles?|interviews?|reports?\s{1,3}(?:on|of|by)|monthly|quarterly|results|guidance|outlook|forecasts?|projections?|metrics|data|certifications?|notices?|memorand(?:um|a)|e-?mails?|emails?|questions|considerations|supplement|tables?|agreements?|plans?|offerings?|dividends?|reconciliations?|schedules?|summary|summar(?:y|ies)|materials|information\s{1,3}(?:concerning|regarding|about|on|that|to\s{1,3}be|contained|included|set\s{1,3}forth|from))\b/i;
/** Sentences on how the item stands before the law name nothing that it tells. */
const LEGEND =
  /\bfurnished\s{1,9}pursuant\b|\bsection\s{1,9}18\b|\bdeemed\b|\bincorporated\s{1,9}by\s{1,9}reference\b|\bforward-looking\b|\bregulation\s{1,9}fd\b/i;
/** An answer of more characters, its own or of the item to which it refers, says in them what it tells. */
const TOLD_IN_WORDS = 200;
const AT_HAND = /\bexhibits?\s{1,9}\(?\d|\b99(?:\.\d{1,2})?\s|\bwww\.|\bhttps?:|\bweb\s?site\b/i;

const HEADING = 'Item 7.01 Regulation FD Disclosure.';

/** An Item 7.01 names what it furnishes and when, so that a reader finds it. */
export default defineRule({
  id: 'content/7.01-identification',
  title: 'Item 7.01 names what it furnishes, with its date or exhibit',
  tier: 'T2',
  severity: 'info',
  authority: [
    authority('Form 8-K, Item 7.01'),
    authority('Form 8-K, Item 9, form before August 23, 2004'),
    authority('Regulation FD Rule 101(e)'),
  ],
  inForce: { from: '2000-10-23' },
  why: 'Disclosure is public when the report discloses it: a reader must see what was told, and where it stands.',
  remedy: 'Name the release, presentation or event, its date, and the exhibit that holds it.',
  messages: {
    unnamed: {
      verdict: 'violation',
      text: 'Item {number} does not say what it furnishes',
      expected: 'The release, presentation or event, its date, and the exhibit',
    },
    unplaced: {
      verdict: 'violation',
      text: 'Item {number} gives neither a date nor an exhibit for what it furnishes',
      expected: 'A date, or the number of the exhibit',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, the company presents the slides in Exhibit 99.1.',
      draft: itemSpecimen(HEADING, 'On October 29, 2024, the company presents the slides in Exhibit 99.1.'),
    },
    flagged: {
      unnamed: {
        shows: 'Regulation FD disclosure attached.',
        draft: itemSpecimen(HEADING, 'Regulation FD disclosure attached.'),
      },
      unplaced: {
        shows: 'The company issued a press release.',
        draft: itemSpecimen(HEADING, 'The company issued a press release.'),
      },
    },
  },
  notes:
    'An answer that tells the information itself, or a list of exhibits under the item, names it. Before Regulation FD an Item 9 was another thing.',

  check(filing) {
    const [item] = itemsUnder(filing, '7.01');
    if (!item) return 'not-applicable';
    const { words } = answerOf(filing, item);
    const told = toldBy(filing, item);
    const own = item.body.end - item.body.start;
    if (told.length > TOLD_IN_WORDS || words.length > own + TOLD_IN_WORDS) return [];
    const place = openingOf(filing, item);
    const facts = { number: item.number };
    if (!NAMED.test(told) && !AT_HAND.test(words)) return [{ message: 'unnamed', place, facts }];
    return DATE.test(words) || AT_HAND.test(words) ? [] : [{ message: 'unplaced', place, facts }];
  },
});

/** The item's sentences but for its legend. */
function toldBy(filing: Filing, { body }: Item): string {
  if (body.end - body.start > LONG) return foldedOf(filing, body);
  return sentencesOf(filing, body)
    .filter(({ text }) => !LEGEND.test(text))
    .map(({ text }) => text)
    .join(' ');
}

/** Longer items are not looked into: what they furnish, they tell. */
const LONG = 3_000;
