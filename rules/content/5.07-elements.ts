import { findDates } from '../../core/calendar/find-dates.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { type Answer, answerOf, type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

const MEETING = 'Alder Point Instruments, Inc. held its annual meeting of stockholders on October 29, 2024.';
const ELECTION =
  '1. Election of a director. Ann Lee: for 1,037,342, withheld 20,022, broker non-votes 50,119.';
const AUDITOR = '2. The auditor was ratified: for 1,100,310, against 5,070, abstentions 2,103.';

/** Results of a vote are reported with the meeting, and for each matter with the numbers. */
export default defineRule({
  id: 'content/5.07-elements',
  title: 'Votes are reported in numbers, matter by matter',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 5.07',
      'The meeting’s date and kind; for each matter the votes for, against or withheld, abstentions and broker non-votes; for each nominee.',
    ),
  ],
  inForce: { from: '2010-02-28' },
  why: 'The numbers are what the item is for. A result in words does not answer it.',
  remedy:
    'Add what is missing from the inspector’s report. Preliminary results are amended when the final ones are known.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The vote is reported without {missing}',
      expected: 'date and kind of meeting; votes for, against or withheld, abstentions and broker non-votes',
    },
    matter: {
      verdict: 'violation',
      text: 'Matter {matter} is reported without numbers, and others with them',
      expected: 'votes for, against or withheld, abstentions and broker non-votes on this matter too',
    },
  },
  examples: {
    clean: {
      shows:
        'Annual meeting of October 29, 2024; Ann Lee: for 1,037,342, withheld 20,022, broker non-votes 50,119',
      draft: specimen({ items: voting(`${MEETING}\n\n${ELECTION}\n\n${AUDITOR}`) }),
    },
    flagged: {
      missing: {
        shows: 'All proposals passed',
        draft: specimen({ items: voting(`${MEETING} All proposals passed.`) }),
      },
      matter: {
        shows: '1. with numbers; 2. "The appointment was ratified."',
        draft: specimen({
          items: voting(`${MEETING}\n\n${ELECTION}\n\n2. The appointment of the auditor was ratified.`),
        }),
      },
    },
  },
  notes:
    'Plurality elections have votes withheld, majority elections votes against. A matter on which brokers may vote has no broker non-votes. A matter that was withdrawn or not put to the vote has no numbers.',

  check(filing) {
    const [item] = itemsUnder(filing, '5.07');
    if (!item) return 'not-applicable';
    const answer = answerOf(filing, item);
    const lacking = lackingIn(filing, answer);
    if (lacking.length > 0) {
      if (answer.refers && lacking.includes(NUMBERS)) return [];
      return [{ message: 'missing' as const, place: item.heading, facts: { missing: wordedList(lacking) } }];
    }
    return mattersWithoutNumbers(filing, item);
  },
});

/** The item of an example. */
function voting(words: string): string {
  return `Item 5.07 Submission of Matters to a Vote of Security Holders.

${words}`;
}

const NUMBERS = 'the numbers of votes';
const ELEMENTS: readonly Element[] = [
  {
    name: 'the kind of meeting',
    words:
      /\b(?:annual|special|extraordinary|general|reconvened|adjourned)\b[^.]{0,80}\bmeeting|\bconsents?\b|\bsolicitation\b/i,
  },
  { name: NUMBERS, words: /\d,\d{3}\b[^]{0,400}?\d(?:,\d{3})?\b/ },
  {
    name: 'votes against or withheld',
    words: /\bagainst\b|\bwithh[eo]ld|\bopposed\b|\bone\s{1,3}year\b|\b1\s{1,3}year\b/i,
  },
  {
    name: 'abstentions or broker non-votes',
    words: /\babst(?:ain|ention)|\bnon-?\s?vot(?:e|ing)|\bwithh[eo]ld/i,
  },
];

/** The day of the meeting may stand in another item of the report. */
function lackingIn(filing: Filing, answer: Answer): string[] {
  const lacking = missingFrom(answer, ELEMENTS).map(({ name }) => name);
  const dated = [answer.words, ...filing.items.map(({ body }) => foldedOf(filing, body))].some(
    (words) => /\bmeeting|\bconsent/i.test(words) && findDates(words).length > 0,
  );
  return dated ? lacking : ['the date of the meeting', ...lacking];
}

const MATTER =
  /^[\s(]{0,6}(?:(?:proposal|item|matter)\s{1,3}(?:no\.?\s{0,3}|number\s{1,3})?)?\(?(\d{1,2})\)?[.):\s-]{1,4}(?=\s{0,3}[A-Z(])(?!years?\b)/i;
const NO_VOTE = /\b(?:withdrawn|not\s{1,3}(?:presented|submitted|put|voted|acted)|adjourn\w*|moot|tabled)\b/i;
const MOST_LINES = 2_000;

/** A matter between those with numbers that has none; a list of matters before the results has none at all. */
function mattersWithoutNumbers(filing: Filing, item: Item) {
  const matters = mattersIn(filing, item);
  const first = matters.findIndex(({ words }) => /\d,\d{3}\b|\b\d{3}\b/.test(words));
  if (first < 0) return [];
  const told = new Set(matters.filter(({ words }) => hasNumbers(words)).map(({ number }) => number));
  const bare = matters.slice(first).find(({ number, words }) => !told.has(number) && !NO_VOTE.test(words));
  if (!bare) return [];
  return [{ message: 'matter' as const, place: bare.span, facts: { matter: bare.number } }];
}

function hasNumbers(words: string): boolean {
  return /\d,\d{3}\b|\b\d{2,3}\b[^]{0,60}\b\d{1,3}\b|\bby\s{1,3}acclamation|\bunanimous/i.test(words);
}

function mattersIn(filing: Filing, item: Item) {
  const matters: { number: string; words: string; span: Item['body'] }[] = [];
  let start = item.body.start;
  for (const line of foldedOf(filing, item.body).split('\n').slice(0, MOST_LINES)) {
    const number = MATTER.exec(line)?.[1];
    const last = matters.at(-1);
    if (number !== undefined) {
      matters.push({
        number,
        words: line.slice(number.length + 3),
        span: { ...item.body, start, end: start + line.length },
      });
    } else if (last) last.words += `\n${line}`;
    start += line.length + 1;
  }
  return matters;
}
