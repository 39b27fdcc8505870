import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../core/filing/filing.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { zoneOf } from '../../../rules/_shared/zones.ts';
import { filingOf } from '../../support/test-rule.ts';

function zoneWhere(filing: Filing, words: string): string | null {
  const start = filing.documents[0]?.text.indexOf(words) ?? -1;
  return zoneOf(filing, { document: 0, start, end: start + words.length });
}

describe('where words stand', () => {
  const report = filingOf(specimen({ afterSignature: 'EXHIBIT INDEX\n\n99.1  Press release of the day' }));

  it.each([
    ['the number of the employer', '47-1180362', 'cover'],
    ['the words of an item', 'announcing its', 'items'],
    ['the list of exhibits', 'Cover Page Interactive', 'exhibit-item'],
    ['the signature', '/s/ Maria Ortiz', 'signature'],
    ['a list behind the signature', 'Press release of the day', 'index'],
    ['the release', 'reported revenue of', 'exhibit'],
  ])('%s', (_, words, zone) => {
    expect(zoneWhere(report, words)).toBe(zone);
  });

  it('is not known behind the signature of a report with two exhibits and no heading', () => {
    const two = formerSpecimen({
      exhibitItem:
        'Item 7. Financial Statements and Exhibits.\n\n(c) Exhibits.\n\n99.1  Release\n99.2  Letter',
      exhibits: `${'A letter to the holders of the company follows here. '.repeat(6)}`,
    });
    expect(zoneWhere(filingOf(two), 'A letter to the holders')).toBe('beyond');
  });

  it('is none in a contract', () => {
    const contract = specimen({
      exhibitItem: 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n10.1  Agreement',
      exhibits: `Exhibit 10.1\n\nAGREEMENT\n\n${'The parties agree on what follows in good faith. '.repeat(6)}`,
    });
    expect(zoneWhere(filingOf(contract), 'in good faith')).toBeNull();
  });
});
