import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/caption-mismatch.ts';
import { describeRule } from '../../support/test-rule.ts';

const under = (heading: string): string => specimen({ items: `${heading}\n\nThe company reports.` });
const NINE = 'Item 9. Results of Operations and Financial Condition.\n\nThe release is furnished.';
const PRINCIPAL =
  'Item 5.02 Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers.';

describeRule(rule, {
  passes: [
    ['the form’s captions', specimen()],
    ['the former form’s captions', formerSpecimen()],
    ['capitals, and no stop', under('ITEM 2.02 RESULTS OF OPERATIONS AND FINANCIAL CONDITION')],
    ['a shortened caption', under('Item 2.02 Results of Operations')],
    ['one clause of a long caption', under('Item 5.02 Compensatory Arrangements of Certain Officers')],
    ['the beginning of a long caption', under('Item 2.03 Creation of a Direct Financial Obligation')],
    ['9.01 as "Exhibits"', specimen({ exhibitItem: 'Item 9.01 Exhibits.\n\n99.1  Press release' })],
    [
      '9.01 with pro forma financial information',
      specimen({
        exhibitItem:
          'Item 9.01 Financial Statements, Pro Forma Financial Information and Exhibits.\n\n99.1  Release',
      }),
    ],
    [
      'a joint heading',
      under('Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure'),
    ],
    [
      'old Item 5 with Regulation FD',
      formerSpecimen({ items: 'Item 5. Other Events and Required FD Disclosure.\n\nA plant opened.' }),
    ],
    [
      'results under Item 9 while EDGAR had no Item 12',
      formerSpecimen({ items: NINE }),
      { filed: '2003-05-01' },
    ],
    ['the caption that 5.02 had until 2006', under(PRINCIPAL), { filed: '2006-11-06' }],
  ],
  violations: [
    [
      'a number and a caption from two items',
      under('Item 5.02 Entry into a Material Definitive Agreement.'),
      {
        message: 'another-item',
        at: 'Item 5.02 Entry into a Material Definitive Agreement',
        severity: 'warning',
        facts: { number: '5.02', other: '1.01' },
      },
    ],
    [
      'results under Item 9 when Item 12 had its code',
      formerSpecimen({ items: NINE }),
      {
        message: 'another-item',
        at: 'Item 9. Results of Operations and Financial Condition',
        facts: {
          expected:
            'Item 9. Regulation FD Disclosure. Or: Item 12. Results of Operations and Financial Condition.',
        },
      },
    ],
    [
      'words that are no caption',
      under('Item 8.01 Press Release.'),
      {
        message: 'not-on-form',
        at: 'Item 8.01 Press Release',
        facts: { expected: 'Item 8.01. Other Events.' },
      },
    ],
    [
      'the caption that 5.02 had until 2006, a day later',
      under(PRINCIPAL),
      { message: 'outdated', at: PRINCIPAL, severity: 'info', facts: { year: '2006' } },
      { filed: '2006-11-07' },
    ],
  ],
  undetermined: 'The caption is the number’s or is not.',
  notApplicable: [
    ['no item', specimen({ items: 'A plant opened.', exhibitItem: '' })],
    ['no caption', specimen({ items: 'Item 7.01\n\nThe company spoke.', exhibitItem: '' })],
    [
      'only a number of another day’s form',
      specimen({ items: 'Item 5. Financial Statements and Exhibits.\n\nA plant opened.', exhibitItem: '' }),
    ],
  ],
});
