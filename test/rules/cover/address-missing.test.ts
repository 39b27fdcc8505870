import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/address-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const CAPTION = '(Address of principal executive offices)';
const at = (address: string): string => specimen({ address });

describeRule(rule, {
  passes: [
    ['street, city, state and ZIP code', specimen()],
    ['a building without a number', at('Seaport Center, St. Paul, Minnesota 55144')],
    ['a box at the post office', at('P.O. Box 152, Forest City, Iowa 50436')],
    ['an address abroad without a number', at('Wessex House, Hamilton HM DX, Bermuda')],
    [
      'two offices',
      at('9900 Bren Road East, Minnetonka, Minnesota 55343\n655 New York Avenue NW, Washington, DC 20001'),
    ],
    ['quoting marks from mail', at('> 210 Harbor Street, Portland, Maine 04101')],
  ],
  violations: [
    ['a blank line', at(''), { message: 'blank', at: CAPTION, severity: 'error' }],
    ['a ruling', at('______________________'), { message: 'blank', at: CAPTION }],
    [
      'no line for it',
      specimen().replace(`210 Harbor Street, Portland, Maine 04101\n${CAPTION} (Zip Code)\n\n`, ''),
      { message: 'absent', at: 'FORM 8-K' },
    ],
    [
      'a street and a city',
      at('210 Harbor Street, Portland'),
      { message: 'placeless', at: '210 Harbor Street, Portland', severity: 'warning' },
    ],
  ],
  undetermined: 'An address stands at its caption or it does not.',
  notApplicable: 'Every registrant has offices.',
});
