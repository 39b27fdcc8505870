import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/inline-word-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const listing = (...rows: string[]): string =>
  specimen({
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`,
    exhibits: '',
  });

describeRule(rule, {
  passes: [
    ['Inline XBRL', specimen()],
    ['iXBRL', listing('104  Cover Page Interactive Data File formatted in iXBRL')],
    [
      'said of 101, which speaks for 104',
      listing('101  The cover page is formatted in Inline XBRL', '104  Cover page data (in Exhibit 101)'),
    ],
  ],
  violations: [
    [
      'XBRL alone',
      listing('104  Cover Page Interactive Data File (XBRL)'),
      {
        message: 'plain',
        at: '104 Cover Page Interactive Data File (XBRL)',
        severity: 'info',
        facts: { exhibit: '104' },
      },
    ],
    [
      'no word on the format',
      listing('104  Cover Page Interactive Data File'),
      { message: 'plain', at: '104 Cover Page Interactive Data File' },
    ],
  ],
  undetermined: 'The word is there or is not.',
  notApplicable: [
    ['no data file listed', listing('99.1  Press release')],
    [
      'XBRL exhibits before Inline XBRL',
      listing('101  The following materials formatted in XBRL'),
      { filed: '2019-06-14' },
    ],
  ],
});
