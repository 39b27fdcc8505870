import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/exhibit-item-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const cited = 'A copy of the press release is furnished as Exhibit 99.1 to this report.';

describeRule(rule, {
  passes: [
    ['listed under Item 9.01', specimen()],
    ['listed under Item 7', formerSpecimen()],
    [
      'an Item 9.01 captioned "Exhibits"',
      specimen({ exhibitItem: 'Item 9.01 Exhibits.\n\n99.1  Press release' }),
    ],
  ],
  violations: [
    [
      'an index behind the signature, no Item 9.01',
      specimen({ exhibitItem: '', afterSignature: 'EXHIBIT INDEX\n\n99.1  Press release' }),
      {
        message: 'present',
        at: 'A copy of the press release is furnished as Exhibit 99.1 to this report.',
        severity: 'warning',
      },
    ],
    [
      'the former form names Item 7(c), not 9.01(d)',
      formerSpecimen({ exhibitItem: '', afterSignature: '99.1  Press release dated April 20, 2004' }),
      { message: 'former', at: cited, facts: { item: '7(c)', other: '9.01(d)', exhibit: '99.1' } },
    ],
    [
      'the last day of the former form',
      formerSpecimen({ exhibitItem: '', signatureDate: 'Date: August 20, 2004' }),
      { message: 'former', at: cited },
      { filed: '2004-08-22' },
    ],
    [
      'the first day of the present form',
      formerSpecimen({ exhibitItem: '', signatureDate: 'Date: August 20, 2004' }),
      { message: 'present', at: cited },
      { filed: '2004-08-23' },
    ],
  ],
  undetermined: 'The item is there or is not.',
  notApplicable: [
    [
      'no exhibit',
      specimen({ exhibitItem: '', exhibits: '', items: 'Item 8.01 Other Events.\n\nThe plant opened.' }),
    ],
    [
      'the numbers of the table recited, each with "Not applicable"',
      formerSpecimen({
        items: 'Item 5. Other Events.\n\nThe plant opened.',
        exhibitItem: '',
        exhibits: '',
        afterSignature:
          'EXHIBITS\n\n(16)   Letter on a change of accountant\n\n       Not applicable.\n\n(99)   Additional exhibits\n\n       None.',
      }),
    ],
    [
      'the cover’s data file alone',
      specimen({
        items: 'Item 8.01 Other Events.\n\nThe plant opened.',
        exhibitItem: 'EXHIBIT INDEX\n\n104  Cover Page Interactive Data File',
        exhibits: '',
      }),
    ],
  ],
});
