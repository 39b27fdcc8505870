import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/file-number.ts';
import { describeRule } from '../../support/test-rule.ts';

const numbered = (fileNumber: string): string => specimen({ fileNumber });
const profile = { names: ['Alder Point Instruments, Inc.'], fileNumber: '001-38417' };

describeRule(rule, {
  passes: [
    ['a listed company’s', specimen()],
    ['an old one', numbered('1-442')],
    ['with a prefix of one digit', numbered('0-30229')],
    ['of a registration statement', numbered('333-190788')],
    ['of an old registration statement', numbered('33-70636')],
    ['of a co-registrant', numbered('333-46893-01')],
    ['of a business development company', numbered('814-00812')],
    ['with a space', numbered('001 - 38417')],
    ['the profile’s with other zeros', numbered('1-38417'), { profile }],
  ],
  violations: [
    ['a blank line', numbered(''), { message: 'missing', at: '(Commission File Number)', severity: 'error' }],
    [
      'no line for it',
      specimen().replace('001-38417\n(Commission File Number)\n\n', ''),
      { message: 'missing', at: 'Alder Point Instruments, Inc.' },
    ],
    [
      'no number on the cover of a submission whose header has it: EDGAR knows it, a reader does not',
      rule.examples.flagged['in-header'].draft,
      {
        message: 'in-header',
        at: '(Commission File Number)',
        severity: 'warning',
        facts: { expected: '001-38417' },
      },
    ],
    [
      'a digit too many',
      numbered('001-384170'),
      { message: 'malformed', at: '001-384170', severity: 'warning' },
    ],
    ['two hyphens', numbered('00-30229-7'), { message: 'malformed', at: '00-30229-7' }],
    ['a number cut in two', numbered('0-28-44'), { message: 'malformed', at: '0-28-44' }],
    ['an unknown prefix', numbered('101-38417'), { message: 'malformed', at: '101-38417' }],
    [
      'two digits exchanged',
      numbered('001-38471'),
      {
        message: 'not-own',
        at: '001-38471',
        severity: 'error',
        facts: { found: '001-38471', expected: '001-38417' },
      },
      { profile },
    ],
  ],
  undetermined: 'A number is read or it is not there.',
  notApplicable: 'Every cover is read for a registrant.',
});
