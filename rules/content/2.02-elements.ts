import { defineRule } from '../../core/engine/rule.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { AMOUNT, EVENT_DATE } from '../_shared/element-words.ts';
import { answerOf, type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { formerItemSpecimen, itemSpecimen } from '../_shared/item-specimen.ts';
import { omissionFacts, openingOf } from '../_shared/omissions.ts';
import { sentencesOf } from '../_shared/sentence-list.ts';
import { specimen } from '../_shared/specimen.ts';

const ELEMENTS: readonly Element[] = [
  {
    name: 'the announcement',
    words:
      /\b(?:press|news|earnings|media)\s{1,3}(?:release|announcement|report)|\b(?:announc|issu|releas|publish|post|hosted|hosting|presented|reported|reporting|disclosed|discussed|updated|revised|determined|estimates|expects|made\s{1,3}available|held\b|holding\b)|\b(?:conference\s{1,3}call|webcast|transcript|presentation|letter\s{1,3}to|slides?|prepared\s{1,3}remarks)\b/i,
  },
  { name: 'its date', words: EVENT_DATE },
  {
    name: 'its text, as an exhibit or in the item',
    words: new RegExp(`\\bexhibits?\\b|\\battach|\\bherewith\\b|\\bhereto\\b|${AMOUNT.source}`, 'i'),
  },
];

const PERIOD =
  /\b(?:quarter|quarterly|fiscal|years?|year-end|annual|months?|weeks?|half|periods?|Q[1-4]|[1-4]Q|(?:first|second|third|fourth)-quarter|FY\s?'?\d|ended|ending|as\s{1,3}of)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s{1,3}(?:sales|results|revenue|net|comparable|\d{4})\b/i;

const HEADING = 'Item 2.02 Results of Operations and Financial Condition.';
const ATTACHED = 'A copy of the press release is furnished as Exhibit 99.1 to this report.';

/** A report of results identifies the announcement, its date and the period, and gives its text. */
export default defineRule({
  id: 'content/2.02-elements',
  title: 'Item 2.02 identifies the announcement of results and gives its text',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 2.02',
      'The date of the announcement or release, a brief identification of it, and its text as an exhibit.',
    ),
    authority('Form 8-K, Item 12, form before August 23, 2004'),
    authority('Release 33-8176'),
  ],
  inForce: { from: '2003-03-28' },
  why: 'A reader of the item alone must learn what was announced, when, and for which period.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected:
        'On … the company issued a press release announcing its results for the quarter ended …, attached as Exhibit 99.1',
    },
    period: {
      verdict: 'violation',
      severity: 'info',
      text: 'Item {number} does not say for which period results were announced',
      expected: 'The quarter or year that the announcement covers',
      remedy: 'Name the period.',
    },
  },
  examples: {
    clean: {
      shows:
        'On October 29, 2024, … issued a press release … quarter ended September 30, 2024 … Exhibit 99.1',
      draft: specimen(),
    },
    flagged: {
      missing: {
        shows: 'See attached.',
        draft: itemSpecimen(HEADING, 'See attached.'),
      },
      period: {
        shows: 'On April 20, 2004, the company published a press release … Exhibit 99.1',
        draft: formerItemSpecimen(
          'Item 12. Results of Operations and Financial Condition.',
          `On April 20, 2004, the company published a press release on its results. ${ATTACHED}`,
        ),
      },
    },
  },
  notes:
    'The end of a period is no date of an announcement. An amendment may leave the announcement to the first report. From March 28 to July 27, 2003, what Item 12 asks was furnished under Item 9, which is not read here.',

  check(filing) {
    const items = itemsUnder(filing, '2.02');
    const [first] = items;
    if (!first || isAmendment(filing)) return 'not-applicable';
    let missing = ELEMENTS;
    for (const item of items) missing = missingFrom(answerOf(filing, item), missing);
    if (missing.length > 0)
      return [{ message: 'missing', place: openingOf(filing, first), facts: omissionFacts(first, missing) }];
    const words = items.map((item) => answerOf(filing, item).words).join('\n');
    if (PERIOD.test(words)) return [];
    const told = sentencesOf(filing, first.body).find(({ text }) => EVENT_DATE.test(text));
    const place = told?.span ?? openingOf(filing, first);
    return [{ message: 'period', place, facts: { number: first.number } }];
  },
});
