import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/non-gaap-reconciliation.ts';
import { describeRule } from '../../support/test-rule.ts';

const RESULTS =
  'PORTLAND, Maine, October 29, 2024 -- Alder Point Instruments, Inc. today reported net income of $6.1 million for the quarter ended September 30, 2024.';
const REST =
  'Net income was $6.1 million, interest $1 million, taxes $2 million, and depreciation and amortization $2.9 million in the quarter. '.repeat(
    3,
  );
const release = (words: string): string =>
  specimen({ release: `Alder Point Reports\n\n${RESULTS}\n\n${words}`, outlook: '' });

describeRule(rule, {
  passes: [
    ['no non-GAAP measure', specimen()],
    [
      'cash, equivalents and securities, a sum of GAAP lines',
      release('Cash and securities were $30 million.'),
    ],
    ['a reconciliation below', release('Adjusted EBITDA was $12 million.\n\nReconciliation of Net Income')],
    ['a table from GAAP to non-GAAP', release('Non-GAAP EPS was $1.20.\n\nGAAP to Non-GAAP Income')],
    ['a measure without a figure', release('We also report adjusted EBITDA each year.')],
    ['guidance alone', release('We expect adjusted EBITDA of $50 million next year.')],
    ['a covenant', release('The EBITDA covenant of our credit agreement is $20 million.')],
    ['pro forma figures', release('Pro forma revenue, as if we had owned Beacon all year, was $90 million.')],
    [
      'a reconciliation in the second exhibit',
      specimen({
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n99.1  Press release\n\n99.2  Tables',
        exhibits: `Exhibit 99.1\n\nAlder Point Reports\n\n${RESULTS} Adjusted EBITDA was $12 million. ${REST}\n\nExhibit 99.2\n\nSupplemental Tables\n\nReconciliation of net income to adjusted EBITDA. ${REST}`,
      }),
    ],
  ],
  violations: [
    [
      'adjusted EBITDA with no table',
      release('Adjusted EBITDA was $12 million.'),
      {
        message: 'unreconciled',
        at: 'Adjusted EBITDA was $12 million.',
        severity: 'warning',
        facts: { measure: 'Adjusted EBITDA', paper: 'Exhibit 99.1' },
      },
    ],
    [
      'the former form, from March 28, 2003',
      formerSpecimen({ release: 'Alder Point Reports\n\nFree cash flow was $2.1 million.' }),
      {
        message: 'unreconciled',
        at: 'Free cash flow was $2.1 million.',
        facts: { measure: 'Free cash flow' },
      },
    ],
    [
      'adjusted earnings a share',
      release('Adjusted diluted earnings per share were $1.20.'),
      { message: 'unreconciled', at: 'Adjusted diluted earnings per share were $1.20.' },
    ],
  ],
  undetermined: [
    [
      'a second exhibit that is not in the draft',
      specimen({
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n99.1  Press release\n\n99.2  Tables',
        release: `Alder Point Reports\n\n${RESULTS}\n\nAdjusted EBITDA was $12 million.`,
        outlook: '',
      }),
      { message: 'elsewhere', at: 'Adjusted EBITDA was $12 million.', severity: 'info' },
    ],
    [
      'organic growth, which may be a measure or a description',
      release('Organic revenue growth was 5%.'),
      { message: 'growth', at: 'Organic revenue growth was 5%.', severity: 'info' },
    ],
  ],
  notApplicable: [
    ['no results item', specimen({ items: 'Item 8.01 Other Events.\n\nThe plant opened.' })],
    [
      'before Regulation G',
      formerSpecimen({
        reportDate: 'March 25, 2003',
        signatureDate: 'Date: March 27, 2003',
        release: 'EBITDA was $2.1 million.',
      }),
    ],
  ],
});
