import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/name-conformed-mismatch.ts';
import { describeRule } from '../../support/test-rule.ts';

const signed = (mark: string, printed: string): string =>
  specimen({ signedBy: `By: /s/ ${mark}\n${printed}\nChief Financial Officer` });

describeRule(rule, {
  passes: [
    ['the same name', signed('Stephen J. Nill', 'Stephen J. Nill')],
    ['in capitals', signed('LEN M. FOX', 'Len M. Fox')],
    ['an initial for the first name', signed('S. Nill', 'Stephen Nill')],
    ['a middle name left out', signed('Hudson Read', 'R. Hudson Read')],
    ['letters behind the name', signed('Maria Ortiz, CPA', 'Maria Ortiz')],
    ['a married name', signed('Ann Lee-Poole', 'Ann Lee')],
    [
      'two signers in two columns',
      specimen({
        signedBy: '/s/ Jonathan Wolk\n/s/ Kent Guichard\nJonathan Wolk\nTreasurer\nKent Guichard\nPresident',
      }),
    ],
  ],
  violations: [
    [
      'another person',
      signed('A. Notini', 'Stephen J. Nill'),
      {
        message: 'other',
        at: 'A. Notini',
        severity: 'error',
        facts: { signed: 'A. Notini', printed: 'Stephen J. Nill' },
      },
    ],
    [
      'a relative by name',
      signed('John Nill', 'Stephen Nill'),
      { message: 'other', at: 'John Nill', severity: 'error' },
    ],
    [
      'a short form',
      signed('Bob Ortiz', 'Robert Ortiz'),
      { message: 'short-form', at: 'Bob Ortiz', severity: 'info' },
    ],
  ],
  undetermined: 'Two names are compared.',
  notApplicable: [
    ['nobody has signed', specimen({ signedBy: 'By: ____________\nMaria Ortiz\nTreasurer' })],
    ['no printed name', specimen({ signedBy: 'By: /s/ Maria Ortiz\nTreasurer' })],
    ['an attorney-in-fact, another rule’s question', signed('A. Roe, attorney-in-fact', 'Beth Doe')],
    ['no block at all', specimen({ signature: '' })],
  ],
});
