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

describe('Boxes that stand behind their words', () => {
  const SECOND = 'Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)';
  const THIRD =
    'Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))';
  const FOURTH =
    'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))';
  const INTRODUCTION =
    'satisfy the filing obligation of the registrant under any of the following provisions:\n\n';
  const boxed = (glyphs: readonly string[], gap: string, end: string): string =>
    INTRODUCTION +
    [`${FIRST} (17 CFR 230.425)`, SECOND, THIRD, FOURTH]
      .map((words, at) => `${words}${gap}${glyphs[at] ?? ''}`)
      .join(end) +
    `${end}Indicate by check mark whether the registrant is an emerging growth company`;

  it.each([
    ['in a cell of the row', ['☐', '☐', '☒', '☐'], '\t', '\n', [false, false, true, false]],
    ['at the end of the paragraph', ['[ ]', '[X]', '[ ]', '[ ]'], ' ', '\n\n', [false, true, false, false]],
    ['in the plain text’s margin', ['o', 'o', 'o', 'x'], '      ', '\n\n', [false, false, false, true]],
    ['the first ticked', ['☒', '☐', '☐', '☐'], ' ', '\n\n', [true, false, false, false]],
    ['the last lost', ['☒', '☐', '☐', ''], ' ', '\n\n', [true, false, false, null]],
    ['the first lost', ['', '☐', '☒', '☐'], ' ', '\n\n', [null, false, true, false]],
  ] as const)('are each taken for their own words: %s', (_title, glyphs, gap, end, checked) => {
    expect(boxesIn(boxed(glyphs, gap, end)).map(([, tick]) => tick)).toEqual(checked);
  });

  it('are read where the last label runs over two lines', () => {
    const text = `${INTRODUCTION}${FIRST} [X]\n\n${FOURTH.replace(' (17', '\n   (17')}  [ ]\n\n____________`;
    expect(boxesIn(text)).toEqual([
      ['rule-425', true],
      ['rule-13e-4c', false],
    ]);
  });

  it('are not seen in what follows labels without any', () => {
    expect(boxesIn(`${INTRODUCTION}${FIRST}\n\n${FOURTH}\n\n☒ Large accelerated filer ____`)).toEqual([
      ['rule-425', null],
      ['rule-13e-4c', null],
    ]);
  });

  it('are pictures of which each belongs to its words', () => {
    const text = boxed(['', '', '', '☐'], ' ', '\n\n');
    const at = text.indexOf('\n\nSoliciting');
    expect(boxesIn(text, [at]).map(([, tick]) => tick)).toEqual([null, null, null, false]);
  });

  it('stay with the words below where each has a line of its own', () => {
    const text = `${INTRODUCTION}[X]\n\n${FIRST} (17 CFR 230.425)\n\n[ ]\n\n${SECOND}\n\n`;
    expect(boxesIn(text)).toEqual([
      ['rule-425', true],
      ['rule-14a-12', false],
    ]);
  });

  it('may be in another order than the form has them', () => {
    expect(boxesIn(`[ ] ${SECOND}\n\n[X] ${FIRST}`)).toEqual([
      ['rule-14a-12', false],
      ['rule-425', true],
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
