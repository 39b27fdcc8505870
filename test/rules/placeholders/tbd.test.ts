import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/tbd.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['prose of a contract', told('The shares are sold at a price to be determined by the board.')],
    ['Roman numerals', told('Title XX of the Act and Super Bowl XXX were named.')],
    ['the thirtieth games', told('Athletes came to the XXX Olympiad.')],
    ['a size', told('Shirts in XXL are sold.')],
    ['a masked number', told('The account XXX-XX-1234 was closed.')],
    ['a company called TBC', told('TBC Bearings Ltd. sold the plant.')],
    ['a company defined as TBC', told('Tyre Bearing Co. ("TBC") sold the plant. TBC is in Bath.')],
    ['the registrant called TBC', specimen({ registrant: 'TBC Holdings, Inc.', outlook: 'TBC grew.' })],
    ['a company called TK', told('TK Motors sold the plant.')],
    [
      'financial statements to be provided',
      specimen({
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(a) Financial statements of businesses acquired.\n\nTo be provided.\n\n(d) Exhibits.\n\n99.1  Press release',
      }),
    ],
    ['something to come', told('Benefits will be seen in the years to come.')],
    ['in brackets, where the rule on brackets tells it', told('It will be held on [TBD].')],
  ],
  violations: [
    [
      'a date to be determined',
      told('The meeting will be held on TBD.'),
      { message: 'left', at: 'TBD', severity: 'error' },
    ],
    ['in parentheses', told('The meeting will be held later (TBD).'), { message: 'left', at: 'TBD' }],
    [
      'in a sentence in brackets',
      told('The plant opened. [The meeting will be held on TBD.]'),
      { message: 'left', at: 'TBD' },
    ],
    ['in small letters', told('Price: tbd'), { message: 'left', at: 'tbd' }],
    ['a sum in crosses', told('It paid $XX million.'), { message: 'left', at: '$XX' }],
    ['a sum with a point', told('It paid $X.X million.'), { message: 'left', at: '$X.X' }],
    ['a share in crosses', told('Revenue rose by XX%.'), { message: 'left', at: 'XX%' }],
    ['a day in crosses', told('It opened on June XX, 2024.'), { message: 'left', at: 'June XX' }],
    ['a year in crosses', told('It opens in the summer of 20XX.'), { message: 'left', at: '20XX' }],
    ['a name in crosses', told('The plant was sold to XXX.'), { message: 'left', at: 'to XXX' }],
    ['to come', told('Details of the sale (to come).'), { message: 'left', at: '(to come)' }],
    ['TK for a sum', told('It paid $TK for the plant.'), { message: 'left', at: '$TK' }],
    [
      'a sum in crosses in the release',
      specimen({ outlook: 'Revenue will be $XX million.' }),
      { message: 'left', at: '$XX', severity: 'error' },
    ],
    [
      'two of them, told once',
      told('It paid $XX million on TBD.'),
      { message: 'left', at: '$XX', facts: { count: 2 } },
    ],
  ],
  undetermined: [
    [
      'TBD in a release',
      specimen({ outlook: 'Launch of the second sensor: TBD' }),
      { message: 'in-exhibit', at: 'TBD', severity: 'warning' },
    ],
  ],
  notApplicable: 'Every draft has words.',
});
