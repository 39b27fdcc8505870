import { describe, expect, it } from 'vitest';
import { companyNamesIn } from '../../../core/parse/steps/company-names.ts';

function namesIn(text: string, registrants: string[] = []): string[] {
  const opening = { start: 0, body: 0, undertaking: null };
  return companyNamesIn(text, opening, text.length, registrants).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const BY = '\n\nBy: /s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer';

describe('The company in whose name a block is signed', () => {
  it.each([
    ['as the cover has it', `Alder Point, Inc.${BY}`, ['Alder Point, Inc.'], ['Alder Point, Inc.']],
    [
      'in other letters and with another suffix',
      `ALDER POINT INCORPORATED${BY}`,
      ['Alder Point, Inc.'],
      ['ALDER POINT INCORPORATED'],
    ],
    [
      'behind the date',
      `Date: May 9, 2024 ALDER POINT, INC.${BY}`,
      ['Alder Point, Inc.'],
      ['ALDER POINT, INC.'],
    ],
    ['below the signer', `${BY}\nAlder Point, Inc.`, ['Alder Point, Inc.'], ['Alder Point, Inc.']],
    ['of another company', `Birch Power Company${BY}`, ['Alder Point, Inc.'], ['Birch Power Company']],
    [
      'of another company behind the date',
      `Date: May 9, 2024 BIRCH NETWORKS, INC. By: /s/ A B`,
      ['Alder Point, Inc.'],
      ['BIRCH NETWORKS, INC.'],
    ],
    ['with its label', `Registrant: Birch Power Company${BY}`, [], ['Birch Power Company']],
    ['with "(Registrant)" behind it', `Birch Power Company (Registrant)${BY}`, [], ['Birch Power Company']],
    ['in capitals without a suffix', `BIRCH POWER${BY}`, [], ['BIRCH POWER']],
    ['that is not there', `Date: May 9, 2024${BY}`, ['Alder Point, Inc.'], []],
  ])('is found %s', (_title, text, registrants, expected) => {
    expect(namesIn(text, registrants)).toEqual(expected);
  });
});
