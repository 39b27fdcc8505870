import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/unknown-number.ts';
import { describeRule } from '../../support/test-rule.ts';

const under = (heading: string): string => specimen({ items: `${heading}\n\nThe company opened a plant.` });

describeRule(rule, {
  passes: [
    ['numbers of the present form', specimen()],
    ['numbers of the former form', formerSpecimen()],
    ['a number of another day’s form, which is another fault', under('Item 12. Results of Operations.')],
    [
      'items of Regulation S-K and of Form 10-K in the text',
      under(
        'Item 8.01 Other Events.\n\nItem 404(a) of Regulation S-K and Item 1A of our Form 10-K ask no more.',
      ),
    ],
  ],
  violations: [
    [
      'a zero left out',
      under('Item 2.2 Results of Operations and Financial Condition.'),
      {
        message: 'slip',
        at: 'Item 2.2 Results of Operations and Financial Condition',
        severity: 'error',
        facts: { meant: '2.02', expected: 'Item 2.02. Results of Operations and Financial Condition.' },
      },
    ],
    [
      'the caption tells which item is meant',
      under('Item 5.20 Submission of Matters to a Vote of Security Holders.'),
      {
        message: 'slip',
        at: 'Item 5.20 Submission of Matters to a Vote of Security Holders',
        facts: { meant: '5.07' },
      },
    ],
    [
      'a caption that no form has either',
      under('Item 2.07 Material Weakness.'),
      { message: 'stranger', at: 'Item 2.07 Material Weakness' },
    ],
    [
      'the same heading twice, once',
      under('Item 2.07 Material Weakness.\n\nOne was found.\n\nItem 2.07 Material Weakness.'),
      { message: 'stranger', at: 'Item 2.07 Material Weakness' },
    ],
  ],
  undetermined: [
    [
      'a code that EDGAR once listed',
      under('Item 6.10 Alternative Filings of Asset-Backed Issuers.'),
      { message: 'code-only', at: 'Item 6.10 Alternative Filings of Asset-Backed Issuers', severity: 'info' },
    ],
  ],
  notApplicable: [['no item', specimen({ items: 'A plant opened.', exhibitItem: '' })]],
});
