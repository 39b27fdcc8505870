import { describe, expect, it } from 'vitest';
import type { Item } from '../../../core/filing/filing.ts';
import { answerWithExhibits } from '../../../rules/_shared/answer-with-exhibits.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

function answer(words: string, change: { exhibits?: string } = {}): ReturnType<typeof answerWithExhibits> {
  const filing = filingOf(specimen({ items: `Item 8.01 Other Events.\n\n${words}`, ...change }));
  return answerWithExhibits(filing, filing.items[0] as Item);
}

describe('An answer with its exhibits', () => {
  it('has the words of the release that it names', () => {
    const { words, refers } = answer('The release is Exhibit 99.1.');
    expect(words).toContain('PORTLAND, Maine');
    expect(refers).toBe(false);
  });

  it('refers to a release that is not in the upload', () => {
    expect(answer('The release is Exhibit 99.1.', { exhibits: '' }).refers).toBe(true);
  });

  it('refers to a paper filed before', () => {
    expect(answer('Her biography is in our proxy statement.').refers).toBe(true);
  });

  it('stands alone where it names nothing', () => {
    expect(answer('The plant opened.')).toMatchObject({ refers: false });
  });
});
