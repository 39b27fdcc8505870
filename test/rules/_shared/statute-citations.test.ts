import { describe, expect, it } from 'vitest';
import { miscitationsIn } from '../../../rules/_shared/statute-citations.ts';

const miscited = (text: string): string[] =>
  miscitationsIn({ exhibit: null, span: { document: 0, start: 0, end: text.length }, text }).map(
    ({ start, end, as, right }) => `${text.slice(start, end)} | ${as} | ${right}`,
  );

describe('A citation', () => {
  it('of the wrong act is told with what it should be', () => {
    expect(miscited('under Section 21E of the Securities Act of 1933, as amended')).toEqual([
      'Section 21E of the Securities Act of 1933 | the Securities Act of 1933 | Section 21E of the Securities Exchange Act of 1934',
    ]);
  });

  it('of the wrong year is told with what it should be', () => {
    expect(miscited('the Private Securities Litigation Reform Act of 1996')).toEqual([
      'Private Securities Litigation Reform Act of 1996 | 1996 | Private Securities Litigation Reform Act of 1995',
    ]);
  });

  it.each([
    'Section 27A of the Securities Act and Section 21E of the Exchange Act',
    'Sections 27A and 21E of the Securities Act and the Exchange Act',
    'Section 27A of the Act',
    'Section 27 of the Exchange Act',
    'Section 121E of the Securities Act',
    'Private Securities Litigation Reform Act of 1995',
  ])('is let alone: %s', (words) => {
    expect(miscited(words)).toEqual([]);
  });
});
