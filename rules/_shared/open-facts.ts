import type { Filing } from '../../core/filing/filing.ts';
import { bracketsOf } from './brackets.ts';
import type { Paper } from './papers.ts';
import { type Residue, residuesIn } from './residue.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** X where figures are due: "$XX", "XX%", "June XX", "20XX", "of XXX". Roman numerals and masked numbers are not. */
const CROSSES = new RegExp(
  '(?<![\\w-])(?:' +
    [
      '\\$\\s?X{2,4}(?:[.,]X{1,3}){0,3}(?![\\w-])',
      '\\$\\s?X{1,3}\\.X{1,2}(?![\\w-])',
      '\\$\\s?X\\s(?:million|billion)\\b',
      'X{1,4}(?:[.,]X{1,3}){0,3}\\s?(?:%|percent\\b|million\\b|billion\\b)',
      'X{2,4}(?:,X{3}){0,3}\\sshares\\b',
      `(?:${MONTH})\\s(?:X{1,2}|\\d{1,2}),?\\s(?:19|20)XX(?![\\w-])`,
      `(?:${MONTH})\\sX{1,2}(?![\\w-])`,
      '20XX(?![\\w-])',
      '(?:of|on|to|by|with|at|and|from|is|was|approximately|named)\\sX{3,5}(?![\\w-])',
    ].join('|') +
    ')',
  'g',
);
/** Without any of these there are no such crosses. */
const CROSSED = ['XX', '$X', '$ X', 'X%', 'X percent', 'X million', 'X billion', 'X.X'];
/** TK is a drafter's "to come" only where a fact is due: it is also the name of companies. */
const TO_COME = new RegExp(
  `\\$\\s?TK\\b|\\b(?:${MONTH})\\sTK\\b|\\bTK\\s(?:million|billion|percent)\\b|\\bTKTK\\b`,
  'g',
);
const WORDS_TO_COME =
  /\((?:to\scome|to\sbe\s(?:provided|inserted|supplied|completed))\)|(?<=[\n\t:]\s{0,3})to\s(?:come|be\s(?:provided|inserted|supplied))(?=\.?\s{0,3}(?:\n|\t|$))/gi;
const INITIALS = /\b(?:TBD|TBC|tbd)\b/g;
/** Without any of these there are no such words. */
const PROMISED = /o come|o be (?:provided|inserted|supplied|completed)/;

/** Crosses, and TK, where a figure, a date or a name is due. */
export function crossesIn(filing: Filing, paper: Paper): Residue[] {
  const { text } = paper;
  const crosses = CROSSED.some((sign) => text.includes(sign)) ? residuesIn(paper, CROSSES) : [];
  const awaited = text.includes('TK') ? residuesIn(paper, TO_COME) : [];
  return [...crosses, ...awaited].filter((residue) => !isBracketed(filing, residue));
}

/** "(to come)", or "To be provided" in place of the words of a line. */
export function promisesIn(filing: Filing, paper: Paper): Residue[] {
  if (!PROMISED.test(paper.text)) return [];
  return residuesIn(paper, WORDS_TO_COME).filter((residue) => !isBracketed(filing, residue));
}

/** TBD and TBC; but TBC is also a name: the registrant's, one that is defined in the paper, the first part of another. */
export function initialsIn(filing: Filing, paper: Paper): Residue[] {
  const { text, span } = paper;
  if (!text.includes('TBD') && !text.includes('TBC') && !text.includes('tbd')) return [];
  const names = filing.cover.registrants.map(({ name }) => name?.text ?? '').join(' ');
  return residuesIn(paper, INITIALS).filter((residue) => {
    if (isBracketed(filing, residue)) return false;
    const word = text.slice(residue.span.start - span.start, residue.span.end - span.start);
    if (word !== 'TBC') return true;
    const end = residue.span.end - span.start;
    if (names.includes(word) || /^\s[A-Z][a-z]/.test(text.slice(end, end + 3))) return false;
    return !text.includes(`"${word}"`) && !text.includes(`(${word})`);
  });
}

/** What the rules on brackets tell is not told twice. */
function isBracketed(filing: Filing, { span }: Residue): boolean {
  return bracketsOf(filing).some(
    (bracket) =>
      bracket.span.document === span.document &&
      bracket.span.start < span.end &&
      span.start < bracket.span.end,
  );
}
