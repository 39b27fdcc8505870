const TITLES = /^(?:mr|ms|mrs|dr|prof|hon)$/;
const BEHIND = /^(?:jr|sr|ii|iii|iv|md|phd|esq|cpa|jd|mba|cfa|dds|dvm)$/;
/** Short forms of first names as officers sign them. */
const NICKNAMES: readonly (readonly string[])[] = [
  ['robert', 'bob', 'rob', 'bobby'],
  ['william', 'bill', 'will', 'billy'],
  ['richard', 'rick', 'dick', 'rich'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['john', 'jack', 'johnny', 'jon'],
  ['jonathan', 'jon'],
  ['michael', 'mike', 'mick'],
  ['thomas', 'tom', 'tommy'],
  ['charles', 'chuck', 'charlie'],
  ['joseph', 'joe', 'joey'],
  ['edward', 'ed', 'ted', 'eddie'],
  ['daniel', 'dan', 'danny'],
  ['david', 'dave'],
  ['steven', 'stephen', 'steve'],
  ['christopher', 'chris'],
  ['matthew', 'matt'],
  ['anthony', 'tony'],
  ['kenneth', 'ken', 'kenny'],
  ['gregory', 'greg'],
  ['timothy', 'tim'],
  ['ronald', 'ron'],
  ['donald', 'don'],
  ['lawrence', 'larry'],
  ['andrew', 'andy', 'drew'],
  ['samuel', 'sam'],
  ['benjamin', 'ben'],
  ['patrick', 'pat'],
  ['peter', 'pete'],
  ['phillip', 'philip', 'phil'],
  ['katherine', 'catherine', 'kathryn', 'kate', 'kathy', 'cathy', 'katie'],
  ['elizabeth', 'liz', 'beth', 'betsy', 'lisa'],
  ['margaret', 'peggy', 'maggie', 'meg'],
  ['patricia', 'pat', 'patty'],
  ['susan', 'sue', 'susie'],
  ['deborah', 'debra', 'deb', 'debbie'],
  ['jennifer', 'jen', 'jenny'],
  ['barbara', 'barb'],
  ['leonard', 'len', 'lenny'],
  ['raymond', 'ray'],
  ['frederick', 'fred'],
  ['gerald', 'jerry', 'gerry'],
  ['jeffrey', 'geoffrey', 'jeff'],
  ['vincent', 'vince'],
  ['walter', 'walt'],
  ['alexander', 'alex'],
  ['nicholas', 'nick'],
  ['albert', 'al', 'bert'],
  ['alan', 'allan', 'allen', 'al'],
  ['douglas', 'doug'],
  ['randall', 'randy'],
  ['theodore', 'ted'],
  ['eugene', 'gene'],
  ['francis', 'frank'],
];

/** How two spellings of a person's name stand to each other. */
export type PersonMatch = 'same' | 'short-form' | 'other';

/** Last names and first initials must agree; middle names, marks and what stands behind a name do not matter. */
export function comparePersons(one: string, other: string): PersonMatch {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.join('') === second.join('')) return 'same';
  if (!sharesLastName(first, second)) return 'other';
  const [given, named] = [first[0] ?? '', second[0] ?? ''];
  if (given[0] === named[0]) return 'same';
  // "R. Read Hudson" signs "Read Hudson": any given name of the one may be the other's first.
  if (
    first.slice(0, -1).some((word) => second.slice(0, -1).some((match) => word.length > 1 && word === match))
  )
    return 'same';
  return NICKNAMES.some((forms) => forms.includes(given) && forms.includes(named)) ? 'short-form' : 'other';
}

/** Married and hyphenated names: one last name within the other counts. A letter lost or doubled is a slip of the pen. */
function sharesLastName(one: readonly string[], other: readonly string[]): boolean {
  const [last, match] = [one.at(-1) ?? '', other.at(-1) ?? ''];
  if (last === match || one.includes(match) || other.includes(last)) return true;
  return last.length > 4 && match.length > 4 && (last.startsWith(match) || match.startsWith(last));
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/["(][^")]{0,200}[")]/g, ' ')
    .replace(/[.'’_]/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !TITLES.test(word) && !BEHIND.test(word));
}
