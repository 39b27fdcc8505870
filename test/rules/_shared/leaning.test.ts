import { describe, expect, it } from 'vitest';
import type { Element } from '../../../rules/_shared/item-answer.ts';
import { unlessToldElsewhere } from '../../../rules/_shared/leaning.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const PRICE: Element = { name: 'the price', words: /\$24 million/ };
const COLOUR: Element = { name: 'the colour', words: /\bblue\b/ };

const askedOf = (words: string): readonly Element[] =>
  unlessToldElsewhere(
    filingOf(
      specimen({
        items: `Item 1.01 Entry into a Material Definitive Agreement.

The company agreed to pay $24 million (the "Merger Agreement").

Item 3.02 Unregistered Sales of Equity Securities.

${words}`,
      }),
    ),
    '3.02',
    [PRICE, COLOUR],
  );

describe('What an item must tell itself', () => {
  it('is not what another item has told, where it leans on a term of it', () => {
    expect(askedOf('Under the Merger Agreement shares were issued.')).toEqual([COLOUR]);
    expect(askedOf('Shares were issued as described above.')).toEqual([COLOUR]);
  });

  it('is all, where it stands alone', () => {
    expect(askedOf('Shares were issued.')).toEqual([PRICE, COLOUR]);
  });
});
