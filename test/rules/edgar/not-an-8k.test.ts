import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/edgar/not-an-8k.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['an amendment', specimen({ form: 'FORM 8-K/A' })],
    ['the form’s name without its hyphen', specimen({ form: 'FORM 8K' })],
    ['a successor issuer’s report', specimen({ form: 'FORM 8-K12B' })],
    [
      'another form named in the text',
      specimen({ items: 'Item 8.01 Other Events.\n\nWe filed our Form 10-Q today.' }),
    ],
  ],
  violations: [
    [
      'a quarterly report',
      specimen({ cover: 'FORM 10-Q\n\nQUARTERLY REPORT' }),
      { message: 'other-form', at: 'FORM 10-Q' },
    ],
    [
      'a quarterly report that mentions Form 8-K below its title',
      specimen({ cover: 'FORM 10-Q\n\nQUARTERLY REPORT\n\nExhibits and reports on Form 8-K' }),
      { message: 'other-form', at: 'FORM 10-Q', facts: { form: '10-Q' } },
    ],
    [
      'a release without a report',
      specimen({ cover: '', items: '', exhibitItem: '', signature: '' }),
      { message: 'no-form', at: null },
    ],
    [
      'a release that speaks of a Form 8-K in passing',
      specimen({
        cover: 'NEWS RELEASE\n\nMore is in the report on Form 8-K that we furnish today.',
        items: '',
        exhibitItem: '',
        signature: '',
      }),
      { message: 'no-form', at: null },
    ],
  ],
  undetermined: 'The form of a paper is plain or absent.',
  notApplicable: 'Every draft must be a Form 8-K.',
});
