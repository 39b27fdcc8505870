import { describe, expect, it } from 'vitest';
import { marketNamed } from '../../../core/standards/exchanges.ts';

describe('A market', () => {
  it.each([
    ['The Nasdaq Stock Market LLC', 'nasdaq', 'national'],
    ['NASDAQ Global Select Market', 'nasdaq', 'national'],
    ['New York Stock Exchange', 'nyse', 'national'],
    ['NYSE American LLC', 'nyse american', 'national'],
    ['NYSE Arca, Inc.', 'nyse arca', 'national'],
    ['Chicago Stock Exchange, Inc.', 'nyse texas', 'national'],
    ['Cboe BZX Exchange, Inc.', 'cboe', 'national'],
    ['OTCQB', 'over-the-counter', 'over-the-counter'],
    ['OTC Pink Marketplace', 'over-the-counter', 'over-the-counter'],
    ['Toronto Stock Exchange', 'abroad', 'abroad'],
  ])('%s is %s, %s', (words, key, kind) => {
    expect(marketNamed(words)).toEqual({ key, kind });
  });

  it('of no known name is told as such', () => {
    expect(marketNamed('The Exchange')).toBeNull();
  });
});
