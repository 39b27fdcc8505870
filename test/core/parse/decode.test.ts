import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesBefore, decode, wideWithin } from '../../../core/parse/steps/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const turned = (words: string): Uint8Array => Buffer.from(words, 'utf16le').swap16();
const macRoman = Buffer.from('<meta charset=macintosh>\xd2A\xd3 \x8e', 'latin1');

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
    [
      'windows-1252 that went through UTF-8 as Latin-1',
      Buffer.from('\x93A\x94 \x96 B\x92s'),
      '“A” – B’s',
      'utf-8',
    ],
    ['UTF-16 behind its mark', Buffer.from('\ufeffZürich 😀', 'utf16le'), 'Zürich 😀', 'utf-16le'],
    ['the same with the bytes of a unit turned', turned('\ufeffZürich 😀'), 'Zürich 😀', 'utf-16be'],
    ['UTF-16 without its mark', Buffer.from('Item 5.02 – “A”', 'utf16le'), 'Item 5.02 – “A”', 'utf-16le'],
    ['the same, turned', turned('Item 5.02 – “A”'), 'Item 5.02 – “A”', 'utf-16be'],
    ['a MacRoman page that says so', macRoman, '<meta charset=macintosh>“A” é', 'macintosh'],
    [
      'letters parted by some zeros',
      Buffer.from('Item\x00 5.02 of the Form\x00 8-K'),
      'Item\x00 5.02 of the Form\x00 8-K',
      'utf-8',
    ],
    ['lines as on a Mac', Buffer.from('A\rB\r\rC\r\nD'), 'A\nB\n\nC\r\nD', 'utf-8'],
    [
      'windows-1252 that went through UTF-16 as Latin-1',
      Buffer.from('\ufeff\x93A\x94', 'utf16le'),
      '“A”',
      'utf-16le',
    ],
    ['nothing', bytes(), '', 'utf-8'],
  ])('of %s', (_title, body, text, encoding) => {
    expect(decode(body)).toMatchObject({ text, encoding });
  });

  it.each([
    [
      'one broken byte among whole sequences',
      Buffer.concat([Buffer.from('“A” –'), bytes(0xff)]),
      '“A” –\ufffd',
      1,
    ],
    [
      'a sequence cut short among whole ones',
      Buffer.concat([bytes(0xe2, 0x80), Buffer.from('“A”')]),
      '\ufffd“A”',
      1,
    ],
    ['a surrogate in UTF-8', bytes(0x41, 0xed, 0xa0, 0xbd, 0x42), 'A\ufffd\ufffd\ufffdB', 3],
    ['one of the bytes that windows-1252 has no sign for', bytes(0x41, 0x93, 0x81), 'A“\ufffd', 1],
    ['a surrogate in UTF-16 without its half', Buffer.from('\ufeffA\ud83dB', 'utf16le'), 'A\ufffdB', 1],
    ['an odd byte at the end of UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0x42), 'A', 1],
    ['a sign for what was lost before', Buffer.from('A\ufffd'), 'A\ufffd', 0],
  ])('and what is no text is counted: %s', (_title, body, text, lost) => {
    expect(decode(body)).toMatchObject({ text, lost });
  });

  it('and any bytes that pass for UTF-8 lead back to where they stand', () => {
    const parts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }).map((words) => Buffer.from(words)),
        fc.uint8Array({ maxLength: 3 }),
      ),
    );
    fc.assert(
      fc.property(parts, (pieces) => {
        const body = Buffer.concat([Buffer.from('“whole”'.repeat(20)), ...pieces]);
        const decoded = decode(body);
        expect(decoded.encoding).toBe('utf-8');
        expect(bytesBefore(decoded, decoded.text.length)).toBe(body.length);
        if (!/[\x80-\x9f]/.test(body.toString('utf8'))) expect(decoded.lost === 0).toBe(isUtf8(body));
      }),
      { numRuns: 30 },
    );
  });

  it('and each offset leads back to its byte', () => {
    const text = '\ufeffa–é😀z';
    const decoded = decode(Buffer.from(text));
    const offsets = Array.from({ length: decoded.text.length + 1 }, (_, offset) => offset);
    // The second half of a surrogate pair has no byte of its own, so 4 and 5 are both within the four of the pair.
    expect(offsets.map((offset) => bytesBefore(decoded, offset))).toEqual([3, 4, 7, 9, 11, 13, 14]);
  });

  it('and in UTF-16 each unit is two bytes', () => {
    const decoded = decode(Buffer.from('\ufeffa–😀z', 'utf16le'));
    expect([0, 1, 2, 4, 5].map((offset) => bytesBefore(decoded, offset))).toEqual([2, 4, 6, 10, 12]);
  });

  it('and a stretch tells its wide units from its own beginning', () => {
    const { wide } = decode(Buffer.from('é–abc–d'));
    expect(wide).toEqual([1, 1, 2, 3, 6, 5]);
    expect(wideWithin(wide, 2, 7)).toEqual([4, 2]);
  });
});
