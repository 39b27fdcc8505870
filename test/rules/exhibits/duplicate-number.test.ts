import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/duplicate-number.ts';
import { describeRule } from '../../support/test-rule.ts';

const listing = (...rows: string[]): string =>
  specimen({
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`,
    exhibits: '',
  });

describeRule(rule, {
  passes: [
    ['numbers that differ', listing('99.1  Press release', '99.2  Slides')],
    ['10.1 and 10.10', listing('10.1  Lease', '10.10  Sublease')],
    ['2.1 and 2.1.1', listing('2.1  Purchase Agreement', '2.1.1  Amendment of the Purchase Agreement')],
    ['3(i) and 3(ii)', listing('3(i)  Articles of Incorporation', '3(ii)  By-laws of the company')],
    ['10.1(a) and 10.1(b)', listing('10.1(a)  Lease', '10.1(b)  Guaranty of the lease')],
    ['the same row twice', listing('99.1  Press release', '99.1  Press release')],
    ['the files of interactive data', listing('101  INS Instance document', '101  SCH Schema document')],
    [
      'a second list behind the signature, worded another way',
      specimen({ afterSignature: 'EXHIBIT INDEX\n\n99.1  Release of October 29, 2024', exhibits: '' }),
    ],
  ],
  violations: [
    [
      'the same number for two papers',
      listing('99.1  Press release', '99.1  Slides'),
      { message: 'shared', at: '99.1 Slides', severity: 'error', facts: { exhibit: '99.1' } },
    ],
    [
      '99.01 and 99.1',
      listing('99.01  Press release', '99.1  Slides'),
      { message: 'shared', at: '99.1 Slides', facts: { exhibit: '99.1' } },
    ],
    [
      'in both lists, told once',
      specimen({
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n10.1  Lease\n10.1  Guaranty of the lease',
        afterSignature: 'EXHIBIT INDEX\n\n10.1  Lease\n10.1  Guaranty of the lease',
        exhibits: '',
      }),
      { message: 'shared', at: '10.1 Guaranty of the lease' },
    ],
  ],
  undetermined: 'Two rows share a number or do not.',
  notApplicable: [['no list', specimen({ exhibitItem: '' })]],
});
