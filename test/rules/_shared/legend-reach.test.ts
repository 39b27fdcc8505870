import { describe, expect, it } from 'vitest';
import { furnishedLegendsOf } from '../../../rules/_shared/furnished-legends.ts';
import { filedItemsUnder, isCovered } from '../../../rules/_shared/legend-reach.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const RESULTS = 'Item 2.02 Results of Operations and Financial Condition.\n\nWe announced our results.';
const EVENTS = 'Item 8.01 Other Events.\n\nWe opened a plant.';

function reachOf(legend: string, ...before: string[]): { covered: boolean[]; filed: string[] } {
  const filing = filingOf(
    specimen({ items: [...before, `${legend} shall not be deemed "filed" at all.`].join('\n\n') }),
  );
  return {
    covered: filing.items.filter(({ number }) => number === '2.02').map((item) => isCovered(filing, item)),
    filed: furnishedLegendsOf(filing).flatMap((one) => filedItemsUnder(filing, one)),
  };
}

describe('A legend reaches', () => {
  it.each([
    ['every item, where it speaks of the report', 'This Current Report', [EVENTS, RESULTS], true, ['8.01']],
    ['the item it names, from another', 'Item 2.02', [RESULTS, EVENTS], true, []],
    ['the item in which it stands', 'This information', [EVENTS, RESULTS], true, []],
    ['no furnished item from within a filed one', 'This information', [RESULTS, EVENTS], false, ['8.01']],
  ])('%s', (_, legend, before, covered, filed) => {
    expect(reachOf(legend, ...before)).toEqual({ covered: [covered], filed });
  });
});
