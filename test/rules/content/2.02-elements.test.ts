import { formerItemSpecimen, itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/2.02-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 2.02 Results of Operations and Financial Condition.';
const answered = (words: string): string => itemSpecimen(HEADING, words);
const LEGEND =
  'The information in this report, including Exhibit 99.1, is furnished and shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.';

describeRule(rule, {
  passes: [
    ['the present form', specimen()],
    ['the former form', formerSpecimen()],
    [
      '"Today", without a date of its own',
      answered(
        'Today Alder Point issued a press release on its fiscal quarter. The text is furnished herewith as Exhibit 99.1.',
      ),
    ],
    [
      'figures in the item, and no exhibit',
      answered('On October 29, 2024, Alder Point announced revenue of $84.2 million for the third quarter.'),
    ],
    [
      'a replay of a call',
      answered('On October 29, 2024, we held a conference call on the quarter. The transcript is attached.'),
    ],
    [
      'answered by Item 8.01',
      specimen({
        items: `${HEADING}\n\nThe information under Item 8.01 below is incorporated by reference.\n\nItem 8.01 Other Events.\n\nOn October 29, 2024, we announced a charge of $3 million in the third quarter.`,
      }),
    ],
  ],
  violations: [
    [
      '"See attached."',
      answered('See attached.'),
      {
        message: 'missing',
        at: 'See attached.',
        severity: 'warning',
        facts: { number: '2.02', missing: 'the announcement and its date' },
      },
    ],
    [
      'the end of the quarter is no date of an announcement',
      answered(
        'Alder Point issued a press release on its results for the quarter ended September 30, 2024, attached as Exhibit 99.1.',
      ),
      {
        message: 'missing',
        at: 'Alder Point issued a press release on its results for the quarter ended September 30, 2024, attached as Exhibit 99.1.',
        facts: { missing: 'its date' },
      },
    ],
    [
      'a legend and nothing else',
      answered(LEGEND),
      { message: 'missing', at: LEGEND, facts: { missing: 'the announcement and its date' } },
    ],
    [
      'neither text nor figures',
      answered('On October 29, 2024, Alder Point announced its results for the third quarter.'),
      {
        message: 'missing',
        at: 'On October 29, 2024, Alder Point announced its results for the third quarter.',
        facts: { missing: 'its text, as an exhibit or in the item' },
      },
    ],
    [
      'old Item 12 without a period, the legend first',
      formerItemSpecimen(
        'Item 12. Results of Operations and Financial Condition.',
        `${LEGEND}\n\nOn April 20, 2004, Alder Point issued a press release, attached as Exhibit 99.1.`,
      ),
      {
        message: 'period',
        at: 'On April 20, 2004, Alder Point issued a press release, attached as Exhibit 99.1.',
        severity: 'info',
        facts: { number: '12' },
      },
    ],
  ],
  undetermined: 'The words are in the item or are not.',
  notApplicable: [
    ['no such item', answered('x').replace(HEADING, 'Item 8.01 Other Events.')],
    ['an amendment', specimen({ form: 'FORM 8-K/A', items: `${HEADING}\n\nSee attached.` })],
  ],
});
