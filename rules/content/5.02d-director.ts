import { findDates } from '../../core/calendar/find-dates.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerWithExhibits } from '../_shared/answer-with-exhibits.ts';
import { type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { type Sentence, sentencesOf } from '../_shared/sentence-list.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

const DETAILS =
  'She is a member of the Audit Committee. There is no arrangement under which she was selected.';

/** The election of a director by the board is told with its day and with what paragraph (d) asks. */
export default defineRule({
  id: 'content/5.02d-director',
  title: 'A new director’s election is told in full',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 5.02',
      'Paragraph (d): name, day of election, arrangements, committees, related transactions, terms of pay.',
    ),
    authority('Regulation S-K Item 404(a)'),
  ],
  inForce: { from: '2004-08-23' },
  why: 'Paragraph (d) asks for five points. What there is nothing to tell of may be left out, yet not all of them at once.',
  remedy:
    'Give the day, the committees (or that they are not yet determined), any arrangement, related transactions and the terms of pay.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The new director’s election is told without {missing}',
      expected: 'the day, the committees, arrangements, related transactions, the terms of pay',
    },
    committees: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The item names no committee for the new director, and does not say that none is determined',
    },
    elsewhere: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The new director’s election is told without {missing}; the item refers to a paper that is not in this upload',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, the Board elected Ann Lee; Audit Committee; no arrangement',
      draft: specimen({
        items: electing(`On October 29, 2024, the Board elected Ann Lee as a director. ${DETAILS}`),
      }),
    },
    flagged: {
      missing: {
        shows: 'The Board elected Ann Lee as a director on October 29, 2024, and nothing more',
        draft: specimen({ items: electing('On October 29, 2024, the Board elected Ann Lee as a director.') }),
      },
      committees: {
        shows: 'No arrangement, no transactions, the usual fees; not a word of committees',
        draft: specimen({
          items: electing(
            'On October 29, 2024, the Board elected Ann Lee as a director. She receives the fees of an outside director. There is no arrangement under which she was selected.',
          ),
        }),
      },
      elsewhere: {
        shows: 'Elected Ann Lee; the release, Exhibit 99.1, is not in the upload',
        draft: specimen({
          items: electing(
            'On October 29, 2024, the Board elected Ann Lee as a director. The release is attached as Exhibit 99.1.',
          ),
          exhibits: '',
        }),
      },
    },
  },
  notes:
    'An omitted nil answer on arrangements or transactions is silence, not a fault. Directors elected by the holders at a meeting belong to Item 5.07. Instruction 2 asks to say so where committees or transactions are not yet determined.',

  check(filing, occasion) {
    const items = itemsUnder(filing, '5.02');
    for (const item of items) {
      const election = sentencesOf(filing, item.body).find((one) => isElection(one, occasion.governingDate));
      if (election) return faultsOf(filing, item, election);
    }
    return 'not-applicable';
  },
});

/** The item of an example. */
function electing(words: string): string {
  return `Item 5.02 Departure of Directors or Certain Officers; Election of Directors.

${words}`;
}

const SEAT =
  "(?:(?:as|to serve as|to be|become) (?:a |an |the )?(?:(?:new|additional|independent|non-?\\w+|class \\w+|outside|lead) )*(?:directors?\\b|members? of (?:the|its|our|\\w+[’']s) (?:[\\w’'.]+ ){0,4}?board)|(?:to|join) (?:the|its|our|\\w+[’']s) (?:[\\w’'.]+ ){0,3}?board\\b)";
const ELECTS = new RegExp(
  `\\b(?:elected|appointed|elects|appoints|named|added)\\b[^;]{0,140}?\\b${SEAT}|\\b(?:election|appointment) of [A-Z][^;]{0,80}?\\b${SEAT}|\\b(?:has|have) joined (?:the|our|its) (?:[\\w'.]+ ){0,3}?board\\b`,
  'i',
);
/** Elections by holders, those of long ago, those not yet made, and seats on the boards of others. */
const OTHER =
  /\b(?:(?:share|stock|share ?owner|security ?)holders?|shareowners?) (?:\w+ )?(?:elected|voted|re-?elected)|re-?elected|re-?election|nominees?\b|was (?:first|initially|originally|previously)|(?:will|did|does|has|have) not|will (?:be|name|continue)|not (?:to )?(?:stand|seek|run|be)|if (?:he|she|elected)|agree(?:s|d|ment) (?:to|that)|shall|former(?:ly)?|since|previously served|officers? of [A-Z]\w+ (?:Inc|Corp)/i;

function isElection({ text }: Sentence, governing: IsoDate): boolean {
  if (!ELECTS.test(text) || OTHER.test(text)) return false;
  const dates = findDates(text).flatMap(({ date }) => (date ? [date] : []));
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0]));
  const latest = Math.max(...dates.map((date) => Number(date.slice(0, 4))), ...years);
  return !Number.isFinite(latest) || latest >= Number(governing.slice(0, 4)) - 1;
}

const COMMITTEES: Element = { name: 'the committees', words: /\bcommittees?\b/i };
const REST: readonly Element[] = [
  COMMITTEES,
  {
    name: 'arrangements',
    words:
      /\barrangements?\b|\bunderstandings?\b|\bpursuant\sto\s(?:the|an?)\s[^.]{0,80}agreement|\bdesignee|\bnominat/i,
  },
  {
    name: 'related transactions',
    words:
      /\b404\s?\(\s?a\s?\)|\brelated[\s-](?:party|person)|\btransactions?\b[^.]{0,120}\b(?:interest|disclos)/i,
  },
  {
    name: 'terms of pay',
    words: /\$\s?\d|\bretainer|\bcompensat|\bfees\b|\bstock\s(?:units|options|awards?)|\bgranted\b/i,
  },
];

function faultsOf(filing: Filing, item: Item, { span }: Sentence) {
  const answer = answerWithExhibits(filing, item);
  const undated = findDates(answer.words).length === 0;
  const silent = missingFrom(answer, REST);
  const isBare = silent.length === REST.length;
  if (undated || isBare) {
    const missing = wordedList([...(undated ? ['its day'] : []), ...silent.map(({ name }) => name)]);
    const message = answer.refers ? ('elsewhere' as const) : ('missing' as const);
    return [{ message, place: span, facts: { missing } }];
  }
  return silent.includes(COMMITTEES) && !answer.refers
    ? [{ message: 'committees' as const, place: span }]
    : [];
}
