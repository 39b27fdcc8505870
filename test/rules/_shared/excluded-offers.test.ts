import { describe, expect, it } from 'vitest';
import { callsOnStatute, namesExcludedOffer, offerTalkIn } from '../../../rules/_shared/excluded-offers.ts';
import { papersOf } from '../../../rules/_shared/papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

function talk(words: string): { own: number; carvedOut: boolean } {
  const filing = filingOf(specimen({ items: `Item 8.01 Other Events.\n\n${words}` }));
  const [report] = papersOf(filing);
  if (!report) throw new Error('The specimen has a report');
  const { own, carvedOut } = offerTalkIn(filing, report, []);
  return { own: own.length, carvedOut };
}

describe('Talk of an offer', () => {
  it.each([
    [
      'is of one under way',
      'We commenced our cash tender offer for the notes.',
      { own: 1, carvedOut: false },
    ],
    ['is of one that expired', 'The tender offer expired on May 1.', { own: 1, carvedOut: false }],
    [
      'is hypothetical',
      'If any person commenced a tender offer, the rights would trade.',
      { own: 0, carvedOut: false },
    ],
    [
      'is of the past',
      'We completed our initial public offering, announced in 2011.',
      { own: 0, carvedOut: false },
    ],
    ['carves it out', 'The safe harbor is not available for the tender offer.', { own: 0, carvedOut: true }],
  ])('%s', (_, words, expected) => {
    expect(talk(words)).toEqual(expected);
  });

  it('names the transactions that the statute excludes, and not a merger', () => {
    expect(namesExcludedOffer('the exchange\noffers')).toBe(true);
    expect(namesExcludedOffer('the merger')).toBe(false);
  });

  it('calls on the statute by section or name', () => {
    expect(callsOnStatute('the Litigation Reform\nAct')).toBe(true);
    expect(callsOnStatute('Section 21E')).toBe(true);
    expect(callsOnStatute('forward-looking statements')).toBe(false);
  });
});
