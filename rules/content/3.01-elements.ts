import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { DATE } from '../_shared/element-words.ts';
import { answerOf, type Element, itemsUnder } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { unlessToldElsewhere } from '../_shared/leaning.ts';
import { omissions } from '../_shared/omissions.ts';

/** The company leaves of itself, moves its listing, or is merged out of it: then no rule was failed. */
const OF_ITSELF =
  /\bvoluntar|\btransfer|\bwithdraw|\bform\s{1,9}25\b|\bmerger\b|\bredempti|\bredeem|\bdual[- ]list|\bmove\s{1,9}(?:its|the|our)\b|\bno\s{1,9}longer\s{1,9}be\s{1,9}(?:listed|traded)/i;

const EXCHANGE: Element = {
  name: 'the exchange',
  words:
    /\b(?:nasdaq|nyse|new\s{1,9}york\s{1,9}stock|american\s{1,9}stock|amex|arca|cboe|bats|iex|philadelphia|boston|chicago|pacific|archipelago|otc|toronto|tsxv?|london|tel\s{1,9}aviv|stock\s{1,9}(?:exchange|market))\b/i,
};
const DAY: Element = { name: 'the date of the notice', words: DATE };
const STANDARD: Element = {
  name: 'the rule or standard that is not met',
  words:
    /\b(?:rules?|sections?|paragraphs?|marketplace|manual|guide)\s{0,9}(?:no\.?\s{0,3})?\(?\d|\b(?:minimum|bid\s{1,9}price|market\s{1,9}value|stockholders'?\s{1,9}equity|shareholders'?\s{1,9}equity|audit\s{1,9}committee|majority|independent\s{1,9}directors?|annual\s{1,9}meeting|timely|periodic|late\s{1,9}fil|delinquen|publicly\s{1,9}held|round\s{1,9}lot|holders\s{1,9}of\s{1,9}record|shareholder\s{1,9}approval|stockholder\s{1,9}approval|proxies|quorum|form\s{1,9}(?:10|20|40)-?\s?[kqf]?|bankruptcy|chapter\s{1,9}(?:7|11)|public\s{1,9}interest|shell|suspend)/i,
};
const RESPONSE: Element = {
  name: 'what the company will do about it',
  words:
    /\b(?:intend|plan(?:s|ned|ning)?\b|regain|cur(?:e|ed|ing)\b|hearing|appeal|request|respond|respons|submit|evaluat|consider|review|expect|monitor|explor|seek|effort|option|alternativ|appoint|will\b|compliance|comply|days\b|until\b|delist|trade|quot)/i,
};

const HEADING =
  'Item 3.01 Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing.';

/** A notice from the exchange is told with its day, its ground and the company's answer. */
export default defineRule({
  id: 'content/3.01-elements',
  title: 'Item 3.01 gives the exchange’s notice, its ground and the company’s answer',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 3.01',
      'The date of the notice, the exchange, the rule or standard not met, and what the company will do; of a transfer, its date and parties.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'Holders learn from this item how near the end of trading is, and what is done to avert it.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} does not give {missing}',
      expected: 'Exchange, date of the notice, the rule not met, and what the company will do',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there; the item itself should give it even so.',
    },
  },
  examples: {
    clean: {
      shows:
        'On October 29, 2024, Nasdaq gave notice … Listing Rule 5550(a)(2) … 180 days to regain compliance',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, Nasdaq gave notice that the stock fails the minimum bid price of Listing Rule 5550(a)(2). The company has 180 days to regain compliance.',
      ),
    },
    flagged: {
      missing: {
        shows: 'The company received a letter from Nasdaq.',
        draft: itemSpecimen(HEADING, 'The company received a letter from Nasdaq.'),
      },
      referred: {
        shows: 'The notice of Nasdaq is described in Exhibit 99.1, which is incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          'The notice that Nasdaq gave is described in Exhibit 99.1, which is incorporated by reference.',
        ),
      },
    },
  },
  notes:
    'Of a listing that the company itself moves or ends, or that ends with a merger, only exchange and date are asked.',

  check(filing) {
    const words = itemsUnder(filing, '3.01').map((item) => answerOf(filing, item).words);
    const isOwnMove = words.some((one) => OF_ITSELF.test(one));
    const elements = isOwnMove ? [EXCHANGE, DAY] : [EXCHANGE, DAY, STANDARD, RESPONSE];
    return omissions(filing, '3.01', unlessToldElsewhere(filing, '3.01', elements));
  },
});
