import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { AMOUNT, DATE } from '../_shared/element-words.ts';
import { answerOf, type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { formerItemSpecimen, itemSpecimen } from '../_shared/item-specimen.ts';
import { omissionFacts, omissions, openingOf } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date', words: DATE },
  {
    name: 'the court or authority',
    words:
      /\bcourts?\b|\bcourt-|\btribunal\b|\bcommissioner\b|\bcomptroller\b|\bfederal\s{1,3}deposit\b|\bFDIC\b|\bauthority\b|\bdepartment\s{1,3}of\b|\bregulator/i,
  },
  {
    name: 'the kind of proceeding',
    words:
      /\bchapter\s{1,3}(?:7|9|11|12|13|15|VII|XI|XV)\b|\breceiver|\bconservator|\bassignment\s{1,3}for\s{1,3}the\s{1,3}benefit|\bCCAA\b|\bcreditors\s{1,3}arrangement|\bbankruptcy\s{1,3}code\b|\b(?:in)?voluntary\s{1,3}petition|\badministrat(?:ion|ors?)\b|\bliquidat|\bwinding[\s-]up\b|\bwound\s{1,3}up\b|\bmoratorium\b|\brehabilitation\b|\bexaminership\b|\bsequestrat|\b(?:plan|scheme)\s{1,3}of\b|\binsolven/i,
  },
];

const CONFIRMED =
  /\b(?:order\s{1,3}confirming|confirm(?:ed|ing)\s{1,3}(?:[\w',]{1,16}\s{1,3}){0,6}(?:prepackaged\s{1,3})?plan\b|confirmation\s{1,3}order|plan\b[^.]{0,80}\b(?:was|were|been)\s{1,3}confirmed)/i;
/** What Item 1.03(b) asks of a plan that a court has confirmed, beyond its date. */
const OF_PLAN: readonly Element[] = [
  {
    name: 'the material features of the plan',
    words: /\bholders?\b|\bclaims?\b|\bclass(?:es)?\b|\bcreditors\b|\bconver|\bcancel|\bdistribut|\breceive/i,
  },
  {
    name: 'the shares outstanding and reserved',
    words: /\bshares\b|\bcommon\s{1,3}(?:stock|equity)|\bunits\b|\binterests\b/i,
  },
  {
    name: 'assets and liabilities on the latest date',
    words: new RegExp(`\\bassets\\b(?:[^.]|\\.\\d){0,200}(?:${AMOUNT.source})`, 'i'),
  },
];

const HEADING = 'Item 1.03 Bankruptcy or Receivership.';
const PETITION =
  'On October 29, 2024, the company filed a voluntary petition under Chapter 11 of the Bankruptcy Code in the United States Bankruptcy Court for the District of Delaware (Case No. 24-10422). It remains in possession of its property.';

/** A report of a bankruptcy or receivership identifies the proceeding, and a confirmed plan by its features. */
export default defineRule({
  id: 'content/1.03-elements',
  title: 'Item 1.03 gives date, court and kind of the proceeding',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 1.03',
      'The proceeding, the court, the date and the receiver; of a confirmed plan its date, its features, the shares, and assets and liabilities.',
    ),
    authority('Form 8-K, Item 3, form before August 23, 2004', 'The same of receivers and of plans.'),
  ],
  inForce: {},
  why: 'Holders and creditors follow the case from what the report says of court and proceeding.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected: 'The court, the date and the kind of proceeding',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there, or add it here.',
    },
    plan: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Where does the report on the confirmed plan give {missing}?',
      expected: 'Date of confirmation, features of the plan, shares, and assets and liabilities',
      remedy: 'Add it, or file the plan and the order and incorporate them.',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, … Chapter 11 … Bankruptcy Court for the District of Delaware …',
      draft: itemSpecimen(HEADING, PETITION),
    },
    flagged: {
      missing: {
        shows: 'The company sought protection from its creditors.',
        draft: itemSpecimen(HEADING, 'The company sought protection from its creditors.'),
      },
      referred: {
        shows: 'The petition … Exhibit 99.2 … incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          'The company filed a petition under Chapter 11 in the Bankruptcy Court. A copy is Exhibit 99.2 and is incorporated by reference.',
        ),
      },
      plan: {
        shows: 'On April 20, 2004, the court confirmed our plan of reorganization.',
        draft: formerItemSpecimen(
          'Item 3. Bankruptcy or Receivership.',
          'On April 20, 2004, the Bankruptcy Court for the District of Maine confirmed our plan of reorganization under Chapter 11.',
        ),
      },
    },
  },
  notes:
    'Who acts as receiver or trustee is asked only where one was appointed; a debtor that stays in possession has none. What a confirmed plan leaves open is a question, for plan and order are often filed with the report.',

  check(filing) {
    const omitted = omissions(filing, '1.03', ELEMENTS);
    if (omitted === 'not-applicable' || omitted.length > 0) return omitted;
    return itemsUnder(filing, '1.03')
      .filter((item) => CONFIRMED.test(answerOf(filing, item).words))
      .slice(0, 1)
      .flatMap((item) => {
        const missing = missingFrom(answerOf(filing, item), OF_PLAN);
        if (missing.length === 0) return [];
        return [
          { message: 'plan' as const, place: openingOf(filing, item), facts: omissionFacts(item, missing) },
        ];
      });
  },
});
