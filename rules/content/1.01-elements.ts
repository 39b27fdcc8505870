import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { AMOUNT, DATE, PARTY } from '../_shared/element-words.ts';
import type { Element } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { omissions } from '../_shared/omissions.ts';

const TERMS =
  /\b(?:provid|agree[ds]?\s{1,3}to\b|will\b|shall\b|oblig|requir|entitle|grant|extend|extension|amend|modif|terms?\b|acceler|purchas|s(?:ell|ale|old)\b|acqui|merge|borrow|loan|licen[sc]|leas|commit|permit|increas|reduc|replac|issu|repay|repurchas|contribut|settle|releas|waive|renew|manag|suppl|develop|suspen|exchang|guarant|approv|adopt)/i;

const ELEMENTS: readonly Element[] = [
  { name: 'the date of the agreement', words: DATE },
  { name: 'its parties', words: PARTY },
  { name: 'its material terms', words: new RegExp(`${AMOUNT.source}|${TERMS.source}`, 'i') },
];

const HEADING = 'Item 1.01 Entry into a Material Definitive Agreement.';

/** A report of a material agreement tells when it was made, with whom and on what terms. */
export default defineRule({
  id: 'content/1.01-elements',
  title: 'Item 1.01 gives date, parties and terms of the agreement',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 1.01',
      'The date of the agreement or amendment, its parties, any material relationship among them, and a brief description of its material terms.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'A reader must learn from the item itself when the company bound itself, to whom and to what.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected: 'Date and parties of the agreement, and a brief description of its material terms',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there; a short description belongs in the item even so.',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, the company entered into a credit agreement with First Bank …',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, the company entered into a credit agreement with First Harbor Bank. It provides $50 million until 2029.',
      ),
    },
    flagged: {
      missing: {
        shows: 'The company signed an important contract.',
        draft: itemSpecimen(HEADING, 'The company signed an important contract.'),
      },
      referred: {
        shows: 'The lease is Exhibit 10.1 to this report and is incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          'The company signed a new lease with Harbor Street Partners LLC. The lease is filed as Exhibit 10.1 and is incorporated by reference.',
        ),
      },
    },
  },
  notes:
    'A relationship with the other party is to be told only where there is a material one: silence about it is no fault. Words of an item or an introductory note to which the item refers count as its own.',

  check: (filing) => omissions(filing, '1.01', ELEMENTS),
});
