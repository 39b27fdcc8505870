import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/only-exhibits-item.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 9.01 Financial Statements and Exhibits.';
const alone = (rows: string, change = {}): string =>
  specimen({ items: '', exhibitItem: `${HEADING}\n\n(d) Exhibits.\n\n${rows}`, exhibits: '', ...change });
const RELEASE = '99.1    Press release dated October 29, 2024\n104     Cover Page Interactive Data File';
const OFFERING = '1.1    Underwriting Agreement dated October 29, 2024\n5.1    Opinion of Hale & Brook LLP';

describeRule(rule, {
  passes: [
    ['exhibits with the item that they support', specimen()],
    ['Item 7 with Item 12', formerSpecimen()],
  ],
  violations: [
    [
      'a release under Item 9.01 alone',
      alone(RELEASE),
      { message: 'alone', at: HEADING, severity: 'warning', facts: { exhibits: 'Exhibit 99.1' } },
    ],
    [
      'an agreement under Item 7 alone',
      formerSpecimen({
        items: '',
        exhibitItem:
          'Item 7. Financial Statements and Exhibits.\n\n(c) Exhibits.\n\n10.17    Loan Agreement dated April 20, 2004',
        exhibits: '',
      }),
      {
        message: 'alone',
        at: 'Item 7. Financial Statements and Exhibits.',
        facts: { exhibits: 'Exhibit 10.17' },
      },
    ],
    [
      'a real estate trust',
      alone(RELEASE, { registrant: 'Alder Point Realty Trust' }),
      { message: 'alone', at: HEADING },
    ],
    [
      'exhibits of an offering, which may stand alone',
      alone(OFFERING),
      { message: 'offering', at: HEADING, severity: 'info' },
    ],
  ],
  undetermined: 'Another item is there or is not.',
  notApplicable: [
    [
      'financial statements by amendment',
      alone('99.1    Financial statements of Bay Optics LLC', { form: 'FORM 8-K/A' }),
    ],
    ['the month of a trust', alone('99.1    Monthly statement to certificateholders')],
    ['a trust on the cover', alone(RELEASE, { registrant: 'Alder Point Auto Receivables Trust 2024-A' })],
    ['no item at all', specimen({ items: 'It opened.', exhibitItem: '' })],
  ],
});
