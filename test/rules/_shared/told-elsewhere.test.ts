import { describe, expect, it } from 'vitest';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { isToldElsewhere } from '../../../rules/_shared/told-elsewhere.ts';
import { filingOf } from '../../support/test-rule.ts';

function isTold(change: Parameters<typeof specimen>[0], blank: string): boolean {
  const filing = filingOf(specimen(change));
  const start = filing.documents[0]?.text.indexOf(blank) ?? -1;
  return isToldElsewhere(filing, { document: 0, start, end: start + blank.length });
}

describe('a blank that a rule of its own tells', () => {
  it.each<[string, Parameters<typeof specimen>[0], string]>([
    ['the date of report', { reportDate: 'October [__], 2024' }, '[__]'],
    ['the employer number', { ein: '[__]' }, '[__]'],
    ['the date of signature', { signatureDate: 'Date: October [__], 2024' }, '[__]'],
    ['the name of the signer', { signedBy: 'By: [Name]\n[Name]' }, '[Name]'],
    ['the answer of an item', { items: 'Item 8.01 Other Events.\n\n[To come]' }, '[To come]'],
  ])('%s', (_, change, blank) => {
    expect(isTold(change, blank)).toBe(true);
  });

  it.each<[string, Parameters<typeof specimen>[0], string]>([
    ['a stand-in that reads as a name', { registrant: '[Company] Instruments, Inc.' }, '[Company]'],
    ['the title of a signer', { signedBy: 'By: /s/ Maria Ortiz\nMaria Ortiz\n[Title]' }, '[Title]'],
    ['a date in an item', { items: 'Item 8.01 Other Events.\n\nOn [date], the plant opened.' }, '[date]'],
    ['a sum in a release', { outlook: 'Revenue will be $[__] million.' }, '[__]'],
  ])('not %s', (_, change, blank) => {
    expect(isTold(change, blank)).toBe(false);
  });
});
