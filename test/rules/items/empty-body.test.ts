import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/empty-body.ts';
import { describeRule } from '../../support/test-rule.ts';

const SALES = 'Item 3.02 Unregistered Sales of Equity Securities.';
const RESULTS = 'Item 2.02 Results of Operations and Financial Condition.';
const FD = 'Item 7.01 Regulation FD Disclosure.';
const answered = (words: string): string => specimen({ items: `${SALES}\n\n${words}` });

describeRule(rule, {
  passes: [
    ['each item answered', specimen()],
    ['the former form', formerSpecimen()],
    ['a reference to another item', answered('See Item 1.01.')],
    ['"None"', answered('None.')],
    [
      'a joint heading',
      specimen({
        items:
          'Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure\n\nA release is furnished.',
      }),
    ],
    [
      'the exhibit item sends to an index behind the signature',
      specimen({
        exhibitItem: 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.',
        afterSignature: 'EXHIBIT INDEX\n\n99.1  Press release',
      }),
    ],
    [
      'rows without a heading of columns',
      specimen({ exhibitItem: 'Item 9.01 Exhibits.\n\n99.1  Press release' }),
    ],
  ],
  violations: [
    [
      'nothing at all',
      specimen({ items: SALES }),
      { message: 'empty', at: SALES, severity: 'error', facts: { number: '3.02' } },
    ],
    [
      'blanks and a note',
      answered('____________ [to be completed by counsel]'),
      { message: 'empty', at: SALES },
    ],
    ['"To come"', answered('[•] To come.'), { message: 'empty', at: SALES }],
    [
      'a page number and the heading of the next section',
      answered('- 2 -\n\nSection 9 - Financial Statements and Exhibits'),
      { message: 'empty', at: SALES },
    ],
    [
      'an exhibit item with its label alone, and no index anywhere',
      specimen({ exhibitItem: 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.' }),
      { message: 'empty', at: 'Item 9.01 Financial Statements and Exhibits.' },
    ],
  ],
  undetermined: [
    [
      'two headings above one answer',
      specimen({ items: `${RESULTS}\n\n${FD}\n\nOn October 29, 2024, a release was issued.` }),
      { message: 'stacked', at: RESULTS, severity: 'warning', facts: { number: '2.02', next: '7.01' } },
    ],
  ],
  notApplicable: [['no item', specimen({ items: 'A plant opened.', exhibitItem: '' })]],
});
