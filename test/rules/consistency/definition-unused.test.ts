import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/definition-unused.ts';
import { describeRule } from '../../support/test-rule.ts';

const report = (words: string): string => itemSpecimen('Item 8.01 Other Events.', words);

describeRule(rule, {
  passes: [
    ['used again', report('We signed a contract (the "Supply Contract"). The Supply Contract ends in 2027.')],
    [
      'used in the singular',
      report('Ann Lee and Jin Kim sold (the "Selling Holders"). Each Selling Holder is paid.'),
    ],
    ['used in capitals', report('A contract (the "Supply Contract") was signed.\n\nTHE SUPPLY CONTRACT')],
    [
      'used under another item',
      specimen({
        items: `Item 1.01 Entry into a Material Definitive Agreement.

We signed a contract (the "Supply Contract").

Item 8.01 Other Events.

The Supply
Contract ends in 2027.`,
      }),
    ],
  ],
  violations: [
    [
      'spelled otherwise where it is used',
      report('We filed a plan (the "Prepackage Plan"). The Prepackaged Plan was confirmed.'),
      {
        message: 'unused',
        at: '(the "Prepackage Plan")',
        severity: 'info',
        facts: { terms: '"Prepackage Plan"' },
      },
    ],
    [
      'two of them: one finding',
      report(
        'We signed a contract (the "Supply Contract") with four sellers (collectively, the "Selling Holders").',
      ),
      {
        message: 'unused',
        at: '(the "Supply Contract")',
        facts: { terms: '"Supply Contract" and "Selling Holders"' },
      },
    ],
  ],
  undetermined: 'A term is used or is not.',
  notApplicable: [
    ['nothing defined', report('We signed a contract.')],
    ['a name of one word', report('Alder Point Instruments, Inc. ("Alder") opened a plant.')],
  ],
});
