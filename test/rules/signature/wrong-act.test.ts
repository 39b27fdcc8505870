import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/wrong-act.ts';
import { describeRule } from '../../support/test-rule.ts';

const under = (act: string): string =>
  specimen({
    undertaking: `Pursuant to the requirements of ${act}, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.`,
  });

describeRule(rule, {
  passes: [
    ['the Securities Exchange Act of 1934', specimen()],
    ['the former form', formerSpecimen()],
    ['"Securities and Exchange Act of 1934"', under('the Securities and Exchange Act of 1934')],
    ['the Act without its year', under('the Exchange Act')],
    [
      'both Acts, as an investment company writes',
      under('the Securities Exchange Act of 1934 and the Investment Company Act of 1940'),
    ],
    [
      'the legend above the block names the Securities Act of 1933',
      specimen({
        items: `Item 7.01 Regulation FD Disclosure.

The information shall not be incorporated by reference in any filing under the Securities Act of 1933.`,
      }),
    ],
  ],
  violations: [
    [
      'the Securities Act of 1933',
      under('the Securities Act of 1933'),
      {
        message: 'other-act',
        at: 'Securities Act of 1933',
        severity: 'error',
        facts: { expected: 'The Securities Exchange Act of 1934' },
      },
    ],
    [
      'the Trust Indenture Act',
      under('the Trust Indenture Act of 1939'),
      { message: 'other-act', at: 'Trust Indenture Act of 1939', severity: 'error' },
    ],
    [
      'an Act that lost a word',
      under('the Securities Act of 1934'),
      { message: 'misnamed', at: 'Securities Act of 1934', severity: 'warning' },
    ],
    [
      'an Act of another year',
      under('the Securities Exchange Act of 1933'),
      { message: 'misnamed', at: 'Securities Exchange Act of 1933', severity: 'warning' },
    ],
  ],
  undetermined: [
    [
      'the Investment Company Act alone',
      under('the Investment Company Act of 1940'),
      { message: 'company-act', at: 'Investment Company Act of 1940', severity: 'warning' },
    ],
  ],
  notApplicable: [
    ['no sentence in the block', specimen({ undertaking: '' })],
    ['no block at all', specimen({ signature: '' })],
  ],
});
