/** Families that agents write with two digits; "ex31" in an 8-K is Exhibit 3.1, since certifications never come with one. */
const TWO_DIGITS = new Set([
  '10',
  '14',
  '15',
  '16',
  '17',
  '18',
  '20',
  '21',
  '23',
  '24',
  '25',
  '27',
  '96',
  '99',
]);
const ONE_DIGIT = /[1-57-9]/;

/** "ex", "exh" or "exhibit", which may follow other letters ("dex991"), but not as the end of a word ("index1", "annex2"). */
const EXHIBIT =
  /(?<!ind|ann|app|ap|\bt|text|fl|compl|cort)ex(?:h(?:ibit)?)?[-_. ]{0,2}(\d{1,6})(-?k)?(?:[-_.dxi](\d{1,6}))?/gi;

/** The number that a file's name gives its exhibit: "99.1" in "d12345dex991.htm"; null where it gives none. */
export function numberInName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const [, digits = '', form, part] of name.matchAll(EXHIBIT)) {
    // "ex9918-k" is Exhibit 99.1 to the 8-K.
    const own = form && digits.endsWith('8') && digits.length > 2 ? digits.slice(0, -1) : digits;
    const number = form === undefined ? numbered(own, part) : numbered(own, undefined);
    if (number !== null) return number;
  }
  return null;
}

function numbered(digits: string, part: string | undefined): string | null {
  // More than two digits behind the mark are a date or a number of the agent's.
  const told = part !== undefined && part.length <= 2 && Number(part) > 0 ? Number(part) : null;
  const [pair, rest] = [digits.slice(0, 2), digits.slice(2)];
  if (digits.length <= 2 && told !== null) {
    return TWO_DIGITS.has(pair) || ONE_DIGIT.test(digits) ? `${Number(digits)}.${told}` : null;
  }
  // "ex107" is the fee table; the data exhibits, 101 to 106, never come as a file of words.
  if (digits === '107' || (digits.length <= 2 && TWO_DIGITS.has(digits))) return digits;
  if (digits.length > 4) return null;
  if (digits.startsWith('0') && digits.length > 1) return split(digits.slice(1, 2), digits.slice(2));
  if (TWO_DIGITS.has(pair)) return split(pair, rest);
  return digits.length === 1 ? own(digits) : split(digits.slice(0, 1), digits.slice(1));
}

function split(family: string, part: string): string | null {
  const number = Number(part);
  if (!TWO_DIGITS.has(family) && own(family) === null) return null;
  return part === '' || number === 0 ? family : `${family}.${number}`;
}

function own(digit: string): string | null {
  return ONE_DIGIT.test(digit) ? digit : null;
}
