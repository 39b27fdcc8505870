import { describe, expect, it } from 'vitest';
import { companyMentions, plainRegistrant } from '../../../rules/_shared/company-mentions.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const namedIn = (words: string): string[] =>
  companyMentions(filingOf(specimen({ items: `Item 8.01 Other Events.\n\n${words}` }))).map(
    ({ name }) => name,
  );

describe('Companies named in the items', () => {
  it.each([
    ['On October 29, 2024, Brindle Creek Foods Corp. opened a plant.', ['Brindle Creek Foods Corp.']],
    ['The Board of Directors of Alder Point Instruments, Inc. met.', ['Alder Point Instruments, Inc.']],
    ['A lease with Birch & Sons LLC was signed.', ['Birch & Sons LLC']],
    ['The Company opened a plant. Once the Company grows, it sells.', []],
    ['We file this Form 8-K. The Company signed.', []],
  ])('%s', (words, names) => {
    expect(namedIn(words)).toEqual(names);
  });

  it('leaves out the item that lists exhibits', () => {
    const filing = filingOf(
      specimen({ exhibitItem: 'Item 9.01 Exhibits.\n\n99.1  Release of Brindle Creek Foods Corp.' }),
    );
    expect(companyMentions(filing).map(({ name }) => name)).not.toContain('Brindle Creek Foods Corp.');
  });

  it.each([
    ['NUTRI MILL INC DE', 'NUTRI MILL INC'],
    ['NUTRI MILL INC /DE/', 'NUTRI MILL INC'],
    ['Alder Point Instruments, Inc.', 'Alder Point Instruments, Inc.'],
    ['of', null],
  ])('takes %s on a cover for %s', (name, plain) => {
    expect(plainRegistrant(name)).toBe(plain);
  });
});
