import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/era-anachronism.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['a cover of today', specimen()],
    ['a cover of 2004', formerSpecimen()],
    ['the boxes in 2014', specimen({ securities: '', emergingGrowth: '' }), { filed: '2014-05-01' }],
    ['the table on its first day', specimen(), { filed: '2019-05-02' }],
  ],
  violations: [
    [
      'the table a day early',
      specimen(),
      {
        message: 'later',
        at: 'Securities registered pursuant to Section 12(b)',
        severity: 'info',
        facts: { since: 'May 2, 2019' },
      },
      { filed: '2019-05-01' },
    ],
    [
      'the box on emerging growth in 2014',
      specimen({ securities: '' }),
      { message: 'later', at: 'Emerging growth company' },
      { filed: '2014-05-01' },
    ],
    [
      'the four boxes in the spring of 2004',
      specimen({ securities: '', emergingGrowth: '' }),
      {
        message: 'later',
        at: 'Written communications pursuant to Rule 425',
        facts: { day: 'April 1, 2004' },
      },
      { filed: '2004-04-01' },
    ],
  ],
  undetermined: 'A part is on the cover or it is not.',
  notApplicable: 'Every cover is of some day.',
});
