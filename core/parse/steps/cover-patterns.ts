import { JURISDICTIONS } from '../../standards/jurisdictions.ts';

/** Captions that bound the value of another. */
export const CAPTION =
  /\b(?:exact\s+name|state\s+or\s+other|jurisdiction|commission|file\s+n(?:o|umber)|employer|identification|address\s+(?:of|and)|principal\s+executive|zip\s+code|telephone|area\s+code|former\s+name|date\s+of|earliest\s+event|form\s+8|current\s+report|pursuant\s+to|securities\s+exchange|washington,?\s+d\.?\s?c|check\s+the|registrant's|incorporation)\b/i;

/** "001-38417", "0-30229", "333-46893-01"; the suffix is a co-registrant's. */
export const FILE_NUMBER =
  /(?<![\d-])(?:0{0,2}[0-2]|0?33|811|814|333|024)\s?-\s?(?:\d{1,6}|\d{4,6}-\d{2})(?![\d/-])/g;

export const EIN = /(?<![\d-])\d{2}\s?-\s?\d{7}(?![\d-])/g;

/** The name of a state or country, as part of a pattern. */
export const JURISDICTION_WORDS = `(?:${JURISDICTIONS.join('|').replaceAll(' ', '\\s{1,20}')})`;

export const JURISDICTION = new RegExp(
  `(?:^|[\\s(])(?:the\\s+)?(?:state\\s+of\\s+|commonwealth\\s+of\\s+)?(${JURISDICTION_WORDS})(?=$|[\\s,);/.-])`,
  'i',
);

/** A stretch of the cover. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function firstMatch(text: string, pattern: RegExp, start: number, end: number): Stretch | null {
  return matchesIn(text, pattern, start, end)[0] ?? null;
}

export function matchesIn(text: string, pattern: RegExp, start: number, end: number): Stretch[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
