import { describe, expect, it } from 'vitest';
import type { Item } from '../../../core/filing/filing.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { voteTables } from '../../../rules/_shared/vote-tallies.ts';
import { filingOf } from '../../support/test-rule.ts';

function talliesIn(rows: string): (readonly number[])[][] {
  const filing = filingOf(
    specimen({ items: `Item 5.07 Submission of Matters to a Vote of Security Holders.\n\n${rows}` }),
  );
  const { body } = filing.items[0] as Item;
  return voteTables(filing, body).map((table) => table.map(({ tallies }) => tallies));
}

describe('Tables of votes', () => {
  it('takes rows that follow one another and have as many tallies for one table', () => {
    expect(talliesIn('Ann Lee    1,037,342    20,022\nJane Roe    1,040,011    17,353')).toEqual([
      [
        [1_037_342, 20_022],
        [1_040_011, 17_353],
      ],
    ]);
  });

  it('begins another table behind captions', () => {
    const rows = 'Ann Lee    1,037,342    20,022\n\nFor    Against\n1,100,310    5,070';
    expect(talliesIn(rows)).toHaveLength(2);
  });

  it('passes over percentages, and counts a small number that stands alone', () => {
    expect(talliesIn('Ann Lee    1,037,342    98.1%    20,022    97 %    10')).toEqual([
      [[1_037_342, 20_022, 10]],
    ]);
  });

  it('takes no sentence with numbers for a row', () => {
    expect(talliesIn('There were 1,107,483 shares. Of them 1,100,310 were for the plan.')).toEqual([]);
  });
});
