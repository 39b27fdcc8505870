import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/blank-line.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['the date of report, which has its own rule', specimen({ reportDate: 'October __, 2024' })],
    ['a rule across the page', told(`The plant opened.\n\n${'_'.repeat(60)}`)],
    ['a rule above a footnote', told('Revenue rose(1).\n\n____________ (1) In dollars.')],
    ['a rule above a note with an asterisk', told('Exhibits*\n\n_______ *Filed herewith')],
    ['a rule that lost its line', told(`The plant opened. ${'_'.repeat(40)}`)],
    [
      'lines beneath the captions',
      specimen({ address: `210 Harbor Street, Portland, Maine 04101\n${'_'.repeat(30)}` }),
    ],
    ['a signature line', specimen({ signedBy: 'By: ____________\nMaria Ortiz\nTreasurer' })],
    [
      'a line below a signature',
      specimen({ signedBy: 'By: /s/ Maria Ortiz_________\nMaria Ortiz\nTreasurer' }),
    ],
    [
      'the date of signature, which has its own rule',
      specimen({ signatureDate: 'Date: ____________, 2024' }),
    ],
    [
      'the name of the signer',
      specimen({ signedBy: 'By: /s/ Maria Ortiz\nName: ________\nTitle: Treasurer' }),
    ],
    ['a name with underscores', told('The file is alder___point.htm on our site.')],
    ['a form in a release', specimen({ outlook: 'I agree: ____________ (holder)' })],
    [
      'a form among the exhibits',
      specimen({
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n10.1  Form of agreement',
        exhibits:
          'Exhibit 10.1\n\nFORM OF AGREEMENT\n\nThis agreement is made by and between ________ and ________ on June ___, 2024.\n\nThe parties agree on what follows, in good faith and for good consideration, the receipt of which each of them acknowledges, and each of them is represented by counsel of its own choice.',
      }),
    ],
  ],
  violations: [
    ['a day', told('The plant opened on June ___, 2024.'), { message: 'left', at: '___', severity: 'error' }],
    ['a short blank for a day', told('The plant opened on June __, 2024.'), { message: 'left', at: '__' }],
    ['a year', told('The plant opened in 20__.'), { message: 'left', at: '__' }],
    ['a name', told('The plant was sold to ____________ for cash.'), { message: 'left', at: '____________' }],
    [
      'what covers the shares',
      told('The shares are covered by ____________ and the plan.'),
      { message: 'left', at: '____________' },
    ],
    ['a sum', told('It paid $________.'), { message: 'left', at: '________' }],
    [
      'two, told once',
      told('It paid $____ million on June ___, 2024.'),
      {
        message: 'left',
        at: '____',
        facts: { count: 2, words: 'It paid $____ million; on June ___, 2024.' },
      },
    ],
    [
      'a day on the cover',
      specimen({ reportDate: 'October 29, 2024 (October __, 2024)' }),
      { message: 'left', at: '__' },
    ],
    [
      'a sum in a release',
      specimen({ outlook: 'Revenue will be $___ million.' }),
      { message: 'left', at: '___' },
    ],
    [
      'a blank in the undertaking of a draft',
      specimen({
        undertaking:
          'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly\ncaused this report to be signed on this ____ day by the undersigned hereunto duly authorized.',
      }),
      { message: 'signature', at: '____', severity: 'warning' },
    ],
    [
      'the same on the run that precedes sign-off',
      specimen({
        undertaking:
          'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly\ncaused this report to be signed on this ____ day by the undersigned hereunto duly authorized.',
      }),
      { message: 'signature', at: '____', severity: 'error' },
      { stage: 'final' },
    ],
  ],
  undetermined: 'A blank stands in words or it does not.',
  notApplicable: 'Every draft has words.',
});
