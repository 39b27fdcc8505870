import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/index-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const cited = 'A copy of the press release is furnished as Exhibit 99.1 to this report.';

describeRule(rule, {
  passes: [
    ['the list under Item 9.01(d)', specimen()],
    [
      'an index behind the signature',
      specimen({ exhibitItem: '', afterSignature: 'EXHIBIT INDEX\n\n99.1  Press release' }),
    ],
    [
      'a bare row behind the signature',
      formerSpecimen({ exhibitItem: '', afterSignature: '99.1 Press release dated April 20, 2004.' }),
    ],
    [
      'heading and row on one line',
      formerSpecimen({ exhibitItem: 'Item 7. Exhibits.\n\n(c) Exhibits. 99.1 Press release' }),
    ],
  ],
  violations: [
    [
      'a headed exhibit, no list',
      specimen({ exhibitItem: '' }),
      { message: 'missing', at: cited, severity: 'error' },
    ],
    [
      'an exhibit without a heading behind the signature, no list',
      formerSpecimen({
        exhibitItem: '',
        exhibits: `Alder Point Instruments Reports Results\n\n${'The company sold more sensors than a year ago. '.repeat(10)}`,
      }),
      { message: 'missing', at: cited },
    ],
  ],
  undetermined: [
    [
      'only the report was uploaded, and its list may follow the signature in the original',
      specimen({ exhibitItem: '', exhibits: '' }),
      { message: 'only-cited', at: cited, severity: 'warning' },
    ],
  ],
  notApplicable: [
    [
      'no exhibit',
      specimen({ exhibitItem: '', exhibits: '', items: 'Item 8.01 Other Events.\n\nThe plant opened.' }),
    ],
    [
      'an exhibit of another filing',
      specimen({
        exhibitItem: '',
        exhibits: '',
        items: 'Item 8.01 Other Events.\n\nThe lease, Exhibit 10.4 to our Form 10-K for 2023, ended.',
      }),
    ],
  ],
});
