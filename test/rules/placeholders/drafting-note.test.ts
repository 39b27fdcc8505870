import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/drafting-note.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['a currency', told('The price was NTD 30 billion; NTD: 12,000 a share.')],
    ['a currency with its unit', told('Revenue in NTD: million')],
    [
      'a note to readers',
      specimen({ outlook: '[Note: figures are unaudited.]\n\nNote: figures may not add.' }),
    ],
    [
      'advice to holders',
      told('Holders should confirm with their brokers.\n\nConfirm with your broker first.'),
    ],
    ['a note to the statements', told('See Note 2 to the financial statements.')],
    ['an open point of a plan', told('One of the open points was settled.')],
  ],
  violations: [
    [
      'a note to draft',
      told('The plant opened. Note to Draft: check the day.'),
      { message: 'left', at: 'Note to Draft: check the day.', severity: 'error' },
    ],
    ['NTD', told('NTD: check with the auditor.'), { message: 'left', at: 'NTD: check with the auditor.' }],
    [
      'in brackets',
      told('The plant opened. [Note to Draft: check the day.]'),
      { message: 'left', at: '[Note to Draft: check the day.]', facts: { count: 1 } },
    ],
    [
      'a note in brackets',
      told('It opened. [Note: to be updated]'),
      { message: 'left', at: '[Note: to be updated]' },
    ],
    [
      'the company asked',
      told('It paid $3 [Company to confirm].'),
      { message: 'left', at: '[Company to confirm]' },
    ],
    ['confirm', told('It paid $3. [Confirm with KPMG]'), { message: 'left', at: '[Confirm with KPMG]' }],
    [
      'without brackets',
      told('Confirm with auditors before filing.'),
      { message: 'left', at: 'Confirm with auditors before filing.' },
    ],
    [
      'an open point',
      told('Open point: is the plant insured?'),
      { message: 'left', at: 'Open point: is the plant insured?' },
    ],
    [
      'under review',
      told('It opened. [Subject to tax review]'),
      { message: 'left', at: '[Subject to tax review]' },
    ],
    [
      'in an agreement among the exhibits',
      specimen({
        exhibitItem: 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n10.1  Agreement',
        exhibits:
          'Exhibit 10.1\n\nAGREEMENT\n\nThis agreement is made by and between the parties. [Note to Draft: list them.]\n\nThe parties agree on what follows, in good faith and for good consideration, the receipt of which each of them acknowledges.',
      }),
      { message: 'left', at: 'Note to Draft: list them.' },
    ],
  ],
  undetermined: 'Such words are nobody else’s.',
  notApplicable: 'Every draft has words.',
});
