import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../../core/parse/docx/number-formats.ts';
import { readDocx } from '../../../../core/parse/docx/read-docx.ts';
import { p, wordFile } from '../../../support/word-file.ts';

const level = (at: number, format: string, words: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/>${more}</w:lvl>`;
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const numbered = (words: string, id: number, at = 0): string =>
  p(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

function linesOf(body: string, numbering: string, styles = ''): string[] {
  const bytes = wordFile(body, { 'numbering.xml': numbering, 'styles.xml': styles });
  return readDocx(bytes).text.split('\n\n');
}

describe('The numbers that Word puts before paragraphs are read as words', () => {
  it('the heading of an item', () => {
    const item = level(0, 'decimal', 'Item 5.0%1.', '<w:suff w:val="space"/>').replace('val="1"', 'val="2"');
    expect(linesOf(numbered('Departure of Directors', 1), list(0, item) + use(1, 0))).toEqual([
      'Item 5.02. Departure of Directors',
    ]);
  });

  it('levels count within each other', () => {
    const levels =
      level(0, 'upperRoman', '%1.') +
      level(1, 'lowerLetter', '(%2)') +
      level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>');
    const body =
      ['One', 'Two'].map((word) => numbered(word, 1)).join('') +
      numbered('a', 1, 1) +
      numbered('b', 1, 1) +
      numbered('deep', 1, 2) +
      numbered('Three', 1) +
      numbered('a again', 1, 1);
    expect(linesOf(body, list(0, levels) + use(1, 0))).toEqual([
      'I.\tOne',
      'II.\tTwo',
      '(a)\ta',
      '(b)\tb',
      '2.2.1\tdeep',
      'III.\tThree',
      '(a)\ta again',
    ]);
  });

  it('lists made from one go on together unless one starts anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0) + use(3, 0, anew);
    expect(
      linesOf(numbered('a', 1) + numbered('b', 2) + numbered('c', 3) + numbered('d', 3), numbering),
    ).toEqual(['1.\ta', '2.\tb', '1.\tc', '2.\td']);
  });

  it('a style numbers its paragraphs at its own level, and a paragraph may take the number off', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const levels = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Sub"/>');
    const styled = (words: string, more = ''): string => p(words, `<w:pStyle w:val="Sub"/>${more}`);
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(
      linesOf(styled('a') + styled('bare', off) + styled('b'), list(0, levels) + use(1, 0), styles),
    ).toEqual(['(a)\ta', 'bare', '(b)\tb']);
  });

  it('a list that links to a style takes its levels from there', () => {
    const linked = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Legal"/></w:abstractNum>';
    const source = list(1, `<w:styleLink w:val="Legal"/>${level(0, 'decimal', '§ %1')}`);
    expect(linesOf(numbered('a', 1), linked + source + use(1, 0))).toEqual(['§ 1\ta']);
  });

  it('a bullet is a bullet, and an empty paragraph counts though it shows no words', () => {
    const numbering =
      list(0, level(0, 'bullet', '\uf0b7')) + use(1, 0) + list(1, level(0, 'decimal', '%1.')) + use(2, 1);
    expect(linesOf(numbered('a', 1) + numbered('', 2) + numbered('b', 2), numbering)).toEqual([
      '•\ta',
      '2.\tb',
    ]);
  });

  it('a list that is not defined has no numbers', () => {
    expect(linesOf(numbered('a', 7), list(0, level(0, 'decimal', '%1.')))).toEqual(['a']);
  });

  it('a paragraph that was taken out is not counted', () => {
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
    expect(
      linesOf(numbered('a', 1) + gone + numbered('b', 1), list(0, level(0, 'decimal', '%1.')) + use(1, 0)),
    ).toEqual(['1.\ta', '2.\tb']);
  });
});

describe('A number is written in its format', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 2, '02'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 500_000, '500000'],
    ['upperLetter', 28, 'BB'],
    ['lowerLetter', 3, 'c'],
    ['lowerLetter', 999_999, '999999'],
    ['ordinal', 11, '11th'],
    ['ordinal', 22, '22nd'],
    ['cardinalText', 2, 'Two'],
    ['ordinalText', 3, 'Third'],
    ['ordinalText', 42, '42nd'],
    ['none', 3, ''],
    ['chineseCounting', 3, '3'],
  ])('%s %i is %s', (format, number, written) => {
    expect(numberIn(format, number)).toBe(written);
  });
});
