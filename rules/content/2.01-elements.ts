import { defineRule } from '../../core/engine/rule.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { AMOUNT, DATE, PARTY } from '../_shared/element-words.ts';
import { answerOf, type Element, itemsUnder } from '../_shared/item-answer.ts';
import { formerItemSpecimen, itemSpecimen } from '../_shared/item-specimen.ts';
import { omissions, openingOf } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date of completion', words: DATE },
  {
    name: 'what was acquired or disposed of',
    words:
      /\b(?:assets?|shares?|stock|interests?|business(?:es)?|divisions?|subsidiar(?:y|ies)|propert(?:y|ies)|merge[drs]?|merged|units?|compan(?:y|ies)|buildings?|hotels?|lands?|portfolio|loans?|branch(?:es)?|operations|deposits|stores?|plants?|facilit(?:y|ies)|equipment|capital|equity|segment|rights|wells|vessels?|centers?|apartments?|communit(?:y|ies)|spin-?\s?off|of\s{1,3}[A-Z]|(?:acquir(?:ed|es|e|ing)|buy|bought|purchased?|sold|sell)\s{1,3}[A-Z])/,
  },
  { name: 'the other party', words: PARTY },
  {
    name: 'the consideration',
    words: new RegExp(
      `${AMOUNT.source}|\\b(?:consideration|exchange\\s{1,3}(?:for|ratio)|purchase\\s{1,3}price|price\\b|per\\s{1,3}share|assum(?:ed|ption)|converted|pro\\s{1,3}rata|dividend|distribut|in\\s{1,3}return|proceeds|one\\s{1,3}share|foreclos|in\\s{1,3}lieu|satisfaction)`,
      'i',
    ),
  },
];

/** What is done, in the past; "to be acquired" and "will be completed" are not. */
const COMPLETED =
  /(?<!\b(?:be|being|not|not\s{1,3}yet|been\s{1,3}not)\s{1,3})\b(?:completed|closed|consummated|acquired|purchased|bought|sold|disposed|divested|merged|transferred|conveyed|assigned|contributed|distributed|exchanged|effected|became|surrendered|foreclosed|finali[sz]ed|settled|took\s{1,3}(?:possession|title)|ceased\s{1,3}to|effective|spun|paid|issued|converted|has\s{1,3}(?:complet|clos|acquir|sold|purchas)\w{1,4})\b|\b(?:completion|consummation|closing)\s{1,3}of\s{1,3}(?:the|its|our|such|this)\b|\bas\s{1,3}a\s{1,3}result\s{1,3}of\b/i;
const FUTURE =
  /\b(?:agreed?s?\s{1,3}to|will|would|expect(?:s|ed)?|intends?|plans?|proposed|propos(?:es|al)|(?:upon|subject\s{1,3}to|prior\s{1,3}to|until|at)\s{1,3}(?:[a-z]{1,12}\s{1,3}){0,4}(?:closing|completion|consummation))\b/i;

const HEADING = 'Item 2.01 Completion of Acquisition or Disposition of Assets.';
const FORMER_HEADING = 'Item 2. Acquisition or Disposition of Assets.';

/** A report of an acquisition or disposition tells when it closed, what changed hands, with whom and for how much. */
export default defineRule({
  id: 'content/2.01-elements',
  title: 'Item 2.01 gives completion, assets, other party and consideration',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 2.01',
      'The date of completion, the assets, the other party and any relationship with it, the consideration and, where related, the source of funds.',
    ),
    authority(
      'Form 8-K, Item 2, form before August 23, 2004',
      'The date and manner of the acquisition or disposition, the assets, the consideration and the other party.',
    ),
  ],
  inForce: {},
  why: 'The item reports a closing; a signing belongs under Item 1.01.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected: 'Date of completion, what changed hands, with whom, and for what consideration',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there, or add it here.',
    },
    agreed: {
      verdict: 'violation',
      text: 'Item {number} tells of an agreement, not of a completion',
      expected: 'A transaction that is completed, with the day on which it was',
      remedy: 'Report the signing under Item 1.01, and answer this item when the transaction has closed.',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, the company completed the purchase … for $30 million in cash.',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, the company completed the purchase of all shares of Beacon Optics LLC from its founders for $30 million in cash.',
      ),
    },
    flagged: {
      missing: {
        shows: 'On April 20, 2004, the company sold its plant in Bangor.',
        draft: formerItemSpecimen(
          FORMER_HEADING,
          'On April 20, 2004, the company sold its plant in a private transaction.',
        ),
      },
      referred: {
        shows: 'On October 29, 2024, the company acquired … The agreement is Exhibit 2.1 …',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, the company acquired Beacon Optics LLC from its founders. The agreement is filed as Exhibit 2.1 and is incorporated by reference.',
        ),
      },
      agreed: {
        shows: 'On October 29, 2024, the company agreed to buy Beacon Optics LLC …',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, the company agreed to buy all shares of Beacon Optics LLC from its founders for $30 million in cash.',
        ),
      },
    },
  },
  notes:
    'A relationship with the other party, and the source of funds, are to be told only where there is one. An amendment may leave to the first report what that gave.',

  check(filing) {
    const [item] = itemsUnder(filing, '2.01');
    if (!item) return 'not-applicable';
    const { words } = answerOf(filing, item);
    if (!isAmendment(filing) && FUTURE.test(words) && !COMPLETED.test(words)) {
      const facts = { number: item.number };
      return [{ message: 'agreed', place: openingOf(filing, item), facts }];
    }
    return omissions(filing, '2.01', ELEMENTS);
  },
});
