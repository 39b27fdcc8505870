import { describe, expect, it } from 'vitest';
import type { Filing, Item } from '../../../core/filing/filing.ts';
import { isAnswered, isReported } from '../../../rules/_shared/answered.ts';
import { answerOf, citedExhibitWords, itemsUnder, missingFrom } from '../../../rules/_shared/item-answer.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const LOAN = 'Item 1.01 Entry into a Material Definitive Agreement.';
const DEBT = 'Item 2.03 Creation of a Direct Financial Obligation.';
const BORROWED = 'On October 29, 2024, we borrowed $50 million from First Harbor Bank.';

function itemIn(filing: Filing, number: string): Item {
  const [item] = itemsUnder(filing, number);
  if (!item) throw new Error(`No Item ${number}`);
  return item;
}

function answered(debt: string, loan = BORROWED): ReturnType<typeof answerOf> {
  const filing = filingOf(specimen({ items: `${LOAN}\n\n${loan}\n\n${DEBT}\n\n${debt}` }));
  return answerOf(filing, itemIn(filing, '2.03'));
}

describe('The items under a number', () => {
  it('are those of the former form too', () => {
    expect(itemsUnder(filingOf(formerSpecimen()), '2.02').map(({ number }) => number)).toEqual(['12']);
  });

  it.each([
    ['no words', ''],
    ['a bracketed note', '[to be completed]'],
    ['"None."', 'None.'],
    ['"Not applicable"', '(a) Not applicable'],
    ['"N/A"', 'N/A'],
  ])('are not those with %s', (_title, words) => {
    expect(itemsUnder(filingOf(specimen({ items: `${LOAN}\n\n${words}` })), '1.01')).toEqual([]);
  });

  it('are those with a bare reference', () => {
    const items = itemsUnder(filingOf(specimen({ items: `${LOAN}\n\nSee Item 2.03.` })), '1.01');
    expect(items).toHaveLength(1);
  });
});

describe('An item with "None."', () => {
  it('is answered, but reports nothing', () => {
    const filing = filingOf(specimen({ items: `${LOAN}\n\nNone.` }));
    const item = filing.items.find(({ number }) => number === '1.01') as Item;
    expect([isAnswered(filing, item), isReported(filing, item)]).toEqual([true, false]);
  });
});

describe('The answer to an item', () => {
  it.each([
    'The information in Item 1.01 is incorporated by reference.',
    'The information provided in Item 1.01 of this Form 8-K is hereby incorporated into this Item 2.03.',
    'See Item 1.01.',
    'Please refer to the disclosure under Item 1.01 above.',
    'The description contained under Item 1.01 above is incorporated in its entirety.',
  ])('takes in the item that it refers to: %s', (words) => {
    expect(answered(words).words).toContain('First Harbor Bank');
  });

  it('takes in no item that it does not name', () => {
    expect(answered('The debt is described above.').words).not.toContain('First Harbor Bank');
  });

  it('takes in a note before the items', () => {
    const filing = filingOf(
      specimen({ items: `Introductory Note\n\nOn October 29, 2024, we closed.\n\n${LOAN}\n\nWe signed.` }),
    );
    expect(answerOf(filing, itemIn(filing, '1.01')).words).toContain('we closed');
  });

  it.each([
    ['to an exhibit that it incorporates', 'The note is Exhibit 4.1 and is incorporated by reference.'],
    ['to an exhibit that tells', 'The terms are described in Exhibit 4.1.'],
    ['to what was reported before', 'The terms of the loan were previously disclosed.'],
    ['to an annual report', 'The description is incorporated from our annual report.'],
  ])('refers %s', (_title, words) => {
    expect(answered(words).refers).toBe(true);
  });

  it('refers where the item that it takes in refers', () => {
    const loan = `${BORROWED} The note is Exhibit 4.1, incorporated by reference.`;
    expect(answered('See Item 1.01.', loan).refers).toBe(true);
  });

  it.each(['The company borrowed money.', 'A copy of the note is attached as Exhibit 4.1.'])(
    'does not refer: %s',
    (words) => {
      expect(answered(words).refers).toBe(false);
    },
  );

  it('refers in an amendment, whose first report tells the rest', () => {
    const filing = filingOf(specimen({ form: 'FORM 8-K/A', items: `${LOAN}\n\nWe signed.` }));
    expect(answerOf(filing, itemIn(filing, '1.01')).refers).toBe(true);
  });
});

describe('The exhibits that an item cites', () => {
  it('are read where the draft holds them', () => {
    const filing = filingOf(specimen());
    expect(citedExhibitWords(filing, itemIn(filing, '2.02'))).toContain('revenue of $84.2 million');
  });

  it('are empty where it does not', () => {
    const filing = filingOf(specimen({ exhibits: '' }));
    expect(citedExhibitWords(filing, itemIn(filing, '2.02'))).toBe('');
  });
});

describe('What is missing from an answer', () => {
  it('stands in the order of the elements', () => {
    const elements = [
      { name: 'the date', words: /\bOctober\b/ },
      { name: 'the bank', words: /\bBank\b/ },
      { name: 'the amount', words: /\$/ },
    ];
    const missing = missingFrom({ words: 'A Bank lent money.', refers: false }, elements);
    expect(missing.map(({ name }) => name)).toEqual(['the date', 'the amount']);
  });
});
