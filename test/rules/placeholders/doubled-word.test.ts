import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/doubled-word.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['English doubles', told('It had had a plant that that town knew.')],
    ['a verb that ends with it', told('Orders are coming in in the quarter, and going on on both sides.')],
    ['a place', told('The plant is in Walla Walla.')],
    ['words of two cells', told('the\tthe')],
    ['words of two paragraphs', told('What it is made of\n\nof steel')],
    ['grades', told('Class A a preferred share')],
  ],
  violations: [
    [
      'an article',
      told('The board approved the the plan.'),
      { message: 'doubled', at: 'the the', severity: 'info' },
    ],
    ['across a line end', told('It is made of\nof steel.'), { message: 'doubled', at: 'of of' }],
    [
      'two, told once',
      told('The the plan of of the board.'),
      { message: 'doubled', at: 'of of', facts: { count: 1 } },
    ],
  ],
  undetermined: 'A word stands twice or it does not.',
  notApplicable: 'Every draft has words.',
});
