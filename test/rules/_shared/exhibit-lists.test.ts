import { describe, expect, it } from 'vitest';
import { exhibitLists } from '../../../rules/_shared/exhibit-lists.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const lists = (draft: string, number: string): boolean =>
  exhibitLists(filingOf(draft)).includes(` ${number} `);

describe('The words where a report lists its exhibits', () => {
  it.each([
    ['a row under the exhibit item', specimen(), '99.1'],
    [
      'prose under the exhibit item',
      formerSpecimen({ exhibitItem: 'Item 7. Exhibits.\n\nThe release is Exhibit 99.1, attached.' }),
      '99.1',
    ],
    [
      'a number in brackets',
      formerSpecimen({ exhibitItem: 'Item 7. Exhibits.\n\n(c) (99.1) Release' }),
      '99.1',
    ],
    [
      'a row behind the signature',
      specimen({ exhibitItem: '', afterSignature: '99.1  Press release', exhibits: '' }),
      '99.1',
    ],
  ])('hold the number of %s', (_title, draft, number) => {
    expect(lists(draft, number)).toBe(true);
  });

  it.each([
    ['a number that only the exhibit bears', specimen({ exhibitItem: '' }), '99.1'],
    ['a part of a number', specimen(), '9.1'],
    [
      'a number that only an item cites',
      specimen({ exhibitItem: 'Item 9.01 Exhibits.\n\n(d) None.' }),
      '99.1',
    ],
  ])('do not hold %s', (_title, draft, number) => {
    expect(lists(draft, number)).toBe(false);
  });
});
