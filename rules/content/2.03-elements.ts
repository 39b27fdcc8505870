import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { AMOUNT, DATE } from '../_shared/element-words.ts';
import type { Element } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { omissions } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date', words: DATE },
  {
    name: 'the kind of obligation',
    words:
      /\b(?:loans?|notes?|debentures?|bonds?|credit|facilit|borrow|leas|guarant|indenture|obligations?|indebtedness|debt|advance|financ|mortgage|commercial\s{1,3}paper|letters?\s{1,3}of\s{1,3}credit|commitment)/i,
  },
  { name: 'its amount', words: AMOUNT },
  {
    name: 'when and how it is paid',
    words:
      /\b(?:matur|due\b|interest|repa(?:y|id)|payable|payments?\b|pays?\b|amorti[sz]|per\s{1,3}annum|installments?|term\b|years?\b|months?\b|days?\b|expires?|rents?\b|redeem|demand|revolv|principal)/i,
  },
];

const HEADING = `Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an Off-Balance
Sheet Arrangement of a Registrant.`;

/** A report of a new financial obligation tells when it began, what it is, how much, and how it is paid. */
export default defineRule({
  id: 'content/2.03-elements',
  title: 'Item 2.03 gives date, kind, amount and payment of the obligation',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 2.03',
      'The date, the nature and amount of the obligation, its terms of payment and acceleration, and its other material terms.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'A new debt counts by its amount and by when it must be paid.',
  remedy: 'Add {missing}, or refer to the item that gives it.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected: 'Date, kind and amount of the obligation, and its terms of payment',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there, or add it here.',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, the company borrowed $50 million … due in 2029 …',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, the company borrowed $50 million from First Harbor Bank. The loan is due in 2029 and bears interest at SOFR plus 2%.',
      ),
    },
    flagged: {
      missing: {
        shows: 'The company incurred debt.',
        draft: itemSpecimen(HEADING, 'The company incurred debt.'),
      },
      referred: {
        shows: 'On October 29, 2024, … the notes. The indenture is Exhibit 4.1 and is incorporated …',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, the company issued notes due in 2029. The indenture is filed as Exhibit 4.1 and is incorporated by reference.',
        ),
      },
    },
  },
  notes:
    'Item 2.03 is as a rule answered by reference to Item 1.01; the words of that item count. Terms of acceleration are asked "if applicable", so that silence about them is no fault.',

  check: (filing) => omissions(filing, '2.03', ELEMENTS),
});
