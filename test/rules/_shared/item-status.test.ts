import { describe, expect, it } from 'vitest';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { furnishedItems, itemList, statusOf } from '../../../rules/_shared/item-status.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('The status of an item', () => {
  it.each([
    ['2.02', 'furnished'],
    ['7.01', 'furnished'],
    ['9', 'furnished'],
    ['12', 'furnished'],
    ['8.01', 'filed'],
    ['5', 'filed'],
    ['9.01', 'as-supported'],
    ['7', 'as-supported'],
    ['4.05', null],
  ])('of %s is %s', (number, status) => {
    expect(statusOf(number)).toBe(status);
  });

  it('tells the furnished items of a report', () => {
    expect(furnishedItems(filingOf(specimen())).map(({ number }) => number)).toEqual(['2.02']);
  });
});

describe('A list of items', () => {
  it.each([
    [['2.02'], 'Item 2.02'],
    [['2.02', '7.01'], 'Items 2.02 and 7.01'],
    [['1.01', '2.02', '2.02', '7.01'], 'Items 1.01, 2.02 and 7.01'],
  ])('of %j reads "%s"', (numbers, words) => {
    expect(itemList(numbers)).toBe(words);
  });
});
