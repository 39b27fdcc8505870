import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/bullet-blank.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['a list', told('The plant has:\n\n\u2022 million-dollar machines;\n\n\u25cf shares of land.')],
    [
      'cities apart by bullets',
      specimen({ release: 'Portland \u2022 Bath \u2022 Kyoto\n\nThe plant opened.' }),
    ],
    ['a tick in a table', specimen({ outlook: 'Audit committee   \u25cf\nPay committee     \u2022' })],
    ['highlights', specimen({ outlook: '\u2022 Revenue of $84.2 million\n\u2022 12% growth' })],
  ],
  violations: [
    [
      'behind a dollar sign',
      told('It paid $\u25cf million.'),
      { message: 'left', at: '$\u25cf', severity: 'error' },
    ],
    ['in brackets', told('It paid $[\u25cf] million.'), { message: 'left', at: '[\u25cf]' }],
    ['two in brackets', told('It paid $[\u25cf\u25cf] million.'), { message: 'left', at: '[\u25cf\u25cf]' }],
    ['for a day', told('The plant opened on June \u25cf, 2024.'), { message: 'left', at: 'June \u25cf' }],
    ['before a unit', told('It sold \u25cf shares.'), { message: 'left', at: '\u25cf' }],
    [
      'on the cover',
      specimen({ reportDate: 'October 29, 2024 (October [\u2022], 2024)' }),
      { message: 'left', at: '[\u2022]', facts: { count: 1 } },
    ],
    [
      'in the release',
      specimen({ outlook: 'Revenue will be $\u2022 to $\u2022 million.' }),
      { message: 'left', at: '$\u2022', facts: { count: 2 } },
    ],
  ],
  undetermined: 'A bullet stands for a fact or opens a list.',
  notApplicable: 'Every draft has words.',
});
