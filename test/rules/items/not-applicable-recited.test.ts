import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/not-applicable-recited.ts';
import { describeRule } from '../../support/test-rule.ts';

const FORMER = `Item 1. Changes in Control of Registrant.

None.

Item 2. Acquisition or Disposition of Assets.

Not applicable.

Item 5. Other Events.

On April 20, 2004, the company opened a plant.`;

describeRule(rule, {
  passes: [
    ['items that are answered', specimen()],
    [
      'paragraphs of the exhibits item that do not apply',
      specimen({
        exhibitItem: `Item 9.01 Financial Statements and Exhibits.

(a) Not applicable.

(b) Not applicable.

(d) Exhibits.

99.1    Press release dated October 29, 2024`,
      }),
    ],
    [
      'an answer that begins with none',
      specimen({ items: 'Item 8.01 Other Events.\n\nNone of the directors stood for election again.' }),
    ],
  ],
  violations: [
    [
      'two of three items, as one finding',
      formerSpecimen({ items: FORMER }),
      {
        message: 'recited',
        at: 'Item 1. Changes in Control of Registrant.',
        severity: 'info',
        facts: { items: 'Items 1 and 2' },
      },
    ],
    [
      'one item of the present form',
      specimen({ items: 'Item 8.01 Other Events.\n\nN/A' }),
      { message: 'recited', at: 'Item 8.01 Other Events.', facts: { items: 'Item 8.01' } },
    ],
  ],
  undetermined: 'The words under an item say that it does not apply, or they do not.',
  notApplicable: [['a report without items', specimen({ items: 'None.', exhibitItem: '' })]],
});
