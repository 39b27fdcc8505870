import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { type HeadingLine, headingLines } from '../_shared/heading-lines.ts';
import { residueByDocument } from '../_shared/residue.ts';
import { specimen } from '../_shared/specimen.ts';

const MENTION = /draft|d r a f t|discussion purposes/i;
/** What stands on a line that is a stamp and nothing else. */
const STAMP_WORDS =
  /(?:\b(?:draft|preliminary|confidential|strictly|highly|first|second|third|final|revised|working|rough|clean|marked|blackline|discussion|circulation|internal|company|client|counsel|printer'?s|proof|comments?|version|subject|to|review|change|completion|of|as|dated?|for|not|distribution|purposes?|only|no|and|v|rev|am|pm|a\.m|p\.m|et|est|edt|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}|mon|tues|wednes|thurs|fri|satur|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|[\d\s.,:;/&|#()[\]*_"'\-]|\b[a-z]{1,3}&[a-z]{1,3}\b|\b[a-z]\b|\bd r a f t\b)/gi;
/** "Skadden Draft 5/3/24": a firm, a date, on a line of its own. */
const DATED = /^(?:\S{1,30}\s){0,4}draft\b.{0,20}\b\d{1,2}[/.\-]\d{1,2}\b/i;
const NO_STAMP = /\b(?:draft\s(?:registration|offering|form|prospectus|resolution|pick)|nba|nfl|mlb|nhl)\b/i;

/** A draft says so on its pages; the report that is filed does not. */
export default defineRule({
  id: 'placeholders/draft-legend',
  title: 'No page is marked as a draft',
  tier: 'T1',
  severity: { draft: 'info', final: 'error' },
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'The marking would be public, and would tell readers that another version exists.',
  remedy: 'Take the marking out of headers, footers and pages before the report is filed.',
  messages: {
    marked: { verdict: 'violation', text: 'Marked as a draft: {words}', expected: 'No such line' },
    discussion: {
      verdict: 'undetermined',
      severity: { draft: 'info', final: 'warning' },
      text: 'Is the exhibit meant to be public? It is marked {words}',
    },
  },
  examples: {
    clean: { shows: 'No marking', draft: specimen() },
    flagged: {
      marked: {
        shows: 'H&B Draft 10/28/24, above the cover',
        draft: `H&B Draft 10/28/24\n\n${specimen()}`,
      },
      discussion: {
        shows: 'FOR DISCUSSION PURPOSES ONLY, above the words of Exhibit 99.1',
        draft: specimen({ release: 'FOR DISCUSSION PURPOSES ONLY\n\nThird quarter results in slides' }),
      },
    },
  },
  notes:
    'The level is an error on the run that precedes sign-off. Only lines that are nothing but the marking count: "draft registration statement" and the draft of a league are other things. Of each exhibit the first pages are read.',

  check(filing) {
    const lines = headingLines(filing, MENTION).filter(({ words }) => isStamp(words));
    const discussed = lines.filter((line) => isDiscussion(line));
    const marked = lines.filter((line) => !discussed.includes(line));
    return [
      ...residueByDocument(marked).map((found) => ({ message: 'marked' as const, ...found })),
      ...residueByDocument(discussed).map((found) => ({ message: 'discussion' as const, ...found })),
    ];
  },
});

/** Slides are made for discussion, and may say so where they are furnished. */
function isDiscussion({ words, zone }: HeadingLine): boolean {
  const isExhibit = zone === null || zone === 'exhibit' || zone === 'beyond';
  return isExhibit && !/draft|d r a f t/i.test(words);
}

function isStamp(line: string): boolean {
  if (NO_STAMP.test(line)) return false;
  if (line.length <= 60 && DATED.test(line)) return true;
  // "A draft of the plan" on a line of its own, wrapped, is prose: a stamp begins with a capital.
  return /^\W{0,3}[A-Z]/.test(line) && line.replace(STAMP_WORDS, '') === '';
}
