import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/results-under-wrong-item.ts';
import { describeRule } from '../../support/test-rule.ts';

const other = (words: string, heading = 'Item 8.01 Other Events.'): string => `${heading}\n\n${words}`;
const ATTACHED = other('A press release is attached as Exhibit 99.1.');
const ANNOUNCED =
  'On October 29, 2024, the company announced its financial results for the third quarter of 2024.';
const release = (headline: string): string =>
  specimen({ items: ATTACHED, release: `${headline}\n\nPORTLAND, Maine, October 29, 2024`, outlook: '' });
const results = (
  item: string,
  day: string,
  words = 'The company announced results for the quarter ended March 31, 2003.',
): string =>
  formerSpecimen({
    reportDate: day,
    signatureDate: `Date: ${day}`,
    items: `${item}\n\n${words}`,
    exhibits: '',
  });

describeRule(rule, {
  passes: [
    ['results under Item 2.02', specimen()],
    ['results under Item 12', formerSpecimen()],
    [
      'guidance',
      specimen({
        items: other('The company issued its revenue guidance for the fourth quarter.'),
        exhibits: '',
      }),
    ],
    [
      'the day of results',
      release('Alder Point Instruments to Announce Third Quarter Results on November 5'),
    ],
    ['a call that is moved', release('Alder Point Instruments Reschedules Third Quarter Earnings Call')],
    [
      'segments recast',
      specimen({
        items: other(
          'The company released segment results for the year ended December 31, 2023, recast for its new segments.',
        ),
        exhibits: '',
      }),
    ],
    [
      'results of an acquired business',
      specimen({
        items: other(
          'The company filed financial statements of Bay Optics LLC reported for the year ended June 30, 2024, with its results.',
        ),
        exhibits: '',
      }),
    ],
    [
      'risk factors of an annual report',
      specimen({
        items: other(
          'Risks are disclosed under Results of Operations in our annual report for the year ended December 31, 2023.',
        ),
        exhibits: '',
      }),
    ],
    [
      'results of a trial',
      release('Alder Point Instruments Announces Results of Phase 3 Study in Fourth Quarter'),
    ],
    [
      'Item 9 in the months before EDGAR took Item 12',
      results('Item 9. Regulation FD Disclosure.', 'April 22, 2003'),
    ],
    [
      'Item 9 that names Item 12',
      results(
        'Item 9. Regulation FD Disclosure.',
        'July 29, 2003',
        'Furnished under Item 12. The company announced results for the quarter ended June 30, 2003.',
      ),
    ],
  ],
  violations: [
    [
      'an announcement under Item 8.01',
      specimen({ items: other(ANNOUNCED), exhibits: '' }),
      {
        message: 'elsewhere',
        at: ANNOUNCED,
        severity: 'warning',
        facts: { items: 'Item 8.01', right: '2.02' },
      },
    ],
    [
      'a release with results under Item 7.01',
      specimen({ items: other('Furnished as Exhibit 99.1.', 'Item 7.01 Regulation FD Disclosure.') }),
      {
        message: 'elsewhere',
        at: 'Alder Point Instruments Reports Third Quarter Results',
        facts: { items: 'Item 7.01' },
      },
    ],
    [
      'a headline without a verb of saying',
      release('Q1 revenue rises 12%'),
      { message: 'elsewhere', at: 'Q1 revenue rises 12%' },
    ],
    [
      'preliminary results, and word of a delay',
      specimen({
        items: other(
          'The company announced certain preliminary financial results for Q4 and fiscal year 2023, as well as a delay.',
        ),
        exhibits: '',
      }),
      {
        message: 'elsewhere',
        at: 'The company announced certain preliminary financial results for Q4 and fiscal year 2023, as well as a delay.',
      },
    ],
    [
      'Item 5 after Item 12 began',
      results('Item 5. Other Events.', 'August 5, 2003'),
      {
        message: 'elsewhere',
        at: 'The company announced results for the quarter ended March 31, 2003.',
        facts: { right: '12' },
      },
    ],
    [
      'Item 5 in the months of Item 9',
      results('Item 5. Other Events.', 'April 22, 2003'),
      { message: 'elsewhere', at: 'The company announced results for the quarter ended March 31, 2003.' },
    ],
    [
      'Item 9 on the day after those months',
      results('Item 9. Regulation FD Disclosure.', 'July 28, 2003'),
      { message: 'elsewhere', at: 'The company announced results for the quarter ended March 31, 2003.' },
    ],
  ],
  undetermined: 'Where the words do not announce results, nothing is asked.',
  notApplicable: [
    ['before Item 12', results('Item 5. Other Events.', 'March 27, 2003')],
    ['an amendment', specimen({ form: 'FORM 8-K/A', items: other(ANNOUNCED) })],
    ['a report without items', specimen({ items: ANNOUNCED, exhibitItem: '' })],
  ],
});
