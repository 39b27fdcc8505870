import { formerItemSpecimen, itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/2.01-financials-statement.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 2.01 Completion of Acquisition or Disposition of Assets.';
const BOUGHT =
  'On October 29, 2024, we completed the acquisition of all shares of Beacon Optics LLC from its founders for $30 million.';
const SOLD =
  'On October 29, 2024, we completed the sale of our lens division to Beacon Optics LLC for $30 million.';
const with901 = (words: string, paragraphs: string): string =>
  itemSpecimen(HEADING, words, {
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n${paragraphs}\n\n(d) Exhibits.\n\n104  Cover Page Interactive Data File`,
  });
const with7 = (paragraphs: string): string =>
  formerItemSpecimen(
    'Item 2. Acquisition or Disposition of Assets.',
    BOUGHT.replace('October 29, 2024', 'April 20, 2004'),
    { exhibitItem: `Item 7. Financial Statements and Exhibits.\n\n${paragraphs}` },
  );

describeRule(rule, {
  passes: [
    [
      'a promise within 71 days',
      with901(
        BOUGHT,
        '(a) The financial statements will be filed by amendment not later than 71 calendar days after the date on which this report must be filed.',
      ),
    ],
    [
      'a promise with a date',
      with901(BOUGHT, '(a) The financial statements will be filed not later than January 13, 2025.'),
    ],
    ['the statements themselves', with901(BOUGHT, '(a) The financial statements are Exhibit 99.1.')],
    ['none required', with901(BOUGHT, '(a) Financial statements of businesses acquired. Not applicable.')],
    [
      'the former form, within 60 days',
      with7(
        '(a) The financial statements will be filed by amendment within 60 days after this report is due.',
      ),
    ],
    [
      'a disposition with its pro forma information',
      with901(SOLD, '(b) Pro forma information is Exhibit 99.1.'),
    ],
    ['a disposition without a word of statements', itemSpecimen(HEADING, SOLD)],
    [
      'a mere asset',
      itemSpecimen(HEADING, 'On October 29, 2024, we completed the purchase of a crane for $30 million.'),
    ],
  ],
  violations: [
    [
      'the former period after the form changed',
      with901(BOUGHT, '(a) The financial statements will be filed by amendment within sixty (60) days.'),
      {
        message: 'period',
        at: '(a) The financial statements will be filed by amendment within sixty (60) days.',
        severity: 'warning',
        facts: {
          said: '60',
          days: 71,
          until: 'January 14, 2025',
          expected: 'Not later than 71 calendar days after the report is due: January 14, 2025',
        },
      },
    ],
    [
      'the present period before it was law',
      with7('(a) The financial statements will be filed by amendment within 71 calendar days.'),
      {
        message: 'period',
        at: '(a) The financial statements will be filed by amendment within 71 calendar days.',
        facts: { said: '71', days: 60, until: 'July 6, 2004' },
      },
    ],
    [
      'pro forma information of a disposition, put off',
      with901(SOLD, '(b) Pro forma financial information will be filed by amendment within 71 days.'),
      {
        message: 'disposition',
        at: '(b) Pro forma financial information will be filed by amendment within 71 days.',
        severity: 'warning',
      },
    ],
  ],
  undetermined: [
    [
      'a business acquired, and no word of its statements',
      itemSpecimen(HEADING, BOUGHT),
      { message: 'silent-until', at: BOUGHT, severity: 'info', facts: { until: 'January 14, 2025' } },
    ],
    [
      'before the table of closings, no day is named',
      formerItemSpecimen(
        'Item 2. Acquisition or Disposition of Assets.',
        BOUGHT.replace('October 29, 2024', 'April 20, 1998'),
        { reportDate: 'April 20, 1998', signatureDate: 'Date: April 21, 1998' },
      ),
      { message: 'silent', at: BOUGHT.replace('October 29, 2024', 'April 20, 1998'), severity: 'info' },
    ],
  ],
  notApplicable: [
    ['no such item', specimen()],
    ['an amendment', itemSpecimen(HEADING, BOUGHT, { form: 'FORM 8-K/A' })],
  ],
});
