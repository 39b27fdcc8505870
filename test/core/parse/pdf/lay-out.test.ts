import { describe, expect, it } from 'vitest';
import { layOut, type Piece } from '../../../../core/parse/pdf/lay-out.ts';

/** Words of ten points, five points a letter. */
const at = (x: number, y: number, words: string, change: Partial<Piece> = {}): Piece => ({
  words,
  x,
  y,
  width: words.length * 5,
  height: 10,
  turned: false,
  ...change,
});

/** Lines of a paragraph, twelve points apart. */
const prose = (from: number, count: number): Piece[] =>
  Array.from({ length: count }, (_, line) => at(72, from + line * 12, `Prose of line ${line + 1}.`));
const proseText = (count: number): string =>
  Array.from({ length: count }, (_, line) => `Prose of line ${line + 1}.`).join('\n');

describe('The words of a page are laid', () => {
  it.each<[string, Piece[], string]>([
    [
      'from the top down, whatever was drawn first',
      [at(72, 40, 'below'), at(72, 28, 'above')],
      'above\nbelow',
    ],
    ['from left to right', [at(172, 40, 'right'), at(72, 40, 'left')], 'left\tright'],
    ['with a space between words', [at(72, 40, 'Item'), at(95, 40, '2.02')], 'Item 2.02'],
    ['with none within a word', [at(72, 40, 'Fi'), at(82.4, 40, 'nancial')], 'Financial'],
    ['with one space where the file has one too', [at(72, 40, 'Item '), at(97, 40, '2.02')], 'Item 2.02'],
    [
      'with a tab between columns, each line of a cell beside its neighbours',
      [
        at(72, 40, '(State of'),
        at(72, 52, 'incorporation)'),
        at(300, 40, '(Commission'),
        at(300, 52, 'File Number)'),
      ],
      '(State of\t(Commission\nincorporation)\tFile Number)',
    ],
    ['with raised letters on their line', [at(72, 40, '4'), at(77, 37, 'th', { height: 6 })], '4th'],
    ['once, where they are set twice for boldness', [at(72, 40, 'Item'), at(72.3, 40, 'Item')], 'Item'],
    ['but twice, where they stand twice', [at(72, 40, 'no'), at(85, 40, 'no')], 'no no'],
    ['without what is only white', [at(72, 40, 'one'), at(90, 40, '  '), at(72, 52, ' ')], 'one'],
    [
      'with stamps along the margin behind them',
      [at(9, 9, 'DRAFT', { turned: true }), at(72, 40, 'one')],
      'one\n\nDRAFT',
    ],
    ['to nothing, where there are none', [], ''],
  ])('%s', (_, pieces, text) => {
    expect(layOut(pieces)).toBe(text);
  });
});

describe('A blank line stands', () => {
  it('where the step is wider than the paragraphs’ own', () => {
    expect(layOut([...prose(40, 8), at(72, 148, 'Next.')])).toBe(`${proseText(8)}\n\nNext.`);
  });

  it('between the lines of a cover, of which most are paragraphs', () => {
    const captioned = [40, 76, 112, 148].flatMap((y) => [at(72, y, 'Delaware'), at(72, y + 12, '(State)')]);
    expect(layOut(captioned)).toBe(Array(4).fill('Delaware\n(State)').join('\n\n'));
  });

  it('nowhere within a paragraph of double-spaced lines', () => {
    const lines = Array.from({ length: 8 }, (_, line) => at(72, 40 + line * 24, `Line ${line + 1}.`));
    expect(layOut([...lines, at(72, 268, 'Next.')])).toBe(
      `${lines.map(({ words }) => words).join('\n')}\n\nNext.`,
    );
  });
});
