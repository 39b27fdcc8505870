import { describe, expect, it } from 'vitest';
import { inOrder, residueByDocument, withNeighbours } from '../../../rules/_shared/residue.ts';

const residue = (document: number, start: number, words: string): Parameters<typeof inOrder>[0][number] => ({
  span: { document, start, end: start + words.length },
  words,
});

describe('what is left in a draft', () => {
  it('is one finding a document, the first place leading', () => {
    const found = residueByDocument([residue(0, 5, 'a'), residue(0, 9, 'b'), residue(1, 2, 'c')]);
    expect(found).toEqual([
      {
        place: { document: 0, start: 5, end: 6 },
        related: [{ document: 0, start: 9, end: 10 }],
        facts: { words: 'a; b', count: 2 },
      },
      { place: { document: 1, start: 2, end: 3 }, related: [], facts: { words: 'c', count: 1 } },
    ]);
  });

  it('is quoted three times at most, each word once', () => {
    const words = ['a', 'b', 'a', 'c', 'd', 'e'].map((word, at) => residue(0, at * 5, word));
    expect(residueByDocument(words)[0]?.facts).toEqual({ words: 'a; b; c; and 2 more', count: 6 });
  });

  it('is told in order of place, and once where two overlap', () => {
    const found = inOrder([residue(1, 0, 'z'), residue(0, 8, 'cd'), residue(0, 7, 'abcd')]);
    expect(found.map(({ words }) => words)).toEqual(['abcd', 'z']);
  });

  it.each([
    ['in a sentence', 'It paid the sum of $___ million in cash.', '___', 'sum of $___ million'],
    ['at the head of a line', 'Price:\n___ dollars', '___', '___ dollars'],
    ['alone', '___', '___', '___'],
  ])('is quoted with its neighbours on the line: %s', (_, text, blank, expected) => {
    const start = text.indexOf(blank);
    expect(withNeighbours(text, start, start + blank.length)).toBe(expected);
  });
});
