import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/ein.ts';
import { describeRule } from '../../support/test-rule.ts';

const numbered = (ein: string): string => specimen({ ein });
const profile = { names: ['Alder Point Instruments, Inc.'], ein: '47-1180362' };

describeRule(rule, {
  passes: [
    ['nine digits', specimen()],
    ['nine digits without the hyphen', numbered('471180362')],
    ['a foreign registrant’s', numbered('98-0365432')],
    ['none, of a foreign registrant', numbered('N/A')],
    ['zeros', numbered('00-0000000')],
    ['none yet', numbered('Applied for')],
    ['the profile’s', specimen(), { profile }],
  ],
  violations: [
    [
      'a blank line',
      numbered(''),
      { message: 'missing', at: '(IRS Employer Identification No.)', severity: 'error' },
    ],
    [
      'no line for it',
      specimen().replace('47-1180362\n(IRS Employer Identification No.)\n\n', ''),
      { message: 'missing', at: 'Alder Point Instruments, Inc.' },
    ],
    [
      'a digit too few',
      numbered('47-118036'),
      { message: 'malformed', at: '47-118036', severity: 'warning', facts: { digits: 8 } },
    ],
    [
      'a digit too many',
      numbered('47-11803622'),
      { message: 'malformed', at: '47-11803622', facts: { digits: 10 } },
    ],
    [
      'the hyphen in another place',
      numbered('471-180362'),
      { message: 'misplaced', at: '471-180362', severity: 'warning' },
    ],
    [
      'two digits exchanged',
      numbered('47-1180326'),
      {
        message: 'not-own',
        at: '47-1180326',
        severity: 'error',
        facts: { found: '47-1180326', expected: '47-1180362' },
      },
      { profile },
    ],
  ],
  undetermined: 'A number is read or it is not there.',
  notApplicable: 'Every cover is read for a registrant.',
});
