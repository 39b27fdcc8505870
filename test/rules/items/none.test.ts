import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/none.ts';
import { describeRule } from '../../support/test-rule.ts';

const body = 'On October 29, 2024, the company opened a plant.';

describeRule(rule, {
  passes: [
    ['items of the present form', specimen()],
    ['items of the former form', formerSpecimen()],
    [
      'a bare number with its own caption',
      specimen({ items: `8.01  Other Events.\n\n${body}`, exhibitItem: '' }),
    ],
    ['a heading in two lines', specimen({ items: `ITEM 8.01\nOther Events\n\n${body}`, exhibitItem: '' })],
    ['a space in the number', specimen({ items: `Item 8. 01 Other Events\n\n${body}`, exhibitItem: '' })],
    [
      'a number that no form has, which is another fault',
      specimen({ items: `Item 8.1 Other Events\n\n${body}`, exhibitItem: '' }),
    ],
  ],
  violations: [
    [
      'words alone',
      specimen({ items: body, exhibitItem: '' }),
      { message: 'none', at: null, severity: 'error' },
    ],
    [
      'a caption without its number',
      specimen({ items: `Other Events\n\n${body}`, exhibitItem: '' }),
      { message: 'none', at: null },
    ],
    [
      'an item that is only spoken of',
      specimen({
        items: `The following is furnished pursuant to Item 601 of Regulation S-K. ${body}`,
        exhibitItem: '',
      }),
      { message: 'none', at: null },
    ],
    [
      'an amendment',
      specimen({ form: 'FORM 8-K/A', items: body, exhibitItem: '' }),
      { message: 'amendment', at: null, severity: 'warning' },
    ],
  ],
  undetermined: 'A heading is there or is not.',
  notApplicable: 'Every report has items.',
});
