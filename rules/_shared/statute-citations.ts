import type { Paper } from './papers.ts';

/** A citation of the safe-harbor statutes that cannot be right. Offsets are into the paper's text. */
export interface Miscitation {
  readonly kind: 'section' | 'year';
  readonly start: number;
  readonly end: number;
  /** What is cited: "Section 21E", or the Reform Act. */
  readonly cited: string;
  /** What it is said to be of: "the Securities Act of 1933", or the year "1996". */
  readonly as: string;
  readonly right: string;
}

/**
 * A section with the act behind it. A list of both sections before an act ("Sections 27A and 21E of …") is taken up
 * whole in the first group: which act goes with which section is not for a machine to say.
 */
const CITATION =
  /(?:(\bsections?\s{1,9}(?:27\s?A|21\s?E)(?:\([a-z0-9]{1,3}\)){0,4}\s{0,9}(?:,|and|or|&|and\/or|,\s{0,9}and)\s{1,9}(?:sections?\s{1,9})?)|\bsections?\s{1,9}|\band\s{1,9})(27\s?A|21\s?E)(?:\([a-z0-9]{1,3}\)){0,4}\s{1,9}of\s{1,9}(?:the\s{1,9}|said\s{1,9})?(?:(?:u\.?s\.?|federal|amended)\s{1,9})?(securities\s{1,9}(?:and\s{1,9})?exchange\s{1,9}act|securities\s{1,9}act|exchange\s{1,9}act|19[0-9]{2}\s{1,9}act|act)\b(?:\s{1,9}of\s{1,9}(\d{4})(?!\d))?/gi;
const REFORM_ACT =
  /\bprivate\s{1,9}securities\s{1,9}litigation\s{1,9}reform\s{1,9}act(?:\s{0,9}\([^)]{0,40}\))?\s{0,9},?\s{1,9}of\s{1,9}(\d{4})(?!\d)/gi;
const REFORM_YEAR = '1995';

const HOMES = {
  '27A': { name: 'securities act', year: '1933', act: 'Securities Act of 1933' },
  '21E': { name: 'exchange act', year: '1934', act: 'Securities Exchange Act of 1934' },
} as const;

/** The paper's citations that name another act with the section, or another year with the Reform Act. */
export function miscitationsIn({ text }: Paper): readonly Miscitation[] {
  const sections = [...text.matchAll(CITATION)].map((match) => sectionMiscited(match));
  const years = [...text.matchAll(REFORM_ACT)].map((match) => yearMiscited(match));
  return [...sections, ...years].filter((one) => one !== null).sort((one, other) => one.start - other.start);
}

function sectionMiscited(match: RegExpExecArray): Miscitation | null {
  const [whole, list, section = '', act = '', year] = match;
  const home = HOMES[section.startsWith('27') ? '27A' : '21E'];
  if (list !== undefined || isHome(act, year, home)) return null;
  const at = whole.search(/2[17]/);
  const cited = `Section ${section.replace(/\s/g, '').toUpperCase()}`;
  return {
    kind: 'section',
    start: match.index + (/^and/i.test(whole) ? at : 0),
    end: match.index + whole.length,
    cited,
    as: `the ${titled(act)}${year === undefined ? '' : ` of ${year}`}`,
    right: `${cited} of the ${home.act}`,
  };
}

function yearMiscited(match: RegExpExecArray): Miscitation | null {
  const year = match[1] ?? '';
  if (year === REFORM_YEAR) return null;
  const name = 'Private Securities Litigation Reform Act';
  const end = match.index + match[0].length;
  return { kind: 'year', start: match.index, end, cited: name, as: year, right: `${name} of ${REFORM_YEAR}` };
}

/** An act without name or year may be any that was defined before. */
function isHome(act: string, year: string | undefined, home: (typeof HOMES)[keyof typeof HOMES]): boolean {
  const words = act.toLowerCase().replace(/\s+/g, ' ');
  const yearNamed = year ?? /^\d{4}/.exec(words)?.[0];
  if (yearNamed !== undefined && yearNamed !== home.year) return false;
  if (!/securities|exchange/.test(words)) return true;
  return words.includes('exchange') ? home.name === 'exchange act' : home.name === 'securities act';
}

function titled(act: string): string {
  return act
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\b(?!and\b)[a-z]/g, (letter) => letter.toUpperCase());
}
