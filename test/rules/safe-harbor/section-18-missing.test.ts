import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/section-18-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const saying = (words: string): string =>
  specimen({ items: `Item 2.02 Results of Operations and Financial Condition.\n\n${words}` });
const THIN = 'The press release is furnished as Exhibit 99.1 to this report.';

describeRule(rule, {
  passes: [
    ['Section 18', specimen()],
    ['"not filed" without the section', saying('This information is furnished and not filed.')],
    ['"not be treated as filed"', saying(`${THIN} It shall not be treated as filed.`)],
    ['Item 12 with its legend', formerSpecimen()],
  ],
  violations: [
    [
      'furnished, and no more',
      saying(THIN),
      { message: 'thin', at: THIN, severity: 'info', facts: { items: 'Item 2.02' } },
    ],
  ],
  undetermined: 'The words are there or are not.',
  notApplicable: [
    ['no legend at all, which is another finding', saying('The press release is attached as Exhibit 99.1.')],
    [
      'no furnished item',
      specimen({ items: 'Item 8.01 Other Events.\n\nA release is furnished as Exhibit 99.1.' }),
    ],
    [
      'before Regulation FD',
      formerSpecimen({ reportDate: 'October 20, 2000', signatureDate: 'Date: October 20, 2000' }),
    ],
  ],
});
