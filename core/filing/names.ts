const SUFFIXES = new Set(
  (
    'inc incorporated corp corporation co company companies ltd limited llc lp llp plc nv sa ag se trust na bancorp ' +
    'group holdings holding partnership partners association the'
  ).split(' '),
);
/** Spellings of one suffix. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    incorporated: 'inc',
    corporation: 'corp',
    company: 'co',
    companies: 'cos',
    limited: 'ltd',
    partnership: 'lp',
  }),
);

const SHORT_FORMS: ReadonlySet<string> = new Set(SPELLINGS.values());

/**
 * A company's name for comparison: case, punctuation, accents, a leading or trailing "The" and the spelling of the
 * suffix folded ("Acme Robotics, Incorporated" is "acme robotics inc").
 */
export function foldName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]{0,200}\)/g, ' ')
    .replace(/&amp;|&/g, ' and ')
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => SPELLINGS.get(word) ?? word);
  if (words[0] === 'the') words.shift();
  if (words.at(-1) === 'the') words.pop();
  return words.filter((word) => word !== 'and').join(' ');
}

/** The words of a folded name that are its own, the corporate suffixes left out. */
export function coreOfName(name: string): string[] {
  const words = foldName(name).split(' ');
  const own = words.filter((word) => !SUFFIXES.has(word) && !SHORT_FORMS.has(word));
  return own.length > 0 ? own : words;
}

/** How two company names stand to each other. */
export type NameMatch = 'same' | 'suffix-differs' | 'part' | 'other';

export function compareNames(one: string, other: string): NameMatch {
  if (foldName(one).replaceAll(' ', '') === foldName(other).replaceAll(' ', '')) return 'same';
  const [first, second] = [coreOfName(one), coreOfName(other)];
  if (first.join('') === second.join('')) return 'suffix-differs';
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.every((word) => long.some((other) => isSameOrCut(word, other))) ? 'part' : 'other';
}

/** "Financ" is "Financial" with its end lost on the next line. */
function isSameOrCut(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word];
  return short === long || (short.length >= 5 && long.startsWith(short));
}
