import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/filing/fold.ts';

describe('Folding makes signs plain', () => {
  it.each([
    ['curly quotes', '“it’s”', '"it\'s"'],
    ['dashes', '2.02 — A – B', '2.02 - A - B'],
    ['rare spaces', 'Item\u00a05.02\u2009x', 'Item 5.02 x'],
    ['signs that cannot be seen', 'a\u200bb\ufeffc', 'a b c'],
    ['windows-1252 read as latin-1', '\x93A\x94 \x96', '"A" -'],
    ['quoting marks at the head of a line', '> > (978) 692\n>5', '    (978) 692\n 5'],
    ['escapes before signs', '\\$300', ' $300'],
    ['pseudo-tags of the ASCII years', 'a <PAGE> b <S> c', 'a        b     c'],
    ['but leaves words, lines and tabs', 'A\tB\nC é', 'A\tB\nC é'],
  ])('%s', (_title, text, plain) => {
    expect(fold(text)).toBe(plain);
  });

  it('unit for unit: offsets into the one are offsets into the other', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('<PAGE>', '> >', '\\$', '“', '\r\n', '</FN>'),
      ),
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        expect(fold(whole)).toHaveLength(whole.length);
        expect(fold(fold(whole))).toHaveLength(whole.length);
      }),
    );
  });
});
