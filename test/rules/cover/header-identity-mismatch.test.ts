import { filerSpecimen } from '../../../rules/_shared/filer-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/header-identity-mismatch.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['the same numbers', filerSpecimen({ ein: '471180362', fileNumber: '001-38417' })],
    ['other zeros', filerSpecimen({ fileNumber: '1-38417' })],
    ['EDGAR’s short name', filerSpecimen({ name: 'ALDER POINT INSTRUMENTS CORP /DE/' })],
    ['no numbers in the header', filerSpecimen({})],
    ['a header without the employer’s number', filerSpecimen({ ein: '000000000' })],
    [
      'a former name that the report tells',
      filerSpecimen(
        { name: 'BIRCH POINT SENSORS INC' },
        specimen({ items: 'Item 8.01 Other Events.\n\nThe company was formerly Birch Point Sensors, Inc.' }),
      ),
    ],
    [
      'a malformed number, which another rule tells',
      filerSpecimen({ ein: '471180362' }, specimen({ ein: '47-118036' })),
    ],
  ],
  violations: [
    [
      'a stranger',
      filerSpecimen({ name: 'BRINDLE CREEK FOODS CORP' }),
      { message: 'name', at: 'Alder Point Instruments, Inc.', severity: 'warning' },
    ],
    [
      'two digits exchanged',
      filerSpecimen({ ein: '471180326' }),
      { message: 'ein', at: '47-1180362', severity: 'warning', facts: { expected: '471180326' } },
    ],
    [
      'another file number',
      filerSpecimen({ fileNumber: '000-31190' }),
      { message: 'file-number', at: '001-38417', severity: 'info' },
    ],
    [
      'a report under another company’s account',
      filerSpecimen({ name: 'BRINDLE CREEK FOODS CORP', ein: '610247570', fileNumber: '001-02217' }),
      [
        { message: 'name', at: 'Alder Point Instruments, Inc.' },
        { message: 'ein', at: '47-1180362' },
        { message: 'file-number', at: '001-38417' },
      ],
    ],
  ],
  undetermined: 'Two numbers are compared where both are there.',
  notApplicable: [['no header', specimen()]],
});
