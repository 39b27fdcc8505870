/** Signs of fonts that draw pictures instead of letters, by their code: check boxes, ticks and bullets. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6e: '\u25a0',
  0x6f: '\u25a1',
  0x71: '\u2751',
  0x72: '\u2752',
  0x78: '\u2612',
  0x9f: '\u2022',
  0xa7: '\u25aa',
  0xa8: '\u2610',
  0xfb: '\u2717',
  0xfc: '\u2713',
  0xfd: '\u2612',
  0xfe: '\u2611',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '\u2717',
  0x50: '\u2713',
  0x51: '\u2612',
  0x52: '\u2611',
  0x53: '\u2612',
  0x54: '\u2612',
  0xa3: '\u2610',
  0x2a: '\u2610',
};
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '\u2212',
  0xa2: '\u2032',
  0xa3: '\u2264',
  0xb1: '\u00b1',
  0xb2: '\u2033',
  0xb3: '\u2265',
  0xb7: '\u2022',
  0xd2: '\u00ae',
  0xd3: '\u00a9',
  0xd4: '\u2122',
  0xe2: '\u00ae',
  0xe3: '\u00a9',
  0xe4: '\u2122',
};
const BY_FONT: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
};

/** Where Word keeps the signs of such a font in Unicode. */
const PRIVATE = 0xf000;

/** What a sign of a picture font shows; a bullet where it is not known, so that something stands there for the reader too. */
export function symbolOf(font: string, code: number): string {
  const low = code >= PRIVATE ? code - PRIVATE : code;
  return BY_FONT[font.trim().toLowerCase()]?.[low] ?? '\u2022';
}

/** Words with the signs of picture fonts among them made plain; most such signs are of Wingdings or Symbol. */
export function withoutPrivateSigns(words: string, font = ''): string {
  return words.replace(/[\uf020-\uf0ff]/g, (sign) => {
    const low = sign.charCodeAt(0) - PRIVATE;
    return BY_FONT[font.trim().toLowerCase()]?.[low] ?? WINGDINGS[low] ?? SYMBOL[low] ?? '\u2022';
  });
}
