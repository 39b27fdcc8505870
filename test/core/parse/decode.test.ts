import { describe, expect, it } from 'vitest';
import { bytesBefore, decode, wideWithin } from '../../../core/parse/steps/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('Bytes become text', () => {
  it.each([
    ['plain letters', Buffer.from('Item 5.02'), 'Item 5.02', 'utf-8'],
    ['UTF-8', Buffer.from('Zürich – “Bär”'), 'Zürich – “Bär”', 'utf-8'],
    ['UTF-8 behind a byte order mark', Buffer.from('\ufeffItem'), 'Item', 'utf-8'],
    [
      'windows-1252, which is no UTF-8',
      bytes(0x93, 0x41, 0x94, 0x20, 0x96, 0xa0, 0xe9),
      '“A” –\u00a0é',
      'windows-1252',
    ],
    ['a UTF-8 sequence cut short', bytes(0x41, 0xe2, 0x80), 'Aâ€', 'windows-1252'],
    ['nothing', bytes(), '', 'utf-8'],
  ])('of %s', (_title, body, text, encoding) => {
    expect(decode(body)).toMatchObject({ text, encoding });
  });

  it('and each offset leads back to its byte', () => {
    const text = '\ufeffa–é😀z';
    const decoded = decode(Buffer.from(text));
    const offsets = Array.from({ length: decoded.text.length + 1 }, (_, offset) => offset);
    // The second half of a surrogate pair has no byte of its own, so 4 and 5 are both within the four of the pair.
    expect(offsets.map((offset) => bytesBefore(decoded, offset))).toEqual([3, 4, 7, 9, 11, 13, 14]);
  });

  it('and a stretch tells its wide units from its own beginning', () => {
    const { wide } = decode(Buffer.from('é–abc–d'));
    expect(wide).toEqual([1, 1, 2, 3, 6, 5]);
    expect(wideWithin(wide, 2, 7)).toEqual([4, 2]);
  });
});
