import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/edgar/ssn.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    [
      'numbers of the cover',
      specimen({ ein: '04-3387074', fileNumber: '001-38417', telephone: '978-692-8999' }),
    ],
    ['a ZIP code of nine digits', specimen({ address: '210 Harbor Street, Portland, Maine 04101-2345' })],
    ['a part number', told('Sensor 1219-45-67890 and part A-219-45-6789 are made there.')],
    [
      'numbers that were never given out',
      told('000-12-3456, 666-12-3456, 912-34-5678, 219-00-6789, 219-45-0000'),
    ],
    ['a masked number', told('Social Security No. XXX-XX-6789')],
    ['a line for the number', told('Social security number: ________')],
    ['social security in prose', told('Social security taxes rose by 2024000 dollars.')],
    ['a year and a number behind the words', told('Social Security Act of 1935, amended 2024')],
  ],
  violations: [
    [
      'with the words',
      told('Mr. Reyes (Social Security No. 219-45-6789) left.'),
      {
        message: 'named',
        at: '219-45-6789',
        severity: 'error',
        facts: { where: 'the report', ending: '6789' },
      },
    ],
    [
      'with the initials, and blanks',
      told('Paul Reyes, SSN 219 45 6789, left.'),
      { message: 'named', at: '219 45 6789' },
    ],
    ['in one', told('SSN: 219456789'), { message: 'named', at: '219456789' }],
  ],
  undetermined: [
    [
      'a number of that shape alone',
      told('Paul Reyes, 219-45-6789, left.'),
      { message: 'alike', at: '219-45-6789', severity: 'warning', facts: { ending: '6789' } },
    ],
  ],
  notApplicable: 'Every draft has words.',
});
