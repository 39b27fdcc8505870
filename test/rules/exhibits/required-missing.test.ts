import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/required-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const TOLD =
  'On October 29, 2024, Alder Point Instruments, Inc. issued a press release announcing its results for the third quarter.';
const alone = (words: string, change: { exhibitItem?: string; afterSignature?: string } = {}): string =>
  specimen({
    items: `Item 2.02 Results of Operations and Financial Condition.\n\n${words}`,
    exhibitItem: '',
    exhibits: '',
    ...change,
  });
const ITEM_901 = 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n';

describeRule(rule, {
  passes: [
    ['the release is Exhibit 99.1', specimen()],
    [
      'the release is listed under another number',
      alone(TOLD, { exhibitItem: `${ITEM_901}10.1  Press release dated October 29, 2024` }),
    ],
    [
      'listed behind the signature',
      alone(TOLD, { afterSignature: 'EXHIBIT INDEX\n\n99  Press release of October 29, 2024' }),
    ],
    ['cited and not listed: that is another finding', alone(`${TOLD} It is attached as Exhibit 99.1.`)],
    ['the text is set out', alone(`${TOLD} Its text follows.\n\nRevenue was $48.1 million.`)],
    ['results told without a release', alone('Revenue of the third quarter was about $48 million.')],
    ['an earlier report has furnished it', alone(`${TOLD} The release was previously furnished.`)],
    [
      'a call under Item 2.02(b)',
      alone('On October 29, 2024, the company held a conference call on its results.'),
    ],
  ],
  violations: [
    [
      'the release is nowhere',
      alone(TOLD),
      { message: 'present', at: TOLD, severity: 'error', facts: { item: '2.02' } },
    ],
    [
      'only a lease is listed',
      alone(TOLD, { exhibitItem: `${ITEM_901}10.1  Lease of the plant` }),
      { message: 'present', at: TOLD },
    ],
    [
      'the former form',
      formerSpecimen({
        items:
          'Item 12. Results of Operations and Financial Condition.\n\nOn April 20, 2004, Alder Point Instruments, Inc. announced its results by press release.',
        exhibitItem: '',
        exhibits: '',
      }),
      {
        message: 'former',
        at: 'On April 20, 2004, Alder Point Instruments, Inc. announced its results by press release.',
        facts: { item: '12' },
      },
    ],
  ],
  undetermined: 'What the words leave open is passed over.',
  notApplicable: [
    [
      'a release under another item',
      specimen({ items: `Item 8.01 Other Events.\n\n${TOLD}`, exhibitItem: '', exhibits: '' }),
    ],
    ['the day before Item 12', formerSpecimen({ exhibitItem: '', exhibits: '' }), { filed: '2003-03-27' }],
  ],
});
