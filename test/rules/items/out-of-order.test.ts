import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/out-of-order.ts';
import { describeRule } from '../../support/test-rule.ts';

const of = (heading: string): string => `${heading}\n\nIt happened on October 29, 2024.`;
const AGREEMENT = of('Item 1.01 Entry into a Material Definitive Agreement.');
const OTHER = of('Item 8.01 Other Events.');

describeRule(rule, {
  passes: [
    ['rising numbers', specimen({ items: `${AGREEMENT}\n\n${OTHER}` })],
    ['items under one joint heading', specimen({ items: of('Items 2.02 and 7.01.') })],
    [
      'the exhibits of the former form, wherever they stand',
      formerSpecimen({
        items: `${of('Item 9. Regulation FD Disclosure.')}\n\n${of('Item 12. Results of Operations and Financial Condition.')}`,
      }),
    ],
  ],
  violations: [
    [
      'an item behind a later one',
      specimen({ items: `${OTHER}\n\n${AGREEMENT}` }),
      {
        message: 'late',
        at: 'Item 1.01 Entry into a Material Definitive Agreement.',
        severity: 'info',
        facts: { number: '1.01', before: '8.01' },
      },
    ],
    [
      'an item behind the exhibits',
      specimen({
        items: AGREEMENT,
        afterSignature: '',
        exhibitItem: `${of('Item 9.01 Financial Statements and Exhibits.')}\n\n${OTHER}`,
      }),
      { message: 'late', at: 'Item 8.01 Other Events.', facts: { before: '9.01' } },
    ],
    [
      'an item of the former form',
      formerSpecimen({
        items: `${of('Item 9. Regulation FD Disclosure.')}\n\n${of('Item 5. Other Events.')}`,
      }),
      { message: 'late', at: 'Item 5. Other Events.', facts: { number: '5', before: '9' } },
    ],
  ],
  undetermined: 'The order is there to be seen.',
  notApplicable: [
    ['one item', specimen({ items: OTHER, exhibitItem: '' })],
    ['numbers of two forms', specimen({ items: of('Item 5. Other Events.') })],
  ],
});
