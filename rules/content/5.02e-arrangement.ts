import { findDates } from '../../core/calendar/find-dates.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerWithExhibits } from '../_shared/answer-with-exhibits.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { type Sentence, sentencesOf } from '../_shared/sentence-list.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** A plan, contract or award for an officer is told with its day and its amounts. */
export default defineRule({
  id: 'content/5.02e-arrangement',
  title: 'An officer’s plan, contract or award is told with its amounts',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 5.02',
      'Paragraph (e): a brief description of the terms, and the amounts payable to the officer.',
    ),
    authority('Release 33-8732A'),
  ],
  inForce: { from: '2006-11-07' },
  why: 'Paragraph (e) asks for the terms and for what the officer will be paid under them.',
  remedy:
    'Give the day, and the salary, bonus, award or term in figures; or say where the proxy statement does.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'An arrangement on pay is told without {missing}',
      expected: 'approved a retention award of $400,000 to the Chief Executive Officer on May 3',
    },
    elsewhere: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'An arrangement on pay is told without {missing}; the item refers to a paper that is not in this upload',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, approved a retention award of $400,000 to the Chief Executive Officer',
      draft: specimen({
        items: awarding(
          'On October 29, 2024, the Board approved a retention award of $400,000 to Ann Lee, Chief Executive Officer.',
        ),
      }),
    },
    flagged: {
      missing: {
        shows: 'The Board approved a retention award to the Chief Executive Officer',
        draft: specimen({
          items: awarding('The Board approved a retention award to Ann Lee, our Chief Executive Officer.'),
        }),
      },
      elsewhere: {
        shows: 'Approved a retention award; the agreement is Exhibit 99.2, not in the upload',
        draft: specimen({
          items: awarding(
            'On October 29, 2024, the Board approved a retention award to Ann Lee, our Chief Executive Officer. Its terms are in Exhibit 99.2.',
          ),
        }),
      },
    },
  },
  notes:
    'Figures are sums, percentages, shares, terms in months or years. Plans that the proxy statement describes, and terms that do not change, need no figures here.',

  check(filing) {
    const items = itemsUnder(filing, '5.02').filter(({ number }) => number === '5.02');
    for (const item of items) {
      const award = sentencesOf(filing, item.body).find(isArrangement);
      if (award) return faultsOf(filing, item, award);
    }
    return 'not-applicable';
  },
});

/** The item of an example. */
function awarding(words: string): string {
  return `Item 5.02 Compensatory Arrangements of Certain Officers.

(e) ${words}`;
}

const MADE =
  /\b(?:approved?|adopt(?:ed|s)|entered into|granted|awarded|amended|increas(?:ed|es)|extended|established|set|ratified)\b/i;
const PAY =
  /\b(?:salar(?:y|ies)|bonus(?:es)?|compensat\w+|(?:retention|equity|stock|incentive|performance|severance|cash|special|discretionary) (?:award|grant|bonus|plan|program|agreement|arrangement|payment)s?|(?:restricted|performance) (?:stock|shares?)|stock options?|(?:employment|change in control|change of control|retention|consulting|separation|transition) (?:letter )?agreements?|incentive plan|offer letter)\b/i;
const FIGURES =
  /\$\s?\d|\d\s?(?:%|percent)|\b\d[\d,]{0,20}\s(?:shares|restricted|performance|stock|options|units|rsus|psus|time)|\b(?:one|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four|\d{1,3}(?:\.\d{1,2})?)(?:\s?\(\d{1,3}\))?[\s-](?:times|x|months?|years?|weeks?|additional\syear)\b|\b(?:no|not)\s(?:\w+\s){0,2}(?:chang|increas|compensation|additional|salary|bonus)|\ban\sadditional\syear|\bunchanged\b/i;

/** What an agreement settles besides sums. */
const TERMS =
  /\b(?:exten(?:d|ds|ded|sion)|expir\w+|renew\w*|terminat\w+|definition|gross-?up|409A|vest\w*|accelerat\w+|non-?compet\w+|severance|formula)\b/i;
/** Pay of directors is of paragraph (d); what is withdrawn, or only announced, is no new arrangement. */
const OTHER =
  /\b(?:directors?['\u2019s]{0,2} (?:compensation|stock|equity|deferred|fees)|non-?employee|outside director|press release|cancell?ed|forfeit\w*)\b/i;
const AGREEMENT = /\bagreements?\b|\boffer letter\b/i;

function isArrangement({ text }: Sentence): boolean {
  return MADE.test(text) && PAY.test(text) && !OTHER.test(text);
}

function faultsOf(filing: Filing, item: Item, { span, text }: Sentence) {
  const { words, refers } = answerWithExhibits(filing, item);
  const lacking = [
    ...(findDates(words).length > 0 ? [] : ['its day']),
    ...(FIGURES.test(words) || (AGREEMENT.test(text) && TERMS.test(words)) ? [] : ['a figure']),
  ];
  if (lacking.length === 0) return [];
  const message = refers ? ('elsewhere' as const) : ('missing' as const);
  return [{ message, place: span, facts: { missing: wordedList(lacking) } }];
}
