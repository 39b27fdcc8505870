import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/furnished-legend-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const RESULTS = `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, the company announced its results for the third quarter. The press
release is attached as Exhibit 99.1.`;
const DISCLOSURE = `Item 7.01 Regulation FD Disclosure.

On October 29, 2024, the company posted slides on its website.`;
const OTHER = `Item 8.01 Other Events.

On October 29, 2024, the company opened a plant.`;
const LEGEND = `shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act
of 1934.`;
const MISSING = 'Item 2.02 Results of Operations and Financial Condition.';

const withItems = (...items: string[]): string => specimen({ items: items.join('\n\n') });
const said = (words: string): string => withItems(RESULTS, words);

describeRule(rule, {
  passes: [
    ['the usual legend', said(`The information in this Item 2.02 ${LEGEND}`)],
    [
      '"filed" without quotation marks',
      said('This information shall not be deemed filed under the Exchange Act.'),
    ],
    [
      '"filed" in single quotation marks',
      said("This information shall not be deemed to be 'filed' under the Exchange Act."),
    ],
    [
      '"filed" in curly quotation marks',
      said('This information shall not be deemed \u201cfiled\u201d under the Exchange Act.'),
    ],
    ['the words broken over lines', said('This information shall not be\ndeemed\n"filed" for any purpose.')],
    ['"not be treated as filed"', said('It shall not be treated as filed for purposes of the Exchange Act.')],
    ['"furnished and not filed"', said('This information is being furnished and not filed.')],
    ['a bare "is furnished"', said('The press release is furnished as Exhibit 99.1 to this report.')],
    [
      '"furnished pursuant to Item 2.02"',
      said('The following information is furnished pursuant to Item 2.02.'),
    ],
    [
      'a legend on the whole report',
      withItems(RESULTS, DISCLOSURE, `The information in this Current Report ${LEGEND}`),
    ],
    [
      'one legend that names both items',
      withItems(RESULTS, DISCLOSURE, `The information in Items 2.02 and 7.01 ${LEGEND}`),
    ],
    [
      'a legend in another item that names this one',
      withItems(RESULTS, OTHER, `The information in Item 2.02 ${LEGEND}`),
    ],
    [
      'a legend before the items',
      withItems(`The information in this report, and its exhibit, ${LEGEND}`, RESULTS),
    ],
    [
      'a note under the exhibits',
      specimen({
        items: RESULTS,
        exhibitItem: `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

99.1*    Press release dated October 29, 2024

* Furnished herewith.`,
      }),
    ],
    [
      'an item that takes up another with a legend',
      withItems(
        RESULTS,
        `The information in this Item 2.02 ${LEGEND}`,
        'Item 7.01 Regulation FD Disclosure.',
        'The information set forth under Item 2.02 is incorporated by reference into this item.',
      ),
    ],
    [
      'Item 9 under its own legend',
      formerSpecimen({
        items: `Item 9. Regulation FD Disclosure.\n\nThe information in this Item 9 ${LEGEND}`,
      }),
    ],
  ],
  violations: [
    [
      'no legend at all',
      withItems(RESULTS),
      { message: 'missing', at: MISSING, severity: 'warning', facts: { items: 'Item 2.02' } },
    ],
    [
      'two items without one, as one finding',
      withItems(RESULTS, DISCLOSURE),
      { message: 'missing', at: MISSING, facts: { items: 'Items 2.02 and 7.01' } },
    ],
    [
      'a legend that is limited to another item',
      withItems(RESULTS, `The information in this Item 2.02 ${LEGEND}`, DISCLOSURE),
      { message: 'missing', at: 'Item 7.01 Regulation FD Disclosure.', facts: { items: 'Item 7.01' } },
    ],
    [
      'furnishing in another sense',
      said('The company agrees to furnish supplementally a copy of any omitted schedule upon request.'),
      { message: 'missing', at: MISSING },
    ],
    [
      'incorporation of the exhibit and nothing more',
      said('The press release is filed as Exhibit 99.1 and incorporated herein by reference.'),
      { message: 'missing', at: MISSING },
    ],
    [
      'old Item 12 without a legend',
      formerSpecimen({
        items:
          'Item 12. Results of Operations and Financial Condition.\n\nThe company announced its results.',
      }),
      { message: 'missing', at: 'Item 12. Results of Operations and Financial Condition.' },
    ],
    [
      'an item that only takes up what another one files',
      withItems(
        'Item 2.02 Results of Operations and Financial Condition.',
        'The information under Item 8.01 below is incorporated by reference into this Item 2.02.',
        OTHER,
      ),
      { message: 'elected', at: MISSING, severity: 'info' },
    ],
    [
      'an item that takes up a filed one and an exhibit besides',
      withItems(
        `${RESULTS} The information under Item 8.01 is incorporated by reference into this Item 2.02.`,
        OTHER,
      ),
      { message: 'missing', at: MISSING },
    ],
    [
      'information that the registrant elects to file',
      said('The information in this Item 2.02 shall be deemed "filed" under the Exchange Act.'),
      { message: 'elected', at: MISSING, severity: 'info' },
    ],
  ],
  undetermined: 'The report has a legend or it has none.',
  notApplicable: [
    ['a report under Item 8.01', withItems(OTHER)],
    [
      'a report under old Item 5',
      formerSpecimen({ items: 'Item 5. Other Events.\n\nThe company opened a plant.' }),
    ],
    [
      'before Regulation FD',
      formerSpecimen({ reportDate: 'October 19, 2000', signatureDate: 'Date: October 20, 2000' }),
    ],
  ],
});
