import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/communication-boxes-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const without = (...lines: readonly string[]): string =>
  lines.reduce(
    (draft, line) => draft.replace(new RegExp(`\\[ \\] ${line}[^[]*?(?=\\[ \\]|Securities registered)`), ''),
    specimen(),
  );

describeRule(rule, {
  passes: [
    ['the four boxes', specimen()],
    ['ticked ones', specimen().replace('[ ] Written', '[X] Written')],
    ['other glyphs', specimen().replaceAll('[ ]', 'o')],
    ['glyphs lost in conversion', specimen().replaceAll('[ ] ', '')],
    ['"Pre-commencement" in two words', specimen().replaceAll('Pre-commencement', 'Pre commencement')],
  ],
  violations: [
    ['none', specimen({ boxes: '' }), { message: 'none', at: '(207) 555-0142', severity: 'warning' }],
    [
      'on the first day of the form',
      formerSpecimen(),
      { message: 'none', at: '(207) 555-0142' },
      { filed: '2004-08-23' },
    ],
    [
      'three of them',
      without('Soliciting material'),
      {
        message: 'some',
        at: 'Written communications pursuant to Rule 425',
        facts: { missing: ['Rule 14a-12'] },
      },
    ],
    [
      'two of them',
      without('Written communications', 'Soliciting material'),
      {
        message: 'some',
        at: 'Pre-commencement communications pursuant to Rule 14d-2',
        facts: { lacking: 'the one on Rule 425 and Rule 14a-12' },
      },
    ],
  ],
  undetermined: 'A line is on the cover or it is not.',
  notApplicable: [
    ['the former form', formerSpecimen()],
    ['the last day of the former form', formerSpecimen(), { filed: '2004-08-22' }],
  ],
});
