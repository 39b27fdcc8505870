import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { DATE } from '../_shared/element-words.ts';
import { answerOf, type Element, itemsUnder } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { unlessToldElsewhere } from '../_shared/leaning.ts';
import { omissions } from '../_shared/omissions.ts';

const DAY: Element = { name: 'the date', words: DATE };
const TRANSACTION: Element = {
  name: 'the transaction',
  words:
    /\b(?:merg|acqui|purchas|s(?:old|ell|ale)\b|transfer|exchang|conver(?:t|sion)|issu|tender|subscri|contribut|distribut|elect|appoint|designat|proxy|vote|plan\s{1,9}of\s{1,9}reorgani|combin|conver|gift|inherit|succeed|redempti|repurchas|foreclos|spin)/i,
};
const SHARE: Element = {
  name: 'the share of the voting securities',
  words:
    /\d\s{0,3}%|\bper\s?cent|\bwholly[- ]owned|\b(?:all|majority|one[- ](?:half|third)|two[- ]thirds|(?:sole|controlling|remaining|entire))\b[^.]{0,80}\b(?:shares?|stock|interests?|owner|voting|securities|members?|units?|outstanding|equity|control)/i,
};
const CONSIDERATION: Element = {
  name: 'the consideration',
  words:
    /[$\u20ac\u00a3]\s{0,3}\d|\b(?:consideration|in\s{1,9}exchange|exchanged?\s{1,9}for|converted\s{1,9}into|purchase\s{1,9}price|per\s{1,9}share|no\s{1,9}cash|cancell?|forgiv|gift|estate|settle|satisf|services|proxy|elect|appoint)/i,
};
const IN_MONEY =
  /\b(?:cash|purchase\s{1,9}price|aggregate\s{1,9}price)\b[^.]{0,60}[$\u20ac\u00a3]\s{0,3}\d|[$\u20ac\u00a3]\s{0,3}\d[\d,.]{0,20}\s{1,9}(?:million\s{1,9}|billion\s{1,9})?(?:per\s{1,9}share\s{1,9})?in\s{1,9}cash/i;
const SOURCE: Element = {
  name: 'the source of the funds',
  words:
    /\bfund(?:s|ed|ing)?\b|\bcash\s{1,9}(?:on\s{1,9}hand|resources|balances?)|\b(?:available|existing|internal|own)\s{1,9}cash|\bworking\s{1,9}capital|\bborrow|\bloans?\b|\bfinanc|\bcredit\b|\bproceeds\b|\bcommitment|\btreasury\b|\bdebt\b|\bpersonal\b|\bsavings\b|\bpromissory\b|\bsources?\b|\bnotes?\b|\bbank\b/i,
};

const HEADING = 'Item 5.01 Changes in Control of Registrant.';

/** A change in control is told with date, transaction, share, consideration and source of funds. */
export default defineRule({
  id: 'content/5.01-elements',
  title: 'Item 5.01 gives date, transaction, share, consideration and source of funds',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 5.01',
      'Who acquired control and from whom, the date, the transaction, the basis and percentage of control, the consideration and its source, and arrangements that may change control again.',
    ),
    authority('Form 8-K, Item 1, form before August 23, 2004'),
  ],
  inForce: {},
  why: 'Who holds the votes, and with whose money they were bought, is what a holder asks first.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} does not give {missing}',
      expected:
        'Who acquired control and when, by what transaction, what percentage, for what and with what funds',
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
        'On October 29, 2024, Harbor Parent, Inc. acquired all shares for $30 in cash each, funded by a loan …',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, Harbor Parent, Inc. acquired all outstanding shares of the company by merger for $30.00 in cash each, funded by a bank loan and its own cash.',
      ),
    },
    flagged: {
      missing: {
        shows: 'Control of the company has changed.',
        draft: itemSpecimen(HEADING, 'Control of the company has changed.'),
      },
      referred: {
        shows: 'The merger is described in the proxy statement, which is incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          'Control has changed. The merger is described in the proxy statement, incorporated by reference herein.',
        ),
      },
    },
  },
  notes:
    'The source of funds is asked where the price is in cash. What Items 1.01 and 2.01 tell of the same transaction counts.',

  check(filing) {
    const words = itemsUnder(filing, '5.01').map((item) => answerOf(filing, item).words);
    const isPaid = words.some((one) => IN_MONEY.test(one));
    const elements = [DAY, TRANSACTION, SHARE, CONSIDERATION, ...(isPaid ? [SOURCE] : [])];
    return omissions(filing, '5.01', unlessToldElsewhere(filing, '5.01', elements));
  },
});
