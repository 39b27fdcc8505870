import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { bracketsOf } from '../_shared/brackets.ts';
import { papersOf } from '../_shared/papers.ts';
import { inOrder, type Residue, residueByDocument, residuesIn } from '../_shared/residue.ts';
import { specimen } from '../_shared/specimen.ts';
import { isToldElsewhere } from '../_shared/told-elsewhere.ts';
import { zoneOf } from '../_shared/zones.ts';

/** Signs that drafters put where a figure or a date will stand. A list begins with the same signs. */
const SIGNS = '\u25cf\u2022\u25a0';
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** Where a figure is due: behind a dollar sign or a month, before a unit, before a year. */
const DUE = new RegExp(
  `(?:\\$\\s{0,3}|\\b(?:${MONTH})\\s{1,3})[${SIGNS}]{1,3}|(?<=[a-z,(]\\s{1,3})[${SIGNS}]{1,3}(?=\\s{0,2}(?:million|billion|thousand|percent|shares|days|per\\b|%|,\\s(?:19|20)\\d\\d))`,
  'gi',
);

/** The black bullet that stands in for a fact is replaced by the fact. */
export default defineRule({
  id: 'placeholders/bullet-blank',
  title: 'No bullet stands in for a figure or a date',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule'), authority('Exchange Act Rule 12b-20')],
  inForce: {},
  why: "A black bullet is a drafter's blank: the fact that belongs there is not told.",
  remedy: 'Put the figure, date or name in place of the bullet.',
  messages: {
    left: {
      verdict: 'violation',
      text: 'A bullet stands in for a fact: {words}',
      expected: 'The fact itself',
    },
  },
  examples: {
    clean: { shows: 'The company paid $1.2 million.', draft: specimen() },
    flagged: {
      left: {
        shows: 'The company paid $\u25cf million.',
        draft: specimen({
          items: 'Item 8.01 Other Events.\n\nThe company paid $\u25cf million for the plant.',
        }),
      },
    },
  },
  notes:
    'A bullet alone in the cell of a table may be a tick, and one that opens a line opens a list: neither is meant.',

  check(filing) {
    const bracketed = bracketsOf(filing).filter(({ kind }) => kind === 'bullet');
    const residues = inOrder([...bracketed, ...bareBullets(filing)]);
    return residueByDocument(residues).map((found) => ({ message: 'left' as const, ...found }));
  },
});

function bareBullets(filing: Filing): Residue[] {
  return papersOf(filing)
    .filter(({ text }) => [...SIGNS].some((sign) => text.includes(sign)))
    .flatMap((paper) => residuesIn(paper, DUE))
    .filter(({ span }) => zoneOf(filing, span) !== 'beyond' && !isToldElsewhere(filing, span));
}
