import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/draft-legend.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['the verb', told('Counsel will draft the plan.\n\nDraft resolutions were read.')],
    ['a draft registration statement', told('Draft Registration Statement\n\nIt was submitted on 10/28/24.')],
    ['a league', told('2024 NBA Draft\n\nThe company sponsored it.')],
    ['a wrapped sentence', told('The board read the\ndraft of\nthe plan, dated October 28, 2024.')],
    ['checks and drafts', told('All checks and drafts are signed by two officers.')],
    [
      'the purposes of a discussion',
      told('The slides were shown for discussion purposes only at the meeting.'),
    ],
  ],
  violations: [
    [
      'a firm and a day',
      `W&S Draft 5/3/24\n\n${specimen()}`,
      { message: 'marked', at: 'W&S Draft 5/3/24', severity: 'info' },
    ],
    [
      'on the run that precedes sign-off',
      `W&S Draft 5/3/24\n\n${specimen()}`,
      { message: 'marked', at: 'W&S Draft 5/3/24', severity: 'error' },
      { stage: 'final' },
    ],
    ['the word alone', `DRAFT\n\n${specimen()}`, { message: 'marked', at: 'DRAFT' }],
    ['letters apart', `D R A F T\n\n${specimen()}`, { message: 'marked', at: 'D R A F T' }],
    [
      'a day by its month',
      `Draft of October 28, 2024\n\n${specimen()}`,
      { message: 'marked', at: 'Draft of October 28, 2024' },
    ],
    ['preliminary', `Preliminary Draft\n\n${specimen()}`, { message: 'marked', at: 'Preliminary Draft' }],
    [
      'on the release',
      specimen({ release: 'CONFIDENTIAL DRAFT - NOT FOR DISTRIBUTION\n\nThe plant opened today.' }),
      { message: 'marked', at: 'CONFIDENTIAL DRAFT - NOT FOR DISTRIBUTION' },
    ],
    [
      'the purposes of a discussion, above the cover',
      `FOR DISCUSSION PURPOSES ONLY\n\n${specimen()}`,
      { message: 'marked', at: 'FOR DISCUSSION PURPOSES ONLY' },
    ],
    [
      'on two pages, told once',
      `DRAFT 2\n\n${specimen({ items: 'Item 8.01 Other Events.\n\nThe plant opened.\n\nDRAFT 2' })}`,
      { message: 'marked', at: 'DRAFT 2', facts: { count: 2, words: 'DRAFT 2' } },
    ],
  ],
  undetermined: [
    [
      'slides for discussion',
      specimen({ release: 'FOR DISCUSSION PURPOSES ONLY\n\nThird quarter results in slides' }),
      { message: 'discussion', at: 'FOR DISCUSSION PURPOSES ONLY', severity: 'info' },
    ],
    [
      'slides for discussion, on the run that precedes sign-off',
      specimen({ release: 'FOR DISCUSSION PURPOSES ONLY\n\nThird quarter results in slides' }),
      { message: 'discussion', at: 'FOR DISCUSSION PURPOSES ONLY', severity: 'warning' },
      { stage: 'final' },
    ],
  ],
  notApplicable: 'Every draft has pages.',
});
