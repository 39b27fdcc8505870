import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/phone.ts';
import { describeRule } from '../../support/test-rule.ts';

const LINE = "Registrant's telephone number, including area code: (207) 555-0142";
const called = (telephone: string): string => specimen({ telephone });

describeRule(rule, {
  passes: [
    ['behind its caption', specimen()],
    [
      'above its caption',
      specimen().replace(LINE, "(207) 555-0142\n(Registrant's telephone number, including area code)"),
    ],
    ['with dots', called('207.555.0142')],
    ['with the country’s code', called('+1 207 555 0142')],
    ['with an extension', called('(207) 555-0142, ext. 12')],
    ['a free number', called('1-800-555-0142')],
    [
      'abroad',
      specimen({ telephone: '+44 20 7946 0958', address: '1 Gresham Street, London, England EC2V 7HN' }),
    ],
    [
      'abroad without the country’s code',
      specimen({ telephone: '852 2810 3000', address: '1 Queen’s Road, Hong Kong' }),
    ],
  ],
  violations: [
    ['a blank line', called(''), { message: 'missing', at: "Registrant's telephone", severity: 'error' }],
    [
      'a number in the release only',
      specimen({ telephone: '', release: 'Alder Point Reports Results\n\nContact: (207) 555-0199' }),
      { message: 'missing', at: "Registrant's telephone" },
    ],
    [
      'no line for it',
      specimen().replace(`${LINE}\n\n`, ''),
      { message: 'missing', at: '210 Harbor Street, Portland, Maine 04101' },
    ],
    [
      'a digit too few',
      called('(207) 555-014'),
      { message: 'malformed', at: '(207) 555-014', severity: 'warning', facts: { digits: 9 } },
    ],
    ['no area code', called('555-0142'), { message: 'malformed', at: '555-0142', facts: { digits: 7 } }],
  ],
  undetermined: 'A number is read or it is not there.',
  notApplicable: 'Every registrant has a telephone.',
});
