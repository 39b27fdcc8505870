import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/filing/filing.ts';
import { documentType } from '../../../core/parse/steps/document-type.ts';

function typeOf(name: string, text = 'Words of an exhibit'): string {
  const document: Document = {
    index: 1,
    name,
    type: '',
    role: 'exhibit',
    format: 'text',
    bytes: { start: 0, end: text.length },
    text,
    map: { read: [0], source: [0], lines: [0], wide: [] },
    parts: null,
    pictures: [],
    marks: [],
    tagged: null,
  };
  return documentType(document);
}

describe('The type of an exhibit without a wrapper', () => {
  it.each([
    ['ex99-1.htm', 'EX-99.1'],
    ['ex991.htm', 'EX-99.1'],
    ['d12345dex101.htm', 'EX-10.1'],
    ['exhibit_10_2.txt', 'EX-10.2'],
    ['exhibit 99.01.htm', 'EX-99.1'],
    ['ex107.htm', 'EX-107'],
    ['ex16.htm', 'EX-16'],
    ['release.htm', 'EX-99'],
  ])('is told by its name: %s is %s', (name, type) => {
    expect(typeOf(name)).toBe(type);
  });

  it('is told by its own heading before its name', () => {
    expect(typeOf('ex99-1.htm', 'Exhibit 10.3\n\nAGREEMENT')).toBe('EX-10.3');
  });
});
