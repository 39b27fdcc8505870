import { describe, expect, it } from 'vitest';
import { itemReferences } from '../../../rules/_shared/item-references.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const references = (words: string): string[] =>
  itemReferences(filingOf(specimen({ items: `Item 8.01 Other Events.\n\n${words}`, exhibitItem: '' }))).map(
    ({ number, said }) => (said === null ? number : `${number} ${said}`),
  );

describe('A reference to an item of the report', () => {
  it.each([
    ['The loan in Item 1.01 of this Current Report on Form 8-K is secured.', ['1.01']],
    ['The loan in Item 1.01 (including its annexes) of this report is secured.', ['1.01']],
    ['The loan in Item 1.01 and Exhibit 99.1 of this Form 8-K is secured.', ['1.01']],
    ['The loans in Items 1.01, 2.03 and 3.02 hereof are secured.', ['1.01', '2.03', '3.02']],
    ['See Item 5.02(e) above and Item 5.03 below.', ['5.02 above', '5.03 below']],
    ['See Item 1.01, which is incorporated herein by reference.', ['1.01']],
    [
      'The text of Item 1.01 is hereby incorporated by reference in its entirety into this Item 8.01.',
      ['1.01'],
    ],
  ])('is read from "%s"', (words, expected) => {
    expect(references(words)).toEqual(expected);
  });

  it.each([
    'This Item 8.01 of this report is short.',
    'The loan was reported in Item 1.01 of our Current Report on Form 8-K filed on May 1, 2024.',
    'Item 601 of Regulation S-K asks for the exhibit.',
    'See Part II, Item 1 above.',
    'The financial statements required by Item 9.01(a) of Form 8-K will follow.',
    'The vote on Item 3 above was put off.',
  ])('is not read from "%s"', (words) => {
    expect(references(words)).toEqual([]);
  });
});
