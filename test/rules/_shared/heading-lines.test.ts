import { describe, expect, it } from 'vitest';
import { headingLines } from '../../../rules/_shared/heading-lines.ts';
import { htmlSpecimenWithItem } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const linesOf = (draft: string, name?: string): [words: string, zone: string | null][] =>
  headingLines(filingOf(draft, name), /draft/i).map(({ words, zone }) => [words, zone]);
const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describe('short lines of their own', () => {
  it.each<[string, string, ReturnType<typeof linesOf>]>([
    ['above the cover', `Draft of May 3\n\n${specimen()}`, [['Draft of May 3', 'cover']]],
    [
      'in capitals, between others',
      told('The plant opened.\nDRAFT 2\nIt is in Bath.'),
      [['DRAFT 2', 'items']],
    ],
    ['twice on one line, told once', told('DRAFT 2 OF THE DRAFT'), [['DRAFT 2 OF THE DRAFT', 'items']]],
    ['in a release', specimen({ release: 'Draft\n\nThe plant opened today.' }), [['Draft', 'exhibit']]],
    ['not in wrapped prose', told('The board read the\ndraft of\nthe plan.'), []],
    ['not in a long line', told(`A draft ${'of the plan '.repeat(12)}`), []],
  ])('%s', (_, draft, expected) => {
    expect(linesOf(draft)).toEqual(expected);
  });

  it('are blocks in HTML', () => {
    expect(linesOf(htmlSpecimenWithItem('It opened.</p><p>Draft 2</p><p>It is in Bath.'), 'a.htm')).toEqual([
      ['Draft 2', 'items'],
    ]);
  });
});
