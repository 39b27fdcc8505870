import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/exhibit-date-unverifiable.ts';
import { describeRule } from '../../support/test-rule.ts';

const undated = `Alder Point Instruments Reports Results

Alder Point Instruments, Inc. today reported revenue of $84.2 million for the quarter ended September 30, 2024,
and cash of $30 million at September 30, 2024. It was founded in 1997 in Portland and sells sensors to makers.`;

describeRule(rule, {
  passes: [
    ['a dateline', specimen()],
    ['a date above the title', specimen({ release: `October 29, 2024\n\n${undated}` })],
    [
      'another date, which another rule compares',
      specimen({ release: `PORTLAND, Maine, October 28, 2024 -- ${undated}` }),
    ],
  ],
  violations: [
    [
      'only balance dates and "today"',
      specimen({ release: undated }),
      {
        message: 'undated',
        at: 'dated October 29, 2024',
        severity: 'info',
        facts: { found: '"dated October 29, 2024" in the index, "today" in the release' },
      },
    ],
  ],
  undetermined: 'The release bears a date or does not.',
  notApplicable: [
    ['the release is not in the upload', specimen({ exhibits: '' })],
    [
      'the index gives no date',
      specimen({ exhibitItem: 'Item 9.01 Exhibits.\n\n(d) Exhibits\n\n99.1  Press release' }),
    ],
    [
      'an agreement, which has its date inside',
      specimen({
        exhibitItem: 'Item 9.01 Exhibits.\n\n(d) Exhibits\n\n99.1  Agreement dated October 29, 2024',
      }),
    ],
  ],
});
