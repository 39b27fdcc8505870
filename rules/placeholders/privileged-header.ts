import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { headingLines } from '../_shared/heading-lines.ts';
import { residueByDocument } from '../_shared/residue.ts';
import { specimen } from '../_shared/specimen.ts';

const MENTION = /privileged|work.product|attorney.{1,3}client/i;
/** What stands on a line that is such a header and nothing else. */
const HEADER_WORDS =
  /\b(?:privileged?|confidential(?:ity)?|attorneys?|lawyer|client|work|product|communications?|materials?|documents?|information|strictly|highly|and|or|draft|subject|to|prepared|at|by|the|request|direction|of|counsel|in|anticipation|litigation|for|legal|advice|settlement|do|not|copy|distribute|forward|fre|rule|protected|doctrine|under)\b|[\d\s.,:;/&|#()[\]*_"'\-]/gi;
const LEGEND =
  /\bprivileged\W{1,5}(?:and\s)?confidential|\bconfidential\W{1,5}(?:and\s)?privileged|\battorney\W{1,3}client\s(?:privileged?|communications?|confidential)|\battorneys?'?\swork.product|\bsubject\sto\sattorney/i;

/** A header that claims privilege belongs to a paper that nobody else sees. */
export default defineRule({
  id: 'placeholders/privileged-header',
  title: 'No page claims to be privileged',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'What is filed is public within minutes, and a claim of privilege on it invites questions about the rest.',
  remedy: 'Take the header out; make sure that the right version of the paper was uploaded.',
  messages: {
    marked: { verdict: 'violation', text: 'Marked as privileged: {words}', expected: 'No such line' },
    'in-exhibit': {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Is the exhibit meant to be public? It is marked {words}',
    },
  },
  examples: {
    clean: { shows: 'No header', draft: specimen() },
    flagged: {
      marked: {
        shows: 'PRIVILEGED & CONFIDENTIAL / ATTORNEY WORK PRODUCT, above the cover',
        draft: `PRIVILEGED & CONFIDENTIAL\nATTORNEY WORK PRODUCT\n\n${specimen()}`,
      },
      'in-exhibit': {
        shows: 'Privileged and Confidential, above a separation agreement',
        draft: specimen({
          exhibits:
            'Exhibit 10.1\n\nPrivileged and Confidential\n\nSEPARATION AGREEMENT\n\nThis agreement is made by and between Alder Point Instruments, Inc. and Maria Ortiz. The parties agree on what follows, in good faith and for good consideration, the receipt of which each of them acknowledges.',
          exhibitItem:
            'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n10.1  Separation agreement',
        }),
      },
    },
  },
  notes:
    'Only a line that is nothing but the header counts; clauses on confidentiality and requests for confidential treatment are other things. A contract among the exhibits may bear the words since it was signed.',

  check(filing) {
    const lines = headingLines(filing, MENTION).filter(({ words }) => isHeader(words));
    const own = lines.filter(({ zone }) => zone !== null && zone !== 'beyond');
    const others = lines.filter((line) => !own.includes(line));
    return [
      ...residueByDocument(own).map((found) => ({ message: 'marked' as const, ...found })),
      ...residueByDocument(others).map((found) => ({ message: 'in-exhibit' as const, ...found })),
    ];
  },
});

function isHeader(line: string): boolean {
  return LEGEND.test(line) && line.replace(HEADER_WORDS, '') === '';
}
