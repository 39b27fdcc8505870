import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/legend-exhibit-scope.ts';
import { describeRule } from '../../support/test-rule.ts';

const RESULTS = `Item 2.02 Results of Operations and Financial Condition.

The press release of October 29, 2024 is attached as Exhibit 99.1.`;
const LEGEND =
  'shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.';
const said = (words: string): string => specimen({ items: `${RESULTS}\n\n${words}` });
const ALONE = `The information in this Item 2.02 ${LEGEND}`;

describeRule(rule, {
  passes: [
    ['the exhibit is named', said(`The information in this Item 2.02, including Exhibit 99.1, ${LEGEND}`)],
    ['the release is named', said(`The information in this Item 2.02 and in the press release ${LEGEND}`)],
    ['"attached hereto"', said(`The information in this item and attached hereto ${LEGEND}`)],
    ['a legend on the whole report', said(`The information in this Current Report on Form 8-K ${LEGEND}`)],
    ['the next sentence speaks of it', said(`${ALONE} The same holds for Exhibit 99.1.`)],
    ['"such information", behind the exhibit', said(`Such information ${LEGEND}`)],
    ['the exhibit is furnished in words of its own', said(`Exhibit 99.1 is furnished herewith. ${ALONE}`)],
    [
      'a note in the index',
      specimen({
        items: `${RESULTS}\n\n${ALONE}`,
        exhibitItem: `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

99.1*    Press release dated October 29, 2024

* Furnished herewith.`,
      }),
    ],
  ],
  violations: [
    [
      'words that stop at the item',
      said(ALONE),
      { message: 'forgotten', at: ALONE, severity: 'info', facts: { number: '2.02', exhibit: '99.1' } },
    ],
  ],
  undetermined: 'The legend speaks of the exhibit or it does not.',
  notApplicable: [
    ['no legend', said('')],
    [
      'no exhibit',
      specimen({
        items: `Item 7.01 Regulation FD Disclosure.\n\nThe information in this Item 7.01 ${LEGEND}`,
        exhibitItem: '',
        exhibits: '',
      }),
    ],
    [
      'the day before the instruction spoke of exhibits',
      formerSpecimen({
        reportDate: 'March 27, 2003',
        signatureDate: 'Date: March 27, 2003',
        items: `Item 9. Regulation FD Disclosure.\n\nExhibit 99.1. The information in this Item 9 ${LEGEND}`,
      }),
    ],
  ],
});
