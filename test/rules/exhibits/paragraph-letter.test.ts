import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/paragraph-letter.ts';
import { describeRule } from '../../support/test-rule.ts';

const ROW = '\n\nExhibit No.    Description\n99.1           Press release';
const present = (letter: string): string =>
  specimen({ exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(${letter}) Exhibits.${ROW}` });
const former = (letter: string): string =>
  formerSpecimen({
    exhibitItem: `Item 7. Financial Statements and Exhibits.\n\n(${letter}) Exhibits.${ROW}`,
  });

describeRule(rule, {
  passes: [
    ['(d) in 2024', present('d')],
    ['7(c) in 2004', former('c')],
    ['9.01(c) until the relettering', present('c'), { filed: '2005-08-21' }],
    ['9.01(c) while both letters were in use', present('c'), { filed: '2006-01-31' }],
    ['9.01(d) on the first day of it', present('d'), { filed: '2005-08-22' }],
    ['in the heading of the item', specimen({ exhibitItem: `Item 9.01(d) Exhibits.${ROW}` })],
  ],
  violations: [
    [
      '(c) in 2024',
      present('c'),
      { message: 'letter', at: '(c) Exhibits', severity: 'info', facts: { found: 'c', right: 'd' } },
    ],
    [
      '(c) when the letter had settled',
      present('c'),
      { message: 'letter', at: '(c) Exhibits' },
      { filed: '2006-02-01' },
    ],
    [
      '9.01(d) before the relettering',
      present('d'),
      { message: 'letter', at: '(d) Exhibits', facts: { right: 'c' } },
      { filed: '2005-08-21' },
    ],
    ['7(d)', former('d'), { message: 'letter', at: '(d) Exhibits', facts: { right: 'c' } }],
  ],
  undetermined: 'A letter is the form’s or is not.',
  notApplicable: [
    ['no letter', specimen({ exhibitItem: `Item 9.01 Exhibits.${ROW}` })],
    ['no exhibit item', specimen({ exhibitItem: '' })],
  ],
});
