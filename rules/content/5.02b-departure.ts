import { findDates } from '../../core/calendar/find-dates.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerWithExhibits } from '../_shared/answer-with-exhibits.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { type Sentence, sentencesOf } from '../_shared/sentence-list.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** The departure of a director or officer is told with its day and the office that is left. */
export default defineRule({
  id: 'content/5.02b-departure',
  title: 'A departure is told with its day and the office',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K, Item 5.02', 'Paragraph (b): the fact that the event has occurred, and its date.'),
    authority('Form 8-K, Item 6, form before August 23, 2004', 'The date of a director’s resignation.'),
  ],
  inForce: {},
  why: 'The item asks for the event and its date. The four business days are counted from there.',
  remedy: 'Say on which day the notice was given or the office ended, and which office it was.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The departure is told without {missing}',
      expected: 'On May 3, the Chief Financial Officer gave notice that she resigns effective June 30',
    },
    elsewhere: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The departure is told without {missing}; the item refers to a paper that is not in this upload',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, Jane Roe notified the Company that she will resign as a director.',
      draft: specimen({
        items: `Item 5.02 Departure of Directors or Certain Officers.

On October 29, 2024, Jane Roe notified the Company that she will resign as a director, effective December 31, 2024.`,
      }),
    },
    flagged: {
      missing: {
        shows: 'Jane Roe has resigned as a director.',
        draft: specimen({
          items: `Item 5.02 Departure of Directors or Certain Officers.

Jane Roe has resigned as a director of the Company. The Board thanks her for her service.`,
        }),
      },
      elsewhere: {
        shows: 'Jane Roe has resigned as a director. The press release is Exhibit 99.1, and is not there.',
        draft: specimen({
          items: `Item 5.02 Departure of Directors or Certain Officers.

Jane Roe has resigned as a director of the Company. The press release is attached as Exhibit 99.1.`,
          exhibits: '',
        }),
      },
    },
  },
  notes:
    'Paragraph (b) does not ask for the reason. A day stands in the sentence or in one near it; "effective immediately", a quarter or the annual meeting are days too.',

  check(filing) {
    const items = itemsUnder(filing, '5.02');
    if (items.length === 0) return 'not-applicable';
    const told = items.flatMap((item) => departuresIn(filing, item));
    const [first] = told;
    if (!first) return 'not-applicable';
    const faulty = told.find(({ missing }) => missing.length > 0);
    if (!faulty) return [];
    const facts = { missing: wordedList(faulty.missing) };
    const message = faulty.refers ? ('elsewhere' as const) : ('missing' as const);
    return [{ message, place: faulty.sentence.span, facts }];
  },
});

interface Departure {
  readonly sentence: Sentence;
  readonly missing: readonly string[];
  readonly refers: boolean;
}

const LEAVES =
  /\b(?:resigned|(?:is|are|was|were) (?:resigning|retiring|leaving|stepping down)|(?:has|have) (?:retired|left|stepped down|departed)|retired (?:as|from|effective|on)|(?:decision|decided|intent|intention|intend(?:s|ed)?|plans?|agreed|elected|chosen|desire) (?:to (?:resign|retire|step down|leave|depart)|not to (?:stand|seek|run))|(?:will|would) (?:resign|retire|leave|depart|step down|not (?:stand|seek|run))|stepped down|steps down|(?:was|were|has been|have been) (?:terminated|dismissed|removed)|(?:announc\w+|accepted|tendered|submitted|notice of|includ\w+|informed \w+(?: \w+){0,4} of) (?:(?:his|her|their|the|a) )?(?:resignation|retirement|departure)|(?:resignation|retirement|departure) of [A-Z]|left the (?:company|board)|will no longer (?:be|serve)|resign from (?:his|her|their|all)|ceas(?:e|ed|es) (?:to (?:be|serve)|serving)|passed away|died)\b/i;
/** Terms of a contract, a plan or a vote speak of departures that have not happened. */
const SUPPOSED =
  /\b(?:if|in the event|shall|severance|vest\w*|eligib\w*|without cause|for cause|restricted stock|options|cancelled|former(?:ly)?|predecessor|previously (?:resigned|retired|served))\b/i;
const OFFICE =
  /\b(?:directors?|board|officers?|president|chair(?:man|woman|person)?|controller|treasurer|secretary|counsel|trustees?|manager|partner|principal|executive|C[EFOAT]O|(?:his|her|the|that|their) (?:positions?|roles?|offices?))\b/i;
const WHEN =
  /\b(?:effective (?:immediately|upon|today|as of|at|the|on)|annual (?:general )?meeting|special meeting|(?:first|second|third|fourth|last) (?:fiscal )?quarter|end of (?:the|his|her|its|fiscal|this|\w+ )|(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:\d{1,2}\b|(?:19|20)\d\d)|in (?:19|20)\d\d|today|yesterday|completion of|closing of|(?:early|mid|late)[- ](?:19|20)\d\d)/i;

/** So many sentences before and after may give the day. */
const NEAR = 3;

function departuresIn(filing: Filing, item: Item): Departure[] {
  const sentences = sentencesOf(filing, item.body);
  const announced = sentences.flatMap((sentence, at) => (isDeparture(sentence) ? [at] : []));
  if (announced.length === 0) return [];
  const { words, refers } = answerWithExhibits(filing, item);
  const hasOffice = OFFICE.test(words);
  const hasDay = isDated(words);
  return announced.flatMap((at) => {
    const sentence = sentences[at];
    if (!sentence) return [];
    const near = sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1).map(({ text }) => text);
    const missing = [
      ...(hasDay && isDated(near.join(' ')) ? [] : ['its day']),
      ...(hasOffice ? [] : ['the office']),
    ];
    return [{ sentence, missing, refers }];
  });
}

function isDeparture({ text }: Sentence): boolean {
  return LEAVES.test(text) && !SUPPOSED.test(text);
}

function isDated(words: string): boolean {
  return WHEN.test(words) || findDates(words).length > 0;
}
