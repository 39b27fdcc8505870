/**
 * What MacRoman has for quotes and dashes is a capital letter with an accent in windows-1252: "companyÕs" and "ÒfiledÓ" are what
 * a Mac's words become where nobody said that they are a Mac's.
 */
const SIGNS = /[\u00d2\u00d5]/;
/** A capital that is part of no word of any language: in a genitive or a contraction, or around words as quotes stand. */
const EVIDENCE =
  /[A-Za-z]{2}\u00d5(?:s|t|re|ve|ll)\b|(?:^|[\s(])\u00d2[A-Za-z][^\u00d2\u00d3]{0,300}[a-z0-9.,;:!?)]\u00d3(?=[\s).,;:]|$)/;

/** Each sign where only what a Mac means by it can stand. One unit becomes one unit. */
const MEANT: readonly [RegExp, string][] = [
  [/(?<=[A-Za-z])\u00d5(?=[a-z\s.,;:)\u00d3]|$)/g, '\u2019'],
  [/(?<=[\s(]|^)\u00d4(?=[A-Za-z0-9])/g, '\u2018'],
  [/(?<=[\s(]|^)\u00d2(?=[A-Za-z0-9$])/g, '\u201c'],
  [/(?<=[A-Za-z0-9.,;:!?)%\u2019])\u00d3(?=[\s).,;:\]]|$)/g, '\u201d'],
  [/(?<=[a-z0-9 ])\u00d0(?=[a-z0-9 ])/g, '\u2013'],
  [/(?<=[a-z0-9 ])\u00d1(?=[a-z0-9 ])/g, '\u2014'],
  [/(?<=^[ \t]{0,12})\u00a5(?=[ \t])/gm, '\u2022'],
];

/** Debris is rare among words: a text that is fuller of these letters is in another language, or is none. */
const MOST_IN_A_HUNDRED = 5;

/** The text with a Mac's quotes, dashes and bullets as they were meant; as it is where the evidence is not clear. */
export function meantByMac(text: string): string {
  if (!SIGNS.test(text) || isFull(text) || !EVIDENCE.test(text)) return text;
  return MEANT.reduce((read, [sign, meaning]) => read.replace(sign, meaning), text);
}

function isFull(text: string): boolean {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd0 && unit <= 0xd5) signs++;
  }
  return signs * 100 > text.length * MOST_IN_A_HUNDRED;
}
