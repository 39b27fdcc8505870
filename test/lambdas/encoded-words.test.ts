import { describe, expect, it } from 'vitest';
import { decodedWords, encodedWords } from '../../lambdas/_adapters/encoded-words.ts';

describe('the uploader’s name as S3 hands it back', () => {
  it.each([
    ['J. Associate', 'J. Associate'],
    ['', ''],
    ['=?UTF-8?B?Sm9zw6k=?=', 'José'],
    ['=?UTF-8?Q?Jos=C3=A9_Ortiz?=', 'José Ortiz'],
    ['=?utf-8?b?Sm9z?= =?utf-8?b?w6k=?=', 'José'],
    ['Ortiz, =?UTF-8?B?Sm9zw6k=?=', 'Ortiz, José'],
    ['=?not closed', '=?not closed'],
  ])('%s is %s', (value, name) => {
    expect(decodedWords(value)).toBe(name);
  });
});

describe('a name on its way into metadata', () => {
  it.each(['J. Associate', '', 'José Ortiz', '山田 太郎', '=?UTF-8?B?Sm9z?=', 'é'.repeat(120)])(
    '%s is ASCII, and comes back as it was',
    (name) => {
      const words = encodedWords(name);
      expect(words).toMatch(/^[\x20-\x7e]*$/);
      expect(
        Math.max(...words.split(' ').map((word) => (word.startsWith('=?') ? word.length : 0))),
      ).toBeLessThan(76);
      expect(decodedWords(words)).toBe(name);
    },
  );
});
