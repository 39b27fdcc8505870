import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerWithExhibits } from '../_shared/answer-with-exhibits.ts';
import { type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** A blackout of a plan is reported with what the notice to directors and officers says. */
export default defineRule({
  id: 'content/5.04-elements',
  title: 'A blackout is reported with what its notice says',
  tier: 'T3',
  severity: 'warning',
  authority: [
    authority('Form 8-K, Item 5.04'),
    authority('Form 8-K, Item 11, form before August 23, 2004'),
    authority('Regulation BTR Rule 104'),
  ],
  inForce: { from: '2003-01-26' },
  why: 'Directors and officers may not trade while the plan is closed: they must read why, since when, until when, in what.',
  remedy: 'Add what is missing, in the words of the notice.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The blackout is reported without {missing}',
      expected: 'reason, transactions, class of securities, beginning and end, and whom to ask by telephone',
    },
  },
  examples: {
    clean: {
      shows:
        'Change of recordkeeper; no exchanges; common stock; June 1 to June 20; Jane Roe, (207) 555-0100',
      draft: specimen({
        items: suspended(
          'Because the plan changes its recordkeeper, there is a blackout period without exchanges from November 14, 2024 to the week of December 1, 2024. Directors and officers may not trade common stock meanwhile. Questions: Jane Roe, 210 Harbor Street, (207) 555-0100.',
        ),
      }),
    },
    flagged: {
      missing: {
        shows: 'A plan blackout will begin soon',
        draft: specimen({ items: suspended('A blackout period of the savings plan will begin soon.') }),
      },
    },
  },
  notes:
    'The end may be given as a calendar week. An insider-trading window of the company’s own policy is no blackout of a plan.',

  check(filing) {
    const [item] = itemsUnder(filing, '5.04');
    if (!item) return 'not-applicable';
    const answer = answerWithExhibits(filing, item);
    if (!/\bblack-?\s?out|\bsuspen/i.test(answer.words)) return 'not-applicable';
    const lacking = missingFrom(answer, ELEMENTS).map(({ name }) => name);
    if (lacking.length === 0 || answer.refers) return [];
    return [{ message: 'missing' as const, place: item.heading, facts: { missing: wordedList(lacking) } }];
  },
});

/** The item of an example. */
function suspended(words: string): string {
  return `Item 5.04 Temporary Suspension of Trading Under Registrant's Employee Benefit Plans.

${words}`;
}

const DAY =
  '(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s{1,3}\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{2,4})';
const ELEMENTS: readonly Element[] = [
  {
    name: 'the reason',
    words:
      /\b(?:because|due\s{1,3}to|in\s{1,3}order\s{1,3}to|reasons?\b|as\s{1,3}a\s{1,3}result|in\s{1,3}connection\s{1,3}with|chang(?:e|es|ing)|transition|conversion|convert\w*|merg\w+|transfer\w*|to\s{1,3}(?:allow|permit|enable|facilitate))/i,
  },
  {
    name: 'the transactions',
    words:
      /\b(?:exchang\w+|transfers?|loans?|withdraw\w*|distributions?|contributions?|diversif\w+|purchas\w+|sell|sale|acquir\w+|trad(?:e|es|ing)|transactions?)\b/i,
  },
  {
    name: 'the class of securities',
    words:
      /\b(?:common|class\s{1,3}[a-d]|ordinary|equity|preferred|capital)\s{1,3}(?:stock|shares?|securit\w+)|\bshares\b|\bADSs?\b|\bunits\b/i,
  },
  {
    name: 'its beginning and end',
    words: new RegExp(
      `${DAY}[^;]{0,300}?\\b(?:to|and|until|through|end\\w*|week|-)\\b[^;]{0,120}?(?:${DAY}|\\bweek\\b)|\\bweek\\s{1,3}of\\b[^;]{0,300}?\\bweek\\b`,
      'i',
    ),
  },
  { name: 'whom to ask', words: /\(?\b\d{3}\)?[\s.-]{1,3}\d{3}[\s.-]\d{4}\b|\b555-\d{4}\b|\btelephone\b/i },
];
