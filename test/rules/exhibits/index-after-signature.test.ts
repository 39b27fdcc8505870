import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/index-after-signature.ts';
import { describeRule } from '../../support/test-rule.ts';

const ITEM = 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n';
const INDEX = 'EXHIBIT INDEX\n\nExhibit No.    Description\n99.1           Press release';
const behind = specimen({ exhibitItem: `${ITEM}See the exhibit index.`, afterSignature: INDEX });
const dated = (day: string): string =>
  specimen({
    exhibitItem: `${ITEM}See the exhibit index.`,
    afterSignature: INDEX,
    reportDate: day,
    signatureDate: `Date: ${day}`,
  });

describeRule(rule, {
  passes: [
    ['under the exhibit item', specimen()],
    ['under a heading of its own before the signature', specimen({ exhibitItem: INDEX })],
    ['again behind the signature', specimen({ afterSignature: INDEX })],
    [
      'named in the prose of the item',
      specimen({
        exhibitItem: `${ITEM}The press release is filed herewith under 99.1.`,
        afterSignature: INDEX,
      }),
    ],
    [
      'the cover’s data file alone',
      specimen({
        exhibitItem: '',
        exhibits: '',
        afterSignature: 'EXHIBIT INDEX\n\n104  Cover Page Interactive Data File',
      }),
    ],
  ],
  violations: [
    ['behind the signature alone', behind, { message: 'behind', at: 'EXHIBIT INDEX', severity: 'warning' }],
    [
      'a bare row behind the signature',
      specimen({
        exhibitItem: '',
        afterSignature: '99.1  Press release dated October 29, 2024',
        exhibits: '',
      }),
      { message: 'behind', at: '99.1 Press release dated October 29, 2024' },
    ],
    [
      'the first day',
      dated('September 1, 2017'),
      { message: 'behind', at: 'EXHIBIT INDEX' },
      { filed: '2017-09-01' },
    ],
  ],
  undetermined: 'The list stands before the signature or behind it.',
  notApplicable: [
    ['the day before, when that was its usual place', dated('August 31, 2017'), { filed: '2017-08-31' }],
    ['no list', specimen({ exhibitItem: '' })],
    ['no signature', specimen({ signature: '', exhibitItem: INDEX, exhibits: '' })],
  ],
});
