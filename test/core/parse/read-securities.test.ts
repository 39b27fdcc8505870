import { describe, expect, it } from 'vitest';
import { readSecurities } from '../../../core/parse/steps/read-securities.ts';

const HEAD =
  'Securities registered pursuant to Section 12(b) of the Act:\n\n' +
  'Title of each class\tTrading Symbol(s)\tName of each exchange on which registered\n';

function rowsIn(text: string): string[][] | undefined {
  return readSecurities(text, 0, text.length, 0)?.rows.map(({ title, symbol, exchange }) => [
    title,
    symbol,
    exchange,
  ]);
}

describe('The table of securities under section 12(b)', () => {
  it.each([
    [
      'in cells',
      `${HEAD}Common Stock, $0.001 par value\tALDR\tNasdaq`,
      [['Common Stock, $0.001 par value', 'ALDR', 'Nasdaq']],
    ],
    ['in columns of spaces', `${HEAD}Common Stock     ALDR    NYSE`, [['Common Stock', 'ALDR', 'NYSE']]],
    [
      'with several classes, and what follows it left out',
      `${HEAD}Common Stock\tALDR\tNYSE\n5% Notes due 2030\tALDR30\tNYSE\n\nIndicate by check mark\twhether\tthe registrant`,
      [
        ['Common Stock', 'ALDR', 'NYSE'],
        ['5% Notes due 2030', 'ALDR30', 'NYSE'],
      ],
    ],
    ['without symbols', `${HEAD}Common Stock\tNYSE`, [['Common Stock', '', 'NYSE']]],
    [
      'with par value and registrant in cells of their own',
      `${HEAD}Alder Corp\tClass A Stock\tPar value $0.10\tALDR\tNYSE`,
      [['Alder Corp Class A Stock Par value $0.10', 'ALDR', 'NYSE']],
    ],
    [
      'with par value in a cell of its own, and no symbol',
      `${HEAD}Class A Stock\tPar value $0.10\tNYSE`,
      [['Class A Stock Par value $0.10', '', 'NYSE']],
    ],
    ['of nothing', `${HEAD}N/A\tN/A\tN/A`, [['N/A', 'N/A', 'N/A']]],
    ['without an exchange', `${HEAD}Common Stock\tALDR`, [['Common Stock', 'ALDR', '']]],
    [
      'with a second exchange of the same stock',
      `${HEAD}Common Stock\tALDR\tNYSE\nALDR\tChicago Stock Exchange, Inc.`,
      [
        ['Common Stock', 'ALDR', 'NYSE'],
        ['', 'ALDR', 'Chicago Stock Exchange, Inc.'],
      ],
    ],
    [
      'with words that run on below one another',
      `${HEAD}Common Stock, par     ALDR    The Nasdaq Stock\nvalue $0.001                  Market LLC`,
      [['Common Stock, par value $0.001', 'ALDR', 'The Nasdaq Stock Market LLC']],
    ],
    [
      'with a title in two lines of its cell',
      `${HEAD}Alder Corp\tSeries A Junior\nSubordinated Notes\tALDA\tNYSE`,
      [['Subordinated Notes', 'ALDA', 'NYSE']],
    ],
    [
      'with a head in two lines',
      `${HEAD}Trading\n\nSymbol\tName of exchange\nNotes\tALDA\tNYSE`,
      [['Notes', 'ALDA', 'NYSE']],
    ],
    ['without rows', `${HEAD}None`, []],
  ])('is read %s', (_title, text, rows) => {
    expect(rowsIn(text)).toEqual(rows);
  });

  it('is not there on older covers', () => {
    expect(rowsIn('FORM 8-K\n(Exact name of registrant)')).toBeUndefined();
  });
});
