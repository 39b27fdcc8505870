import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const sentence = `Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
report to be signed on its behalf by the undersigned hereunto duly authorized.`;

describeRule(rule, {
  passes: [
    ['a whole block', specimen()],
    [
      'a block on one line',
      specimen({ signature: `SIGNATURE ${sentence} Date: October 30, 2024 By: /s/ Maria Ortiz` }),
    ],
    ['the sentence without a heading', specimen({ signature: `${sentence}\n\nBy: /s/ Maria Ortiz` })],
    [
      'heading and By: line without the sentence',
      specimen({ signature: 'SIGNATURES\n\nBy: /s/ Maria Ortiz' }),
    ],
    ['an unsigned block', specimen({ signedBy: 'By: ____________' })],
    ['an index behind the block', specimen({ afterSignature: 'EXHIBIT INDEX\n\n99.1  Press release' })],
  ],
  violations: [
    [
      'from the last item straight to the exhibit',
      specimen({ signature: '' }),
      { message: 'missing', at: 'Item 9.01 Financial Statements and Exhibits.', severity: 'error' },
    ],
    [
      'only the agreement attached has a signature page',
      specimen({
        signature: '',
        exhibits:
          'Exhibit 10.1\n\nLEASE\n\nThe parties have caused this Agreement to be signed by their officers.\n\nBy: /s/ Ann Lee\nAnn Lee\nPresident',
      }),
      { message: 'missing', at: 'Item 9.01 Financial Statements and Exhibits.' },
    ],
  ],
  undetermined: [
    [
      'a mark without heading, sentence or By: line',
      specimen({ signature: '/s/ Maria Ortiz\n\nOctober 30, 2024' }),
      { message: 'unrecognised', at: '/s/ Maria Ortiz', severity: 'error' },
    ],
  ],
  notApplicable: 'Every report is signed.',
});
