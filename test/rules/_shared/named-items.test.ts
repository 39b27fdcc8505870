import { describe, expect, it } from 'vitest';
import { itemsNamedIn } from '../../../rules/_shared/named-items.ts';

describe('Items that words name', () => {
  it.each([
    ['this Item 2.02, including Exhibit 99.1', ['2.02']],
    ['Items 2.02 and 7.01', ['2.02', '7.01']],
    ['Items 2.02, 7.01, and 9.01 of Form 8-K', ['2.02', '7.01', '9.01']],
    ['Item 2.02 and Item 7.01', ['2.02', '7.01']],
    ['Items 9 and 12', ['9', '12']],
    ['"Item 12. Results of Operations"', ['12']],
    ['Item\n7.01 (and again Item 7.01)', ['7.01']],
    ['Item 9.01(d)', ['9.01']],
    ['Item 10(e)(1)(i) of Regulation S-K', []],
    ['Item 1A of our Annual Report', []],
    ['Item 7 of our Annual Report on Form 10-K', []],
    ['Item 2.02 and 12 months', ['2.02']],
    ['Item 4.05, which no form had', []],
  ])('%s', (words, expected) => {
    expect(itemsNamedIn(words)).toEqual(expected);
  });
});
