import { describe, expect, it } from 'vitest';
import { listedExhibits, numbersListed } from '../../../rules/_shared/listed-exhibits.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const listing = (...rows: string[]) =>
  filingOf(
    specimen({
      exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`,
      exhibits: '',
    }),
  );
const rowsOf = (...rows: string[]) => listedExhibits(listing(...rows));

describe('The numbers of a list', () => {
  it('are told each once', () => {
    expect(numbersListed(listing('10.1  Lease', '10.1  Lease of May', '99.1  Press release'))).toBe(
      '10.1, 99.1',
    );
  });

  it('are told to the hundredth', () => {
    const rows = Array.from({ length: 103 }, (_, at) => `10.${at + 1}  Lease`);
    expect(numbersListed(listing(...rows))).toMatch(/^10\.1, 10\.2, .*, 10\.100 and 3 more$/);
  });
});

describe('Where a row of the list says that its exhibit is', () => {
  it.each([
    ['99.1  Press release', null],
    [
      '2.1  Merger Agreement (incorporated by reference to Exhibit 2.1 to the Form 8-K of May 3, 2024)',
      'elsewhere',
    ],
    ['2.1  Merger Agreement, incorporated herein by reference', 'elsewhere'],
    ['2.1  Merger Agreement (previously filed)', 'elsewhere'],
    ['23.1  Consent of Reed LLP (included in Exhibit 5.1)', 'within-another'],
    ['4.3  Form of Receipt (included as part of Exhibit 4.2)', 'within-another'],
    ['16.1  Letter of Reed CPAs (to be filed by amendment)', 'to-follow'],
    ['99.2  Additional exhibits: none', 'none'],
    ['99.1  Release, which shall not be deemed incorporated by reference', null],
    ['3.1  Certificate of Amendment, as filed with the Secretary of State', null],
  ])('"%s": %s', (row, standing) => {
    expect(rowsOf(row).map((one) => one.standing)).toEqual([standing]);
  });
});

describe('The notes beneath a list', () => {
  it('belong to the rows that bear their mark', () => {
    const rows = rowsOf(
      '10.1*  Lease',
      '99.1**  Press release',
      '',
      '* Previously filed.',
      '** Furnished herewith.',
    );
    expect(rows.map(({ number, words }) => [number, words])).toEqual([
      ['10.1', '10.1* Lease Previously filed.'],
      ['99.1', '99.1** Press release Furnished herewith.'],
    ]);
  });

  it('may stand on one line, and be called by figures', () => {
    const rows = rowsOf(
      '10.1(1)  Lease',
      '99.1+  Press release',
      '',
      '(1) Previously filed. + Furnished herewith.',
    );
    expect(rows.map(({ words }) => words)).toEqual([
      '10.1(1) Lease Previously filed.',
      '99.1+ Press release Furnished herewith.',
    ]);
  });

  it('are not called by the sign of omitted words', () => {
    const rows = rowsOf('10.1  Agreement with [***]', '', '*** Filed herewith.');
    expect(rows.map(({ words }) => words)).toEqual(['10.1 Agreement with [***]']);
  });
});
