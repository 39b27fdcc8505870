import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import type { Element } from '../../../rules/_shared/item-answer.ts';
import { omissions, openingOf } from '../../../rules/_shared/omissions.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date', words: /\bOctober\b/ },
  { name: 'the revenue', words: /\brevenue\b/ },
];
const report = (words: string): Filing =>
  filingOf(specimen({ items: `Item 8.01 Other Events.\n\n${words}` }));

describe('What a report leaves out of an item', () => {
  it('is nothing where the item is not there', () => {
    expect(omissions(report('The plant opened.'), '1.01', ELEMENTS)).toBe('not-applicable');
  });

  it('is one finding, whatever is missing', () => {
    const found = omissions(report('The plant opened. It is large.'), '8.01', ELEMENTS);
    expect(found).toEqual([
      {
        message: 'missing',
        place: expect.anything() as object,
        facts: { number: '8.01', missing: 'the date and the revenue' },
      },
    ]);
  });

  it('is looked for in an exhibit that the item incorporates', () => {
    const words = 'On October 29 we wrote the release that is Exhibit 99.1, incorporated by reference.';
    expect(omissions(report(words), '8.01', ELEMENTS)).toEqual([]);
  });

  it('is a question where that exhibit is not in the draft', () => {
    const words = 'The release is Exhibit 99.7, incorporated by reference.';
    expect(omissions(report(words), '8.01', ELEMENTS)).toMatchObject([{ message: 'referred' }]);
  });
});

describe('The opening of an item', () => {
  it('is its first sentence', () => {
    const filing = report('\n\nThe plant opened. It is large.');
    const [item] = filing.items;
    if (!item) throw new Error('No item');
    expect(foldedOf(filing, openingOf(filing, item))).toBe('The plant opened.');
  });
});
