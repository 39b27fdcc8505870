import { htmlSpecimen } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { wrappedSpecimen } from '../../../rules/_shared/wrapped-specimen.ts';
import rule from '../../../rules/edgar/line-length.ts';
import { describeRule } from '../../support/test-rule.ts';

const final = { stage: 'final' } as const;
const long = `${'The plant in Bath opened. '.repeat(4)}`.trim();
const told = wrappedSpecimen;

describeRule(rule, {
  passes: [
    ['lines of at most 80 characters', told('The plant opened.'), final],
    ['eighty characters', told('x'.repeat(80)), final],
    ['a rule across the page', told('-'.repeat(100)), final],
    ['a table of 132 columns', told(`<TABLE>\n${'1234567890 '.repeat(11)} revenue\n</TABLE>`), final],
  ],
  violations: [
    [
      'one line that is too long',
      told(long),
      { message: 'long', at: long, severity: 'info', facts: { count: 1, longest: long.length } },
      final,
    ],
    [
      'a table of 140 columns',
      told(`<TABLE>\n${'abcdefghi '.repeat(14)}.\n</TABLE>`),
      { message: 'long', at: `${'abcdefghi '.repeat(14)}.`, facts: { longest: 141 } },
      final,
    ],
  ],
  undetermined: 'Lines are counted.',
  notApplicable: [
    ['a draft', told(long)],
    ['HTML', htmlSpecimen(), { ...final, name: 'report.htm' }],
    ['a copy that was reflowed', specimen().replaceAll(/([^\n])\n([^\n])/g, '$1 $2'), final],
  ],
});
