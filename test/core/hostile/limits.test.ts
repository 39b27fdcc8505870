import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const source = (path: string): string => readFileSync(root + path, 'utf8');

/** A limit as the page tells it: the cell that says how much, and a constant with the file it is in. */
interface Told {
  readonly limit: string;
  readonly constant: string;
  readonly path: string;
}

/** The constants of the page's tables. A file is named behind its constants; "there" is the file of the row above. */
function toldLimits(page: string): Told[] {
  const told: Told[] = [];
  let there = '';
  for (const row of page.split('\n').filter((line) => line.startsWith('|'))) {
    const [, , limit = '', where = ''] = row.split('|');
    const waiting: string[] = [];
    for (const [, word = ''] of where.matchAll(/`([^`]+)`|\bthere\b/g)) {
      if (/^[A-Z_]+$/.test(word)) {
        waiting.push(word);
        continue;
      }
      there = word || there;
      for (const constant of waiting.splice(0)) told.push({ limit: limit.trim(), constant, path: there });
    }
    for (const constant of waiting) told.push({ limit: limit.trim(), constant, path: 'no file is named' });
  }
  return told;
}

/** "25 * 1024 * 1024" as a number; null where there is no such constant. */
function valueOf({ constant, path }: Told): number | null {
  const [, product] = new RegExp(`const ${constant} = ([\\d_ *]+);`).exec(source(path)) ?? [];
  if (product === undefined) return null;
  return product.split('*').reduce((value, factor) => value * Number(factor.replaceAll('_', '')), 1);
}

/** The ways in which a page may say a number. */
function spellings(value: number): string[] {
  return [
    value.toLocaleString('en-US'),
    ...(value % 1024 ** 2 === 0 ? [`${value / 1024 ** 2} MB`] : []),
    ...(value % 1024 === 0 ? [`${value / 1024} kB`] : []),
    ...(value % 1e6 === 0 ? [`${value / 1e6} million`] : []),
  ];
}

describe('The page of limits', () => {
  const limits = toldLimits(source('docs/limits.md'));

  it('tells those that matter most', () => {
    const constants = limits.map(({ constant }) => constant);
    expect(constants).toEqual(
      expect.arrayContaining(['LARGEST_DRAFT', 'MOST_XML', 'MOST_WORK', 'LONGEST_READING']),
    );
  });

  it.each(limits.map((told) => [told.constant, told.path, told]))('says what %s of %s is', (_, __, told) => {
    const value = valueOf(told);
    expect(value, 'the constant is there').not.toBeNull();
    const words = ` ${told.limit.replaceAll(/[,;](?=\s|$)/g, ' ')} `;
    expect(
      spellings(value ?? 0).filter((spelling) => words.includes(` ${spelling} `)),
      told.limit,
    ).not.toEqual([]);
  });
});
