import { describe, expect, it } from 'vitest';
import { nameOfPlace } from '../../../core/filing/place.ts';
import { excerptOf, placeOf, textOf } from '../../../core/filing/span.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('The place of words', () => {
  it('is told by line, column, offset and bytes, all of the upload', () => {
    const draft = specimen({ items: 'Item 8.01 Other Events.\n\nDie Zürcher “Bank”\nmoved.' });
    const filing = filingOf(draft);
    const start = draft.indexOf('“Bank”');
    const span = { document: 0, start, end: start + '“Bank”\nmoved'.length };
    const line = draft.slice(0, start).split('\n').length;
    const bytes = Buffer.byteLength(draft.slice(0, start));
    expect(placeOf(filing, span)).toEqual({
      document: 0,
      start: { line, column: 13, offset: start },
      end: { line: line + 1, column: 6, offset: span.end },
      bytes: { start: bytes, end: bytes + Buffer.byteLength('“Bank”\nmoved') },
    });
    expect([textOf(filing, span), excerptOf(filing, span)]).toEqual(['“Bank”\nmoved', '“Bank” moved']);
  });

  it('of nothing is a point', () => {
    const place = placeOf(filingOf(specimen()), { document: 0, start: 5, end: 5 });
    expect(place.end).toEqual(place.start);
  });

  it('takes in the whole of an entity and nothing of the tag behind it', () => {
    const html = `<html><body><p>&#147;filed&#148;</p><pre>${specimen()}</pre></body></html>`;
    const filing = filingOf(html);
    const { bytes } = placeOf(filing, { document: 0, start: 0, end: '“filed”'.length });
    expect(html.slice(bytes?.start, bytes?.end)).toBe('&#147;filed&#148;');
  });

  it('has a name that a reader can look for', () => {
    const point = { line: 1_200, column: 1, offset: 9 };
    const place = { document: 0, start: point, end: point, bytes: null };
    expect([{}, { paragraph: 1_012 }, { page: 3 }].map((part) => nameOfPlace({ ...place, ...part }))).toEqual(
      ['line 1,200', 'paragraph 1,012', 'page 3'],
    );
  });

  it('in a document that is not there is a fault of the caller', () => {
    expect(() => placeOf(filingOf(specimen()), { document: 7, start: 0, end: 1 })).toThrow(RangeError);
  });
});
