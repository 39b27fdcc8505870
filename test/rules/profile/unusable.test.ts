import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/profile/unusable.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['a profile that can be used', specimen(), { profile: { names: ['Alder Point Instruments, Inc.'] } }],
  ],
  violations: [
    [
      'every mistake is named',
      specimen(),
      {
        message: 'unusable',
        at: null,
        severity: 'warning',
        facts: { mistakes: 'ein: looks wrong; ticker: a profile has no such key' },
      },
      { profileMistakes: ['ein: looks wrong', 'ticker: a profile has no such key'] },
    ],
  ],
  undetermined: 'A profile can be used or cannot.',
  notApplicable: [['nothing told', specimen()]],
});
