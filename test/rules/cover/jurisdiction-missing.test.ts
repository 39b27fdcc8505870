import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/jurisdiction-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const CAPTION = '(State or other jurisdiction of incorporation)';
const ROW =
  'Delaware\n(State or other jurisdiction of incorporation)\n\n001-38417\n(Commission File Number)\n\n47-1180362\n(IRS Employer Identification No.)';
/** Three values in a row, their captions in the row below. */
const inRow = (values: string): string =>
  specimen().replace(
    ROW,
    `${values}\n(State or other jurisdiction   (Commission File   (IRS Employer\n of incorporation)               Number)            Identification No.)`,
  );

describeRule(rule, {
  passes: [
    ['a state', specimen()],
    ['a state’s code', specimen({ jurisdiction: 'DE' })],
    ['a country', specimen({ jurisdiction: 'Cayman Islands' })],
    ['a federal charter', specimen({ jurisdiction: 'Federal' })],
    ['three values flattened into one row', inRow('DELAWARE 001-38417 47-1180362')],
    ['a state in words', specimen({ jurisdiction: 'State of Delaware' })],
  ],
  violations: [
    ['a blank line', specimen({ jurisdiction: '' }), { message: 'blank', at: CAPTION, severity: 'error' }],
    ['a ruling', specimen({ jurisdiction: '____________' }), { message: 'blank', at: CAPTION }],
    [
      'a blank in a row of three',
      inRow('                 001-38417          47-1180362'),
      {
        message: 'blank',
        at: '(State or other jurisdiction (Commission File (IRS Employer of incorporation)',
      },
    ],
    [
      'a state in the body and in the address only',
      specimen({
        jurisdiction: '',
        address: '655 Delaware Avenue, Dover, Delaware 19901',
        items: 'Item 8.01 Other Events.\n\nThe company is a Delaware corporation.',
      }),
      { message: 'blank', at: CAPTION },
    ],
    [
      'no line for it',
      specimen().replace(`Delaware\n${CAPTION}\n\n`, ''),
      { message: 'absent', at: '001-38417' },
    ],
  ],
  undetermined: [
    [
      'a country that we do not know',
      specimen({ jurisdiction: 'Ruritania' }),
      { message: 'unread', at: 'Ruritania' },
    ],
  ],
  notApplicable: 'Every cover is read for a registrant, with or without its name.',
});
