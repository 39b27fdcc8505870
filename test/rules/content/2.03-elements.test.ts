import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/2.03-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING =
  'Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant.';
const answered = (words: string): string => itemSpecimen(HEADING, words);
const AGREEMENT = 'Item 1.01 Entry into a Material Definitive Agreement.';

describeRule(rule, {
  passes: [
    [
      'date, amount, maturity',
      answered('On October 29, 2024, we borrowed $50 million from First Harbor Bank, due in 2029.'),
    ],
    [
      'by reference to Item 1.01',
      specimen({
        items: `${AGREEMENT}\n\nOn October 29, 2024, we and First Harbor Bank agreed on a loan of $50 million due in 2029.\n\n${HEADING}\n\nThe information provided in Item 1.01 of this Form 8-K is hereby incorporated into this Item 2.03.`,
      }),
    ],
    [
      'a guaranty in another currency',
      answered('On 29 October 2024 we guaranteed a lease of our subsidiary, with rent of €2.1 a year.'),
    ],
  ],
  violations: [
    [
      'a debt',
      answered('The company incurred debt.'),
      {
        message: 'missing',
        at: 'The company incurred debt.',
        severity: 'warning',
        facts: { missing: 'the date, its amount and when and how it is paid' },
      },
    ],
    [
      'the amount is lost',
      answered('On October 29, 2024, we borrowed money from First Harbor Bank, due in 2029 with interest.'),
      {
        message: 'missing',
        at: 'On October 29, 2024, we borrowed money from First Harbor Bank, due in 2029 with interest.',
        facts: { missing: 'its amount' },
      },
    ],
    [
      'a reference to an item that does not tell it either',
      specimen({
        items: `${AGREEMENT}\n\nOn October 29, 2024, we entered into a loan agreement with First Harbor Bank.\n\n${HEADING}\n\nSee Item 1.01.`,
      }),
      {
        message: 'missing',
        at: 'See Item 1.01.',
        facts: { missing: 'its amount and when and how it is paid' },
      },
    ],
  ],
  undetermined: [
    [
      'the amount stands in an agreement that Item 1.01 incorporates',
      specimen({
        items: `${AGREEMENT}\n\nOn October 29, 2024, we extended the term of our loan from First Harbor Bank. The agreement is filed as Exhibit 10.1 and incorporated herein by reference.\n\n${HEADING}\n\nSee Item 1.01.`,
      }),
      {
        message: 'referred',
        at: 'See Item 1.01.',
        severity: 'info',
        facts: { missing: 'its amount' },
      },
    ],
  ],
  notApplicable: [['no Item 2.03', specimen()]],
});
