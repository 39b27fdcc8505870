import { describe, expect, it } from 'vitest';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const headings = (draft: string): string[] =>
  filingOf(draft).items.map(({ number, caption }) => `${number} ${caption}`);

const VOTE = `Item 5.07 Submission of Matters to a Vote of Security Holders.

The shareholders voted on October 29, 2024, as follows.

Item 1. Election of Directors

All nominees were elected.

Item 2. Ratification of the Appointment of Independent Auditors

The appointment was ratified.`;

describe('The item headings of a report', () => {
  it('are not the numbered matters of a meeting', () => {
    expect(headings(specimen({ items: VOTE }))).toEqual([
      '5.07 Submission of Matters to a Vote of Security Holders',
      '9.01 Financial Statements and Exhibits',
    ]);
  });

  it('are those of the former form too, left standing in a draft of today', () => {
    const items =
      'Item 12. Results of Operations.\n\nA release is furnished.\n\nItem 5. Other Events.\n\nA plant opened.';
    expect(headings(specimen({ items }))).toEqual([
      '12 Results of Operations',
      '5 Other Events',
      '9.01 Financial Statements and Exhibits',
    ]);
  });

  it.each([
    [
      'with the signature and an exhibit at its end',
      `TABLE OF CONTENTS

ITEM 8.01. OTHER EVENTS.\t3
ITEM 9.01. FINANCIAL STATEMENTS AND EXHIBITS.\t3
SIGNATURES\t4
EXHIBIT 99.1`,
    ],
    [
      'with the sections of the form',
      `Section 8 - Other Events

Item 8.01\tOther Events\t1

Section 9 - Financial Statements and Exhibits

Item 9.01\tFinancial Statements and Exhibits\t1

Signatures\t2`,
    ],
    [
      'with a list of exhibits at its end',
      `Item 8.01 Other Events

Item 9.01 Financial Statements and Exhibits

SIGNATURES

EXHIBIT LIST`,
    ],
  ])('are not the lines of a table of contents %s', (_, contents) => {
    const items = `${contents}\n\nItem 8.01 Other Events.\n\nThe plant opened.`;
    expect(headings(specimen({ items }))).toEqual([
      '8.01 Other Events',
      '9.01 Financial Statements and Exhibits',
    ]);
  });

  it('stand where nothing stands under them, behind a table of contents that names them', () => {
    const items = `TABLE OF CONTENTS

Item 8.01 Other Events.

Item 9.01 Financial Statements and Exhibits.

SIGNATURE

Item 8.01 Other Events.`;
    expect(headings(specimen({ items }))).toEqual([
      '8.01 Other Events',
      '9.01 Financial Statements and Exhibits',
    ]);
  });
});
