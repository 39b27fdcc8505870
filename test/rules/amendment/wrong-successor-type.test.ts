import rule from '../../../rules/amendment/wrong-successor-type.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const SUCCESSION = `By operation of Rule 12g-3(a) under the Exchange Act, the company is the successor issuer to
Birch Point Sensors, Inc., and its common stock is deemed registered under Section 12(b).`;
const told = (words: string, form = 'FORM 8-K'): string =>
  specimen({ form, items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['the form for successors', told(SUCCESSION, 'FORM 8-K12B')],
    ['its amendment', told(SUCCESSION, 'FORM 8-K12G3/A')],
  ],
  violations: [
    [
      'the plain form',
      told(SUCCESSION),
      {
        message: 'plain',
        at: 'Rule 12g-3(a) under the Exchange Act, the company is the successor',
        severity: 'info',
        facts: { form: '8-K' },
      },
    ],
    [
      'the rule behind the words',
      told('The shares are deemed registered under Section 12(b) pursuant to Rule 12g-3(a).'),
      { message: 'plain', at: 'deemed registered under Section 12(b) pursuant to Rule 12g-3' },
    ],
  ],
  undetermined: 'The form is named or it is not.',
  notApplicable: [
    ['no succession', specimen()],
    ['a successor trustee', told('The bank is the successor trustee under the indenture.')],
  ],
});
