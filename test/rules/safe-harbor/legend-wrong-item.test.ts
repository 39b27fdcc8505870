import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/legend-wrong-item.ts';
import { describeRule } from '../../support/test-rule.ts';

const NOT_FILED =
  'shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.';
const under = (heading: string, legend: string): string =>
  `${heading}\n\nThe company announced its results.\n\n${legend}`;
const results = (legend: string): string =>
  specimen({ items: under('Item 2.02 Results of Operations and Financial Condition.', legend) });
const former = (legend: string, signed: string): string =>
  formerSpecimen({
    items: under('Item 9. Regulation FD Disclosure.', legend),
    reportDate: signed,
    signatureDate: `Date: ${signed}`,
  });
const naming = (items: string): string => `The information in ${items} ${NOT_FILED}`;

describeRule(rule, {
  passes: [
    ['the item of the report', results(naming('this Item 2.02'))],
    ['the item and the exhibits item', results(naming('Items 2.02 and 9.01'))],
    ['no item', results(naming('this Current Report'))],
    [
      'items of Regulation S-K',
      results(`As Item 10(e)(1)(i) of Regulation S-K asks, ${naming('this report')}`),
    ],
    [
      'risk factors of the annual report',
      results(`Apart from Item 1A of our Annual Report on Form 10-K, ${naming('this report')}`),
    ],
    ['Item 12 under Item 9 on the last day of the interim', former(naming('Item 12'), 'July 27, 2003')],
    [
      'General Instruction B.6 in the days of Item 12',
      formerSpecimen({
        items: under(
          'Item 12. Results of Operations and Financial Condition.',
          `Under General Instruction B.6, ${naming('this Item 12')}`,
        ),
      }),
    ],
  ],
  violations: [
    [
      'Item 12 under Item 2.02',
      results(naming('Item 12')),
      {
        message: 'absent',
        at: naming('Item 12'),
        severity: 'warning',
        facts: { named: 'Item 12', expected: 'A legend that names Items 2.02 and 9.01' },
      },
    ],
    [
      'Item 7.01 beside the item of the report',
      results(naming('Items 2.02 and 7.01')),
      { message: 'more', at: naming('Items 2.02 and 7.01'), severity: 'info', facts: { named: 'Item 7.01' } },
    ],
    [
      'Item 12 under Item 9 on the day after the interim',
      former(naming('Item 12'), 'July 28, 2003'),
      { message: 'absent', at: naming('Item 12') },
    ],
    [
      'General Instruction B.6 in 2024',
      results(`Under General Instruction B.6, ${naming('this Item 2.02')}`),
      {
        message: 'instruction',
        at: `Under General Instruction B.6, ${naming('this Item 2.02')}`,
        severity: 'info',
      },
    ],
  ],
  undetermined: 'An item is in the report or it is not.',
  notApplicable: [['a report without a legend', results('The press release is attached.')]],
});
