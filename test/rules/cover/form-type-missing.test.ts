import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/form-type-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['Form 8-K', specimen()],
    ['an amendment', specimen({ form: 'FORM 8-K/A\n(Amendment No. 1)' })],
    ['a successor issuer’s report', specimen({ form: 'FORM 8-K12B' })],
    ['the hyphen lost', specimen({ form: 'FORM 8K' })],
    ['a hyphen that does not break', specimen({ form: 'FORM 8\u2011K' })],
    ['form and title on one line', specimen({ form: 'FORM 8-K CURRENT REPORT' })],
  ],
  violations: [
    [
      'a cover of today',
      specimen({ form: '' }),
      { message: 'missing', at: 'CURRENT REPORT', severity: 'error' },
    ],
    [
      'a cover of the former form',
      formerSpecimen({ form: '' }),
      { message: 'missing', at: 'CURRENT REPORT' },
    ],
    [
      'the form named in a sentence of the report only',
      formerSpecimen({ form: '', items: 'Item 5. Other Events.\n\nThis Form 8-K tells of a new plant.' }),
      { message: 'missing', at: 'CURRENT REPORT' },
    ],
  ],
  undetermined: 'The form is named or it is not.',
  notApplicable: [
    [
      'a paper that is no current report',
      specimen({ cover: 'NEWS RELEASE', items: '', exhibitItem: '', signature: '' }),
    ],
    ['a quarterly report', specimen({ cover: 'FORM 10-Q\n\nQUARTERLY REPORT' })],
  ],
});
