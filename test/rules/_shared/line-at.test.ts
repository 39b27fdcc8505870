import { describe, expect, it } from 'vitest';
import { lineAt, standsAlone } from '../../../rules/_shared/line-at.ts';

const text = 'First line\n\n  DRAFT  \n\nThe board read a\ndraft of\nthe plan.';
const lineOf = (words: string): string => {
  const at = text.indexOf(words);
  const { start, end } = lineAt(text, at, at + words.length);
  return text.slice(start, end);
};

describe('a line of the draft', () => {
  it('is told without the white space around it', () => {
    expect(lineOf('DRAFT')).toBe('DRAFT');
  });

  it('reaches to the ends of the text', () => {
    expect(lineOf('First')).toBe('First line');
    expect(lineOf('plan')).toBe('the plan.');
  });

  it('is cut where a draft has no line ends', () => {
    const { start, end } = lineAt('x'.repeat(5_000), 2_000);
    expect(end - start).toBe(800);
  });

  it.each([
    ['between blank lines', 'DRAFT', true],
    ['at the head of the text', 'First line', true],
    ['in a paragraph', 'draft of', false],
    ['at the foot of a paragraph', 'the plan.', false],
  ])('stands alone or not: %s', (_, words, alone) => {
    const start = text.indexOf(words);
    expect(standsAlone(text, { start, end: start + words.length })).toBe(alone);
  });
});
