import { describe, expect, it } from 'vitest';
import { companionMissing, COMPANIONS } from '../../../rules/_shared/companion-items.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const asked = (number: string, words: string, more = ''): string[] => {
  const items = `Item ${number} Caption of the Item.\n\n${words}${more}`;
  const filing = filingOf(specimen({ items, exhibits: '' }));
  return COMPANIONS.filter((one) => companionMissing(filing, one, '2024-10-30') !== null).map(
    ({ kind }) => kind,
  );
};

describe('A sentence asks for another item', () => {
  it.each([
    ['1.01', 'It borrowed $5 million.', ['obligation']],
    ['1.01', 'It issued a promissory note for $5 million.', ['obligation']],
    ['8.01', 'It issued warrants, unregistered, to Cove LLC.', ['shares']],
    ['8.01', 'Jane Roe was appointed as chief executive officer.', ['officer']],
    ['1.01', 'It signed a severance agreement with its president.', ['pay']],
  ])('Item %s: %s', (number, words, expected) => {
    expect(asked(number, words)).toEqual(expected);
  });
});

describe('A sentence asks for nothing', () => {
  it.each([
    ['8.01', 'It borrowed $5 million.'],
    ['1.01', 'It repaid $5 million that it borrowed under a term loan.'],
    ['1.01', 'It may borrow $5 million under a term loan.'],
    ['8.01', 'It issued unregistered notes.'],
    ['8.01', 'Its chief executive officer spoke.'],
    ['5.02', 'Its president resigned.'],
  ])('Item %s: %s', (number, words) => {
    expect(asked(number, words)).toEqual([]);
  });

  it('where the item is there', () => {
    const more = '\n\nItem 2.03 Creation of a Direct Financial Obligation.\n\nSee above.';
    expect(asked('1.01', 'It borrowed $5 million.', more)).toEqual([]);
  });
});
