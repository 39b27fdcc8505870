import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/legend-on-filed-item.ts';
import { describeRule } from '../../support/test-rule.ts';

const RESULTS = `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, the company announced its results for the third quarter.`;
const EVENTS = `Item 8.01 Other Events.

On October 29, 2024, the company opened a plant.`;
const NOT_FILED =
  'shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.';

const withItems = (...items: string[]): string => specimen({ items: items.join('\n\n') });
const over = (reach: string): string => `The information in ${reach} ${NOT_FILED}`;

describeRule(rule, {
  passes: [
    [
      '"this Current Report" over Item 2.02 and the exhibits alone',
      withItems(RESULTS, over('this Current Report')),
    ],
    ['"this Current Report" over old Items 12 and 7', formerSpecimen()],
    [
      '"Item 2.02 of this Current Report" beside Item 8.01',
      withItems(EVENTS, RESULTS, over('Item 2.02 of this Current Report')),
    ],
    [
      '"this report furnished pursuant to Item 2.02"',
      withItems(EVENTS, RESULTS, over('this report furnished pursuant to Item 2.02')),
    ],
    ['"this Item 2.02" beside Item 8.01', withItems(EVENTS, RESULTS, over('this Item 2.02'))],
    ['an exhibit alone, under Item 8.01', withItems(EVENTS, `The press release ${NOT_FILED}`)],
    [
      '"such information" behind a sentence on Item 2.02',
      withItems(
        EVENTS,
        RESULTS,
        `The information in this Item 2.02 is furnished. Such information ${NOT_FILED}`,
      ),
    ],
  ],
  violations: [
    [
      '"this Current Report" beside Item 8.01',
      withItems(EVENTS, RESULTS, over('this Current Report')),
      {
        message: 'reaches',
        at: over('this Current Report'),
        severity: 'warning',
        facts: { items: 'Item 8.01', expected: 'A legend limited to Item 2.02' },
      },
    ],
    [
      '"this Form 8-K and the exhibit attached hereto"',
      withItems(RESULTS, over('this Form 8-K and the exhibit attached hereto'), EVENTS),
      { message: 'reaches', at: over('this Form 8-K and the exhibit attached hereto') },
    ],
    [
      'a legend that names the filed item',
      withItems(EVENTS, RESULTS, over('Items 2.02 and 8.01')),
      { message: 'reaches', at: over('Items 2.02 and 8.01'), facts: { items: 'Item 8.01' } },
    ],
    [
      '"this Item" under Item 8.01',
      withItems(EVENTS, over('this Item')),
      { message: 'only', at: over('this Item'), facts: { items: 'Item 8.01' } },
    ],
    [
      'old Item 5 under a legend on the report',
      formerSpecimen({ items: `Item 5. Other Events.\n\n${over('this report')}` }),
      { message: 'only', at: over('this report'), facts: { items: 'Item 5' } },
    ],
  ],
  undetermined: 'How far a legend reaches is read from its words; what they leave open is not a finding.',
  notApplicable: [
    ['a report without a legend', withItems(EVENTS)],
    ['a bare "is furnished"', withItems(EVENTS, 'The press release is furnished as Exhibit 99.1.')],
  ],
});
