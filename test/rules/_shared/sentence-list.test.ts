import { expect, it } from 'vitest';
import type { Item } from '../../../core/filing/filing.ts';
import { sentencesOf } from '../../../rules/_shared/sentence-list.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

it('tells sentences apart in order, each on one line, and the same list to every rule', () => {
  const filing = filingOf(
    specimen({ items: 'Item 8.01 Other Events.\n\nOn May 3, Acme Inc. opened\na plant. It is in Portland.' }),
  );
  const { body } = filing.items[0] as Item;
  const list = sentencesOf(filing, body);
  expect(list.map(({ text }) => text)).toEqual(['On May 3, Acme Inc. opened a plant.', 'It is in Portland.']);
  expect(sentencesOf(filing, body)).toBe(list);
});
