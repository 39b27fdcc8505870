import { describe, expect, it } from 'vitest';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/wrong-era.ts';
import { describeRule, filingOf, messagesOf } from '../../support/test-rule.ts';

const RESULTS = 'Results of Operations and Financial Condition.';
const under = (heading: string): string => specimen({ items: `${heading}\n\nA release is furnished.` });

describeRule(rule, {
  passes: [
    ['Item 2.02 in 2024', specimen()],
    ['Item 12 in April 2004', formerSpecimen()],
    ['Item 12 in May 2003, when EDGAR had no code for it yet', formerSpecimen(), { filed: '2003-05-01' }],
    [
      'an event of August 2004 under the old form, filed under the new one',
      specimen({ reportDate: 'August 18, 2004', signatureDate: 'Date: August 24, 2004' }),
    ],
    [
      'Item 5 of 1994, older than EDGAR',
      formerSpecimen({
        items: 'Item 5. Other Events.\n\nA plant opened.',
        signatureDate: 'Date: March 22, 1994',
      }),
    ],
    [
      'Item 601 of Regulation S-K in the text',
      under('Item 8.01 Other Events.\n\nItem 5 of the agenda was put off.'),
    ],
  ],
  violations: [
    [
      'Item 12 in January 2024',
      formerSpecimen({ exhibitItem: '', signatureDate: 'Date: January 21, 2024' }),
      {
        message: 'retired',
        at: `Item 12. ${RESULTS}`,
        severity: 'error',
        facts: { year: '2004', successor: '2.02', expected: `Item 2.02. ${RESULTS}` },
      },
    ],
    [
      'Item 2.02 in January 2004',
      formerSpecimen({
        items: `Item 2.02. ${RESULTS}\n\nA release is furnished.`,
        signatureDate: 'Date: January 21, 2004',
      }),
      {
        message: 'not-yet',
        at: `Item 2.02. ${RESULTS}`,
        severity: 'error',
        facts: { from: 'August 23, 2004', successor: '12', expected: `Item 12. ${RESULTS}` },
      },
    ],
    [
      'a bare 5 in a draft of today',
      under('Item 5. Other Events.'),
      { message: 'retired', at: 'Item 5. Other Events.', facts: { expected: 'Item 8.01. Other Events.' } },
    ],
    [
      'a bare 9 without a caption',
      under('Item 9.'),
      { message: 'retired', at: 'Item 9', facts: { expected: 'Item 7.01. Regulation FD Disclosure.' } },
    ],
    [
      'a bare 9 whose caption tells what is meant',
      specimen({ exhibitItem: 'Item 9. Financial Statements and Exhibits.\n\n99.1  Press release' }),
      {
        message: 'retired',
        at: 'Item 9. Financial Statements and Exhibits',
        facts: { successor: '9.01', expected: 'Item 9.01. Financial Statements and Exhibits.' },
      },
    ],
    [
      'both items of a report of the former form',
      formerSpecimen(),
      [
        {
          message: 'retired',
          at: 'Item 7. Financial Statements and Exhibits.',
          facts: { successor: '9.01' },
        },
        { message: 'retired', at: `Item 12. ${RESULTS}`, facts: { successor: '2.02' } },
      ],
      { filed: '2024-10-30' },
    ],
    [
      'an item that nothing of its day stands for',
      specimen({
        items: 'Item 5.07 Submission of Matters to a Vote of Security Holders.\n\nAll were elected.',
        signatureDate: 'Date: May 20, 2009',
      }),
      {
        message: 'no-counterpart',
        at: 'Item 5.07 Submission of Matters to a Vote of Security Holders.',
        facts: { from: 'February 28, 2010' },
      },
    ],
  ],
  undetermined: [
    [
      'signed on the Friday before the new form, no filing date given',
      formerSpecimen({
        items: 'Item 8.01 Other Events.\n\nA plant opened.',
        exhibitItem: '',
        signatureDate: 'Date: August 20, 2004',
      }),
      { message: 'eve', at: 'Item 8.01 Other Events.', severity: 'warning' },
    ],
    [
      'Item 9 between Regulation S and Regulation FD, on dates from memory',
      formerSpecimen({
        items: 'Item 9. Regulation FD Disclosure.\n\nSlides are furnished.',
        signatureDate: 'Date: May 5, 2000',
      }),
      { message: 'doubtful', at: 'Item 9. Regulation FD Disclosure.', severity: 'info' },
    ],
  ],
  notApplicable: [['no item', specimen({ items: 'A plant opened.', exhibitItem: '' })]],
});

describe('The day of filing', () => {
  const items = (heading: string) =>
    filingOf(specimen({ items: `${heading}\n\nA report.`, exhibitItem: '' }));

  it.each([
    ['Item 12. Results of Operations and Financial Condition', '2003-03-27', ['no-counterpart']],
    ['Item 12. Results of Operations and Financial Condition', '2003-03-28', []],
    ['Item 12. Results of Operations and Financial Condition', '2004-08-22', []],
    ['Item 12. Results of Operations and Financial Condition', '2004-08-23', ['retired']],
    ['Item 2.02 Results of Operations and Financial Condition', '2004-08-22', ['not-yet']],
    ['Item 2.02 Results of Operations and Financial Condition', '2004-08-23', []],
    ['Item 5.06 Change in Shell Company Status', '2005-11-06', ['no-counterpart']],
    ['Item 5.06 Change in Shell Company Status', '2005-11-07', []],
    ['Item 5.07 Submission of Matters to a Vote of Security Holders', '2010-02-27', ['no-counterpart']],
    ['Item 5.07 Submission of Matters to a Vote of Security Holders', '2010-02-28', []],
    ['Item 1.05 Material Cybersecurity Incidents', '2023-09-04', ['no-counterpart']],
    ['Item 1.05 Material Cybersecurity Incidents', '2023-09-05', []],
  ])('judges "%s", filed %s', (heading, filed, expected) => {
    expect(messagesOf(rule, items(heading), { filed })).toEqual(expected);
  });
});
