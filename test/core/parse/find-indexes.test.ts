import { describe, expect, it } from 'vitest';
import { isExhibitNumber, isRowStart } from '../../../core/parse/steps/find-indexes.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

type Said = [heading: boolean, afterSignature: boolean, rows: string[]];

function indexesIn(draft: string): Said[] {
  return filingOf(draft).indexes.map(({ heading, afterSignature, rows }) => [
    heading !== null,
    afterSignature,
    rows.map(({ number, description }) => `${number} ${description}`),
  ]);
}

const rows = (exhibitItem: string): Said[] => indexesIn(specimen({ exhibitItem, exhibits: '' }));
const ITEM = 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n';

describe('A list of exhibits', () => {
  it.each<[string, string, string[]]>([
    ['with its head', 'Exhibit No.    Description\n99.1           Press release', ['99.1 Press release']],
    ['without a head', '99.1 Press release', ['99.1 Press release']],
    [
      'with the word on each row',
      'Exhibit 99.1 Press release\nExhibit 99.2 Slides',
      ['99.1 Press release', '99.2 Slides'],
    ],
    ['with EX-', 'EX-99.1 Press release', ['99.1 Press release']],
    [
      'with stars and brackets',
      '*10.1 Agreement\n(99.1) Press release',
      ['10.1 Agreement', '99.1 Press release'],
    ],
    ['with a dash', '99.1 - Press release', ['99.1 Press release']],
    ['over two lines', '99.1   Press release of\n       May 8, 2024', ['99.1 Press release of May 8, 2024']],
    ['with its number on a line of its own', '99.1\n\nPress release', ['99.1 Press release']],
    [
      'with numbers of three parts',
      '2.1    Purchase Agreement\n2.1.1  Amendment of the Purchase Agreement',
      ['2.1 Purchase Agreement', '2.1.1 Amendment of the Purchase Agreement'],
    ],
    [
      'behind a sentence that names its exhibits',
      'Exhibits 10.1 and 99.1 are filed herewith.\n\n10.1  Agreement\n99.1  Press release',
      ['10.1 Agreement', '99.1 Press release'],
    ],
    [
      'down to the foot of its page',
      'Exhibit No.   Description\n99.1          Press release\n\n3\n\nTable of Contents',
      ['99.1 Press release'],
    ],
    [
      'with whole numbers',
      'Exhibit No.   Description\n99            Press release of May 8',
      ['99 Press release of May 8'],
    ],
  ])('is read %s', (_title, list, expected) => {
    expect(rows(ITEM + list).flatMap(([, , found]) => found)).toEqual(expected);
  });

  it('may share a line with the heading "(c) Exhibits"', () => {
    const exhibitItem = 'Item 7. Financial Statements and Exhibits.\n\n(c) Exhibits. 99.1 Press release';
    expect(indexesIn(formerSpecimen({ exhibitItem, exhibits: '' }))).toEqual([
      [true, false, ['99.1 Press release']],
    ]);
  });

  it('may stand in the item and again after the signature', () => {
    const draft = specimen({
      exhibitItem: `${ITEM}99.1 Press release`,
      afterSignature: 'EXHIBIT INDEX\n\nExhibit No.   Description\n99.1          Press release',
    });
    expect(indexesIn(draft)).toEqual([
      [true, false, ['99.1 Press release']],
      [true, true, ['99.1 Press release']],
    ]);
  });

  it('may stand in the item and again before the signature', () => {
    const exhibitItem = `${ITEM}99.1 Press release\n\nEXHIBIT INDEX\n\n99.1 Press release`;
    expect(rows(exhibitItem)).toEqual([
      [true, false, ['99.1 Press release']],
      [true, false, ['99.1 Press release']],
    ]);
  });

  it('may stand bare after the signature', () => {
    expect(
      indexesIn(
        specimen({ exhibitItem: '', afterSignature: '99.1 Press release dated May 8, 2024', exhibits: '' }),
      ),
    ).toEqual([[false, true, ['99.1 Press release dated May 8, 2024']]]);
  });

  it('is not there where none is', () => {
    expect(indexesIn(specimen({ exhibitItem: '', exhibits: '' }))).toEqual([]);
  });
});

describe('A row of it', () => {
  it.each([
    ['99.1 Press release', true],
    ['Exhibit 99.1 Press release', true],
    ['10.1* Credit Agreement', true],
    ['16 Letter of the former accountants', true],
    ['3.5 million shares were sold', false],
    ['2.5% of the shares', false],
    ['7 of the directors', false],
    ['2024 was a good year', false],
    ['98.6 percent', false],
  ])('"%s": %s', (words, expected) => {
    expect(isRowStart(words, '')).toBe(expected);
  });

  it.each([
    ['99.1', true],
    ['104', true],
    ['31.1', true],
    ['29', false],
    ['0', false],
    ['500', false],
  ])('has a number of the exhibit table: %s, %s', (number, expected) => {
    expect(isExhibitNumber(number)).toBe(expected);
  });
});
