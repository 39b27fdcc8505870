import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/bracketed.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['the employer number, which has its own rule', specimen({ ein: '[__]' })],
    ['an item of nothing else, which has its own rule', told('[To come]')],
    [
      'check boxes of the cover',
      specimen({ boxes: '[_] Written communications\n\n[ ] Soliciting material' }),
    ],
    ['a ticked box', specimen({ emergingGrowth: 'Emerging growth company [X]' })],
    ['a word of the editor', told('"We regret the recieved [sic] notice," the letter says of [t]he plant.')],
    [
      'a company named by the editor of a quotation',
      told('Mr. Reyes said: "I leave [Company] with thanks."'),
    ],
    ['footnote marks', told('Revenue [1] was $84.2 million [a].')],
    ['the foot of a page', told('[Signature page follows]\n\n[Remainder of page intentionally left blank]')],
    ['a logo', specimen({ release: '[LOGO OF ALDER POINT]\n\nAlder Point opened its plant today.' })],
    ['three asterisks', told('The price was [***] a sensor.')],
    ['asterisks of a redaction', told('The price was [*] a sensor. Text marked [*] was redacted.')],
    ['an asterisk that refers to a note', told('Revenue[*] rose.')],
    [
      'an asterisk in the index',
      specimen({
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n99.1 Release [*]\n\n[*] Furnished',
      }),
    ],
    ['units', specimen({ outlook: 'Grade [g/t] was 2.1, flow [m/s] 4.' })],
    ['a caption of the cover in brackets', specimen({ address: '210 Harbor Street, Portland\n[Address]' })],
    ['boxes of a vote', told('FOR [ ]   AGAINST [ ]   ABSTAIN [ ]')],
    ['a box with its answer', told('[ ] Yes   [ ] No')],
    ['negative figures of a table', specimen({ outlook: 'Net loss   $[1.2]   $[3.4]' })],
    [
      'blanks of a form among the exhibits',
      specimen({
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n10.1  Form of agreement',
        exhibits:
          'Exhibit 10.1\n\nFORM OF AGREEMENT\n\nThis agreement is made by and between the company and [name] on [date].\n\nThe parties agree on what follows, in good faith and for good consideration, the receipt of which each of them acknowledges, and each of them is represented by counsel of its own choice.',
      }),
    ],
    ['an ellipsis', told('"The results [. . .] were good," she said of the quarter [...].')],
  ],
  violations: [
    [
      'a date to come',
      told('On [date], the plant opened.'),
      { message: 'left', at: '[date]', severity: 'error' },
    ],
    [
      'two blanks, told once',
      told('On [insert date], the company paid $[ ] million.'),
      {
        message: 'left',
        at: '[insert date]',
        facts: { count: 2, words: '[insert date]; company paid $[ ] million.' },
      },
    ],
    ['an empty pair', told('The company paid $[] for it.'), { message: 'left', at: '[]' }],
    [
      'underscores in brackets',
      told('On June [__], 2024, the plant opened.'),
      { message: 'left', at: '[__]' },
    ],
    ['an asterisk for a figure', told('The company paid $[*] for it.'), { message: 'left', at: '[*]' }],
    ['a choice', told('The plant [is/are] open.'), { message: 'left', at: '[is/are]' }],
    ['to be determined', told('The price is [TBD].'), { message: 'left', at: '[TBD]' }],
    ['the company not yet named', told('The lender is [Bank].'), { message: 'left', at: '[Bank]' }],
    [
      'a blank in the date on the cover, among the boxes',
      specimen({ reportDate: 'October 29, 2024 (October [ ], 2024)' }),
      { message: 'left', at: '[ ]' },
    ],
    [
      'a name to come on the cover',
      specimen({ registrant: '[Name of registrant]' }),
      { message: 'left', at: '[Name of registrant]' },
    ],
    [
      'a blank at the head of a wrapped line',
      told('The company paid the sum of\n[ ] million dollars for the plant.'),
      { message: 'left', at: '[ ]' },
    ],
    [
      'one in the report and one in the release',
      specimen({
        items: 'Item 8.01 Other Events.\n\nOn [date], the plant opened.',
        outlook: 'Revenue will be $[ ] million.',
      }),
      { message: 'left', at: '[date]', facts: { count: 2 } },
    ],
  ],
  undetermined: [
    [
      'a date that is not settled',
      told('On [October 29], 2024, the plant opened.'),
      { message: 'unsettled', at: '[October 29]', severity: 'warning' },
    ],
    [
      'a figure that is not settled',
      told('The company paid $[1.2 million].'),
      { message: 'unsettled', at: '[1.2 million]' },
    ],
  ],
  notApplicable: 'Every draft has words.',
});
