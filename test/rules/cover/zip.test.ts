import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/zip.ts';
import { describeRule } from '../../support/test-rule.ts';

const at = (address: string): string => specimen({ address });

describeRule(rule, {
  passes: [
    ['five digits', specimen()],
    ['nine digits', at('210 Harbor Street, Portland, Maine 04101-2210')],
    ['a state’s code', at('210 Harbor Street, Portland, ME 04101')],
    ['a state’s short form', at('220 Main Street, Louisville, Ky. 40232')],
    ['the capital', at('655 New York Avenue NW, Washington, D.C. 20001')],
    ['a street that bears a state’s name', at('655 New York Avenue, Boston, Massachusetts 02110')],
    ['a ZIP code in a line of its own', at('100 Adams Street, Peoria, Illinois\n61629')],
    ['a house of five digits', at('22777 Springwood Way, Spring, Texas 77389')],
    [
      'two offices in two states',
      at('9900 Bren Road East, Minnetonka, Minnesota 55343\n655 Ninth Street, Washington, DC 20001'),
    ],
  ],
  violations: [
    [
      'no ZIP code',
      at('210 Harbor Street, Portland, Maine'),
      { message: 'missing', at: '(Zip Code)', severity: 'warning' },
    ],
    [
      'four digits',
      at('210 Harbor Street, Portland, Maine 0410'),
      { message: 'malformed', at: '0410', facts: { digits: 4 } },
    ],
    ['six digits', at('210 Harbor Street, Portland, ME 041012'), { message: 'malformed', at: '041012' }],
    [
      'eight digits',
      at('210 Harbor Street, Portland, ME 04101-221'),
      { message: 'malformed', at: '04101-221' },
    ],
    [
      'the ZIP code of the old office',
      at('1 Carlisle Road, San Jose, California 01886'),
      { message: 'other-state', at: '01886', facts: { state: 'California' } },
    ],
    [
      'the same in a line of its own',
      at('1 Carlisle Road, San Jose, California\n01886'),
      { message: 'other-state', at: '01886' },
    ],
  ],
  undetermined: 'A ZIP code is of a state or it is not.',
  notApplicable: [
    ['an address abroad', at('Wessex House, 45 Reid Street, Hamilton HM 12, Bermuda')],
    ['no address', at('')],
  ],
});
