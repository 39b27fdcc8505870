import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/section-12b-row-incomplete.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEAD = `Securities registered pursuant to Section 12(b) of the Act:

Title of each class               Trading Symbol(s)    Name of each exchange on which registered`;
const table = (...rows: readonly string[]): string => specimen({ securities: [HEAD, ...rows].join('\n') });
const own = (...securities: readonly { symbol: string; exchange: string }[]) => ({
  profile: { names: ['Alder Point Instruments, Inc.'], securities: [...securities] },
});
const ALDR = { symbol: 'ALDR', exchange: 'The Nasdaq Stock Market LLC' };
const ROW = 'Common Stock    ALDR    The Nasdaq Stock Market LLC';

describeRule(rule, {
  passes: [
    ['three cells', specimen()],
    ['notes without a symbol', table('2.5% Notes due 2029    -    New York Stock Exchange')],
    [
      'a stock on two exchanges',
      table('Common Stock    ALDR    NYSE', 'ALDR    Chicago Stock Exchange, Inc.'),
    ],
    ['nothing listed', table('N/A    N/A    N/A')],
    ['no rows', table('None')],
    [
      'a tier of the exchange, as the profile has it',
      table('Common Stock    ALDR    Nasdaq Global Select Market'),
      own(ALDR),
    ],
    [
      'a symbol with a space, as the profile has it without',
      table('Depositary Shares    ALDR PrB    NYSE'),
      own({ symbol: 'ALDRPrB', exchange: 'NYSE' }),
    ],
  ],
  violations: [
    [
      'no symbol',
      table('Common Stock    New York Stock Exchange'),
      {
        message: 'incomplete',
        at: 'Common Stock New York Stock Exchange',
        severity: 'warning',
        facts: { missing: ['the symbol'], row: 'Common Stock' },
      },
    ],
    [
      'no exchange',
      table('Common Stock    ALDR'),
      { message: 'incomplete', at: 'Common Stock ALDR', facts: { missing: ['the exchange'] } },
    ],
    [
      'no title',
      table('ALDR    New York Stock Exchange'),
      {
        message: 'incomplete',
        at: 'ALDR New York Stock Exchange',
        facts: { missing: ['the title'], row: 'ALDR' },
      },
    ],
    [
      'a market over the counter',
      table('Common Stock    ALDR    OTC Pink'),
      { message: 'no-exchange', at: 'Common Stock ALDR OTC Pink', severity: 'warning' },
    ],
    [
      'an exchange abroad',
      table('Common Stock    ALDR    Toronto Stock Exchange'),
      { message: 'no-exchange', at: 'Common Stock ALDR Toronto Stock Exchange' },
    ],
    [
      'another symbol than the profile’s',
      table('Common Stock    ALRD    Nasdaq'),
      {
        message: 'symbol',
        at: 'Common Stock ALRD Nasdaq',
        severity: 'error',
        facts: { found: 'ALRD', expected: 'ALDR' },
      },
      own(ALDR),
    ],
    [
      'another exchange than the profile’s',
      table('Common Stock    ALDR    NYSE American LLC'),
      { message: 'exchange', at: 'Common Stock ALDR NYSE American LLC', severity: 'error' },
      own({ symbol: 'ALDR', exchange: 'NYSE' }),
    ],
    [
      'a class of the profile left out',
      table(ROW),
      {
        message: 'left-out',
        at: 'Securities registered pursuant to Section 12(b)',
        facts: { expected: 'ALDRW' },
      },
      own(ALDR, { symbol: 'ALDRW', exchange: 'Nasdaq' }),
    ],
  ],
  undetermined: [
    [
      'an exchange that we do not know',
      table('Common Stock    ALDR    The Exchange'),
      { message: 'unknown', at: 'Common Stock ALDR The Exchange', severity: 'info' },
    ],
  ],
  notApplicable: [
    ['no table', specimen({ securities: '' })],
    ['the day before the table', specimen(), { filed: '2019-05-01' }],
  ],
});
