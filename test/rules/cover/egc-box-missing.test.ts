import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/egc-box-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const bare = specimen({ emergingGrowth: '' });

describeRule(rule, {
  passes: [
    ['the sentence and two boxes', specimen()],
    [
      'the box before its words',
      specimen().replace('Emerging growth company [ ]', '[ ] Emerging growth company'),
    ],
    [
      'the box behind the sentence',
      specimen().replace('1934.\n\nEmerging growth company', '1934. Emerging growth company'),
    ],
    ['a box that is lost', specimen().replace('Emerging growth company [ ]', 'Emerging growth company')],
  ],
  violations: [
    [
      'none',
      bare,
      { message: 'none', at: 'Securities registered pursuant to Section 12(b)', severity: 'warning' },
    ],
    [
      'on the first day',
      specimen({ emergingGrowth: '', securities: '' }),
      { message: 'none', at: 'Pre-commencement communications pursuant to Rule 13e-4' },
      { filed: '2017-04-12' },
    ],
    [
      'without the second box',
      specimen().replace(/If an emerging growth company[^[]*\[ \]/, ''),
      {
        message: 'some',
        at: 'Emerging growth company',
        facts: { missing: ['the box on the transition period'] },
      },
    ],
    [
      'the sentences without the first box',
      specimen().replace('Emerging growth company [ ]\n\n', ''),
      {
        message: 'some',
        at: 'elected not to use the extended transition period',
        facts: { missing: ['the box beside "Emerging growth company"'] },
      },
    ],
    [
      'without the sentence',
      specimen().replace(/Indicate by check mark whether the registrant[^[]*?1934\.\n/, ''),
      { message: 'some', at: 'Emerging growth company', facts: { missing: ['the sentence'] } },
    ],
  ],
  undetermined: 'A line is on the cover or it is not.',
  notApplicable: [['the day before', bare, { filed: '2017-04-11' }]],
});
