import { describe, expect, it } from 'vitest';
import { splitItems } from '../../../core/parse/steps/split-items.ts';
import { unsignedClose } from '../../../core/parse/steps/unsigned-close.ts';

const RELEASE = 'ACME REPORTS RESULTS\n\nAcme today reported its results.';

function wordsAtClose(text: string): string | null {
  const close = unsignedClose(text, splitItems(text, 0, text.length, 0));
  return close === null ? null : (text.slice(close).split('\n')[0] ?? '');
}

describe('Where a report without a signature ends', () => {
  it.each([
    [
      'a bare row',
      'Item 12. Results of Operations.\n\nThe release is attached.\n\n99.1 Press release\n\n' + RELEASE,
      '99.1 Press release',
    ],
    [
      'an index',
      'Item 8.01 Other Events.\n\nIt opened.\n\nEXHIBIT INDEX\n\n99.1 Press release',
      'EXHIBIT INDEX',
    ],
    ['an exhibit', 'Item 8.01 Other Events.\n\nIt opened.\n\nExhibit 99.1\n\n' + RELEASE, 'Exhibit 99.1'],
    [
      'an exhibit behind the exhibit item',
      'Item 9.01 Exhibits.\n\n99.1 Press release\n\nExhibit 99.1\n\n' + RELEASE,
      'Exhibit 99.1',
    ],
    [
      'nothing but its last item',
      'Item 8.01 Other Events.\n\nIt opened with 99.1 percent of the staff.',
      null,
    ],
    ['rows of its own exhibit item', 'Item 9.01 Exhibits.\n\n99.1 Press release', null],
  ])('is before %s', (_title, text, words) => {
    expect(wordsAtClose(text)).toBe(words);
  });
});
