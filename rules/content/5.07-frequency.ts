import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerOf, itemsUnder } from '../_shared/item-answer.ts';
import { sentencesOf } from '../_shared/sentence-list.ts';
import { specimen } from '../_shared/specimen.ts';

const VOTE =
  'The annual meeting was held on October 29, 2024. On the frequency of votes on executive pay, 1,100,310 votes were for one year, 5,070 for two years, 2,103 for three years.';

/** After a vote on how often to vote on pay, the company says what it decided. */
export default defineRule({
  id: 'content/5.07-frequency',
  title: 'The decision on how often to vote on pay is reported',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority(
      'Form 8-K, Item 5.07',
      'Paragraph (d): the decision on frequency, by amendment within 150 days after the meeting and 60 days before proposals are due.',
    ),
    authority('Release 33-9178'),
  ],
  inForce: { from: '2011-04-04' },
  why: 'Paragraph (d) asks for the decision. Told at once, no amendment need follow.',
  remedy:
    'Add the decision, or note the day by which an amendment must report it: 150 days after the meeting at the latest.',
  messages: {
    open: {
      verdict: 'undetermined',
      text: 'The item tells of the vote on frequency, and not what the company decided',
      expected: 'In light of the vote, the Board will hold the vote on executive pay every year',
    },
  },
  examples: {
    clean: {
      shows: 'In light of the vote, the Board will hold the vote every year',
      draft: specimen({
        items: voting(`${VOTE} In light of the vote, the Board will hold the vote every year.`),
      }),
    },
    flagged: {
      open: {
        shows: 'Votes for one, two and three years, and nothing more',
        draft: specimen({ items: voting(VOTE) }),
      },
    },
  },

  check(filing) {
    const [item] = itemsUnder(filing, '5.07');
    if (!item) return 'not-applicable';
    const sentence = sentencesOf(filing, item.body).find(({ text }) => FREQUENCY.test(text));
    if (!sentence) return 'not-applicable';
    if (DECISION.test(answerOf(filing, item).words)) return [];
    return [{ message: 'open' as const, place: sentence.span }];
  },
});

/** The item of an example. */
function voting(words: string): string {
  return `Item 5.07 Submission of Matters to a Vote of Security Holders.

${words}`;
}

const FREQUENCY = /\bfrequency\b[^.]{0,160}\b(?:votes?|compensation|pay)\b/i;
const DECISION =
  /\b(?:board|company|corporation|registrant|trust|we|committee)\b[^.]{0,200}\b(?:(?:has|have|had)\s{1,3}(?:also\s{1,3})?(?:determined|decided|adopted|resolved|concluded)|determined|decided|intends?|plans?|will|expects?|current\s{1,3}intention)\b[^.]{0,200}\b(?:annual(?:ly)?|every|each|frequency|once|years?|triennial(?:ly)?|biennial(?:ly)?)\b|\bconsistent\s{1,3}with\s{1,3}(?:the|these|its|this)\b[^.]{0,200}\b(?:every|annual|each|frequency)/i;
