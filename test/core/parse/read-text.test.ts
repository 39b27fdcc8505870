import { describe, expect, it } from 'vitest';
import { ReadText, readPlain } from '../../../core/parse/steps/read-text.ts';

describe('The words of a document, one after the other', () => {
  it('lead back to where each came from', () => {
    const source = '<b>Item</b>  &nbsp;5';
    const out = new ReadText();
    out.addWords(source, 3, 7, 0, false);
    out.addWords(source, 11, 13, 0, false);
    out.addEntity('\u00a0', 13, 19);
    out.addWords(source, 19, 20, 0, false);
    expect(out.finish()).toEqual({ text: 'Item 5', read: [0, 5], source: [3, 19] });
  });

  it('keep an entity’s whole width, so that a place ends behind it', () => {
    const out = new ReadText();
    out.addEntity('“', 0, 6);
    out.addWords('&#147;A', 6, 7, 0, false);
    expect(out.finish()).toEqual({ text: '“A', read: [0, 1], source: [0, 6] });
  });

  it('begin and end without white space', () => {
    const out = new ReadText();
    out.block();
    out.addWords('  A  ', 0, 5, 0, false);
    out.block();
    expect(out.finish().text).toBe('A');
  });

  it.each([
    ['line', (out: ReadText) => out.line(), 'A\nB'],
    ['two lines', (out: ReadText) => (out.line(), out.line()), 'A\n\nB'],
    ['block', (out: ReadText) => out.block(), 'A\n\nB'],
    ['cell', (out: ReadText) => out.cell(), 'A\tB'],
    ['row', (out: ReadText) => out.row(), 'A\nB'],
    ['row and its first cell', (out: ReadText) => (out.row(), out.cell()), 'A\nB'],
    ['a block inside a cell', (out: ReadText) => (out.cell(), out.block()), 'A\tB'],
  ])('are parted by a %s', (_title, part, text) => {
    const out = new ReadText();
    out.addWords('AB', 0, 1, 0, false);
    part(out);
    out.addWords('AB', 1, 2, 0, false);
    expect(out.finish().text).toBe(text);
  });
});

describe('Plain text as it is laid out', () => {
  const read = (source: string): string => readPlain(source, 0, source.length, 0).text;

  it.each([
    ['Windows', 'A\r\n\r\nB\r\n', 'A\n\nB\n'],
    ['both Windows and Unix', 'A\r\nB\nC', 'A\nB\nC'],
    ['pages', 'A\fB', 'A\nB'],
  ])('has the lines of %s', (_title, source, text) => {
    expect(read(source)).toBe(text);
  });

  it.each([
    ['a soft hyphen', 'state\u00adment'],
    ['a zero-width space', 'state\u200bment'],
    ['a zero-width joiner', 'state\u200dment'],
    ['a word joiner', 'state\u2060ment'],
    ['a byte order mark', 'state\ufeffment'],
    ['a mark of direction', 'state\u202ement'],
    ['a zero byte', 'state\x00ment'],
  ])('has whole words where %s stands in them', (_title, source) => {
    expect(read(source)).toBe('statement');
  });

  it('leads back to where each word stands', () => {
    const source = 'x\x00\r\nA\u00adB\r\n';
    expect(readPlain(`..${source}`, 2, 2 + source.length, 1)).toEqual({
      text: 'x\nAB\n',
      read: [0, 1, 3, 4],
      source: [1, 4, 7, 9],
    });
  });
});
