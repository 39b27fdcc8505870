import { describe, expect, it } from 'vitest';
import { crossesIn, initialsIn, promisesIn } from '../../../rules/_shared/open-facts.ts';
import { papersOf } from '../../../rules/_shared/papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

function openIn(words: string, kind: typeof crossesIn): string[] {
  const filing = filingOf(specimen({ items: `Item 8.01 Other Events.\n\n${words}` }));
  return papersOf(filing).flatMap((paper) => kind(filing, paper).map((residue) => residue.words));
}

describe('facts that are still open', () => {
  it.each([
    ['a sum', 'It paid $XX.X million.', ['It paid $XX.X million.']],
    ['a share', 'It rose X% in May.', ['It rose X% in']],
    ['none in a Roman numeral', 'Article XX and World War II', []],
    ['none in a mask', 'XXX-XX-1234', []],
  ])('crosses: %s', (_, words, expected) => {
    expect(openIn(words, crossesIn)).toEqual(expected);
  });

  it.each([
    ['initials', 'It opens on TBD.', ['opens on TBD.']],
    ['none in the name of a company', 'TBC Bearings sold it.', []],
    ['none told by its brackets', 'It opens on [TBD].', []],
  ])('initials: %s', (_, words, expected) => {
    expect(openIn(words, initialsIn)).toEqual(expected);
  });

  it.each([
    ['in parentheses', 'Details (to come).', ['Details (to come).']],
    ['in place of a line', 'Price: to be provided\n', ['Price: to be provided']],
    ['none in a sentence', 'Notice is to be provided by the company.', []],
  ])('promises: %s', (_, words, expected) => {
    expect(openIn(words, promisesIn)).toEqual(expected);
  });
});
