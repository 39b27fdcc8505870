import { describe, expect, it } from 'vitest';
import { ReadText } from '../../../core/parse/steps/read-text.ts';

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
