import { describe, expect, it } from 'vitest';
import { readBoxes } from '../../../core/parse/steps/read-boxes.ts';

function boxesIn(text: string, pictures: number[] = []): [kind: string, checked: boolean | null][] {
  return readBoxes(text, 0, text.length, 0, pictures).map(({ kind, checked }) => [kind, checked]);
}

const FIRST = 'Written communications pursuant to Rule 425 under the Securities Act';

describe('A box on other communications', () => {
  it.each(['☐', '[ ]', '[  ]', '[_]', '|_|', '( )', '¨', 'o', 'p', 'q', '□', '__', '£', '\uf0a8'])(
    'is empty: %s',
    (box) => {
      expect(boxesIn(`${box} ${FIRST}`)).toEqual([['rule-425', false]]);
    },
  );

  it.each(['☒', '☑', '[X]', '[x]', '(X)', 'x', 'X', 'þ', 'ý', 'S', 'R', '[✓]'])('is ticked: %s', (box) => {
    expect(boxesIn(`${box} ${FIRST}`)).toEqual([['rule-425', true]]);
  });

  it('does not say where it is a picture, or not there', () => {
    expect([boxesIn(FIRST), boxesIn(`☐ ${FIRST}`, [0])]).toEqual([
      [['rule-425', null]],
      [['rule-425', null]],
    ]);
  });

  it('is read for each rule, in its cell and with its own spelling', () => {
    const text =
      `☐\t${FIRST}\n☒\tSoliciting material pursuant to Rule 14a -12 under the Exchange Act\n` +
      '☐\tPre-commencement communications pursuant to Rule 14d-2(b)\n☐\tPre-commencement communications pursuant to Rule 13e-4(c)';
    expect(boxesIn(text)).toEqual([
      ['rule-425', false],
      ['rule-14a-12', true],
      ['rule-14d-2b', false],
      ['rule-13e-4c', false],
    ]);
  });
});

describe('The boxes on emerging growth', () => {
  it('stand behind their words', () => {
    const text =
      'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405.\n\n' +
      'Emerging growth company ☒\n\nIf an emerging growth company, indicate by check mark if the registrant has elected ' +
      'not to use the extended transition period for complying with any new standards pursuant to Section 13(a) of the Exchange Act. ☐';
    expect(boxesIn(text)).toEqual([
      ['emerging-growth', true],
      ['egc-transition', false],
    ]);
  });

  it('stand before their words on some covers', () => {
    const text =
      '☐ Emerging growth company\n\n☒\tIf an emerging growth company, indicate by check mark if the registrant has elected ' +
      'not to use the extended transition period pursuant to Section 13(a) of the Exchange Act.';
    expect(boxesIn(text)).toEqual([
      ['emerging-growth', false],
      ['egc-transition', true],
    ]);
  });

  it('are not there where only the sentences are', () => {
    const text =
      'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405.\n\n' +
      'If an emerging growth company, indicate by check mark.';
    expect(boxesIn(text)).toEqual([]);
  });
});
