import { defineRule } from '../../core/engine/rule.ts';
import { meantNumber } from '../../core/filing/exhibit-number.ts';
import { authority } from '../../core/standards/authorities.ts';
import { exhibitLists } from '../_shared/exhibit-lists.ts';
import { type ExhibitMention, exhibitMentions } from '../_shared/exhibit-mentions.ts';
import { numbersListed } from '../_shared/listed-exhibits.ts';
import { packageGapsOf } from '../_shared/package-gaps.ts';
import { specimen } from '../_shared/specimen.ts';

/** Every exhibit that the report cites as its own is in the index. */
export default defineRule({
  id: 'exhibits/referenced-not-listed',
  title: 'Each exhibit that the report cites is in the index',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Exchange Act Rule 12b-23'), authority('Regulation S-K Item 601(a)(2)')],
  inForce: {},
  why: 'The reader is sent to an exhibit that the report does not have.',
  remedy: 'Correct the number in the text, or add Exhibit {exhibit} to the index.',
  silences: ['exhibits/listed-not-referenced'],
  messages: {
    unlisted: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is cited and not in the index',
      expected: 'One of the exhibits listed: {listed}',
    },
  },
  examples: {
    clean: { shows: 'Body: Exhibit 99.1. Index: 99.1.', draft: specimen() },
    flagged: {
      unlisted: {
        shows: 'Body: Exhibit 99.2. Index: 99.1.',
        draft: specimen({
          items:
            'Item 8.01 Other Events.\n\nA copy of the press release is attached as Exhibit 99.2 to this report.',
        }),
      },
    },
  },
  notes:
    'Passed over: exhibits of other filings ("Exhibit 10.4 to our Form 10-K") and lettered exhibits of agreements. What is attached under the number is told by exhibits/attached-not-listed.',

  check(filing) {
    const rows = filing.indexes.flatMap((index) => index.rows);
    const mentions = exhibitMentions(filing);
    if (rows.length === 0 || mentions.length === 0) return 'not-applicable';
    const named = new Set(exhibitLists(filing).split(' '));
    const { spare } = packageGapsOf(filing);
    const accounted = new Set([...rows, ...spare].map(({ number }) => meantNumber(number)));
    const listed = numbersListed(filing);
    const first = new Map<string, ExhibitMention>();
    for (const mention of mentions) {
      const { number } = mention;
      if (!first.has(number) && !accounted.has(meantNumber(number)) && !named.has(number))
        first.set(number, mention);
    }
    return [...first.values()].map(({ number, sentence }) => ({
      message: 'unlisted' as const,
      place: sentence,
      facts: { exhibit: number, listed },
    }));
  },
});
