import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../core/filing/filing.ts';
import { excerptOf } from '../../../core/filing/span.ts';
import { sentenceAfter, sentenceAt } from '../../../rules/_shared/sentences.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

/** The sentences of the words, one after the other, as they stand in a report of plain text. */
function sentencesOf(words: string, format: 'text' | 'html' = 'text'): string[] {
  const read = filingOf(specimen());
  const [first] = read.documents;
  if (!first) throw new Error('The draft has one document');
  const filing: Filing = { ...read, documents: [{ ...first, text: words, format }] };
  const within = { document: 0, start: 0, end: words.length };
  const sentences: string[] = [];
  let sentence = words === '' ? null : sentenceAt(filing, within, words.search(/\w/));
  for (; sentence; sentence = sentenceAfter(filing, within, sentence)) {
    sentences.push(excerptOf(filing, sentence));
  }
  return sentences;
}

describe('A sentence', () => {
  it.each([
    ['ends at a full stop', 'We grew. We hired.', ['We grew.', 'We hired.']],
    ['goes on behind "Inc." and "No."', 'Acme Inc. grew by No. 3.', ['Acme Inc. grew by No. 3.']],
    [
      'ends at "Inc." before a word that opens a sentence',
      'We bought Acme Inc. The price was low.',
      ['We bought Acme Inc.', 'The price was low.'],
    ],
    ['ends at "8-K."', 'It is on Form 8-K. A webcast follows.', ['It is on Form 8-K.', 'A webcast follows.']],
    [
      'goes on behind an initial and "Item 12."',
      'See J. Doe under "Item 12. Results of Operations."',
      ['See J. Doe under "Item 12. Results of Operations."'],
    ],
    [
      'has decimals',
      'Item 2.02 and Exhibit 99.1 are here. Good.',
      ['Item 2.02 and Exhibit 99.1 are here.', 'Good.'],
    ],
    ['runs over a wrapped line', 'We\ngrew.\nWe hired.', ['We grew.', 'We hired.']],
    ['ends at a blank line', 'Outlook\n\nWe grew.', ['Outlook', 'We grew.']],
    ['goes on behind a page break in its middle', 'We grew\n\nby a third.', ['We grew by a third.']],
    ['keeps its closing quotation mark', 'He said "We grew." She left.', ['He said "We grew."', 'She left.']],
    ['is a bullet of its own', '\u2022 wafers; \u2022 labor', ['wafers;', 'labor']],
  ])('%s', (_, words, expected) => {
    expect(sentencesOf(words)).toEqual(expected);
  });

  it('ends with its block in HTML, where lines are not wrapped', () => {
    expect(sentencesOf('Outlook\nWe grew\nby a third.', 'html')).toEqual(['Outlook', 'We grew by a third.']);
  });

  it('is cut in words that never end', () => {
    expect(sentencesOf('word '.repeat(2_000))[0]?.length).toBeLessThan(5_100);
  });
});
