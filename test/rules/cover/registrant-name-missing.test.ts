import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/registrant-name-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const CAPTION = '(Exact name of registrant as specified in its charter)';
const profile = {
  names: ['Alder Point Instruments, Inc.', 'Alder Point Finance LLC'],
  formerNames: ['Birch Point Sensors, Inc.'],
};
const named = (registrant: string): string => specimen({ registrant });

describeRule(rule, {
  passes: [
    ['a name above its caption', specimen()],
    ['a name beside its caption', specimen().replace(`\n${CAPTION}`, ` ${CAPTION}`)],
    [
      'the file number between name and caption',
      specimen().replace(
        `Alder Point Instruments, Inc.\n${CAPTION}`,
        `Alder Point Instruments, Inc. ${CAPTION}\n\nCommission file number 001-38417`,
      ),
    ],
    ['the name of the profile in capitals', named('ALDER POINT INSTRUMENTS, INC'), { profile }],
    ['one of the names of the profile', named('Alder Point Finance, LLC'), { profile }],
  ],
  violations: [
    ['a blank line', named(''), { message: 'blank', at: CAPTION, severity: 'error' }],
    ['a ruling for a name', named('____________________'), { message: 'blank', at: CAPTION }],
    [
      'no caption either',
      specimen({
        cover:
          'FORM 8-K\n\nCURRENT REPORT\nPursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934',
      }),
      { message: 'absent', at: 'FORM 8-K' },
    ],
    [
      'a precedent’s name',
      named('Brindle Creek Foods Corp.'),
      {
        message: 'stranger',
        at: 'Brindle Creek Foods Corp.',
        severity: 'error',
        facts: { expected: 'Alder Point Instruments, Inc. or Alder Point Finance LLC' },
      },
      { profile },
    ],
    [
      'the former name',
      named('Birch Point Sensors, Inc.'),
      { message: 'former', at: 'Birch Point Sensors, Inc.', severity: 'error' },
      { profile },
    ],
    [
      'another suffix',
      named('Alder Point Instruments LLC'),
      { message: 'inexact', at: 'Alder Point Instruments LLC', severity: 'warning' },
      { profile },
    ],
    [
      'half of the name',
      named('Alder Point'),
      { message: 'inexact', at: 'Alder Point', severity: 'warning' },
      { profile },
    ],
  ],
  undetermined: 'A name stands at its caption or it does not.',
  notApplicable: 'Every report has a registrant.',
});
