import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { crossesIn, initialsIn, promisesIn } from '../_shared/open-facts.ts';
import { type Paper, papersOf } from '../_shared/papers.ts';
import { inOrder, type Residue, residueByDocument } from '../_shared/residue.ts';
import { specimen } from '../_shared/specimen.ts';
import { isToldElsewhere } from '../_shared/told-elsewhere.ts';
import { zoneAt, zoneOf } from '../_shared/zones.ts';

/** No initials or crosses stand where a fact is due. */
export default defineRule({
  id: 'placeholders/tbd',
  title: 'No TBD or XX stands where a fact is due',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule'), authority('Exchange Act Rule 12b-20')],
  inForce: {},
  why: 'What was to be determined is still open: the reader learns nothing, and sees that the report was not finished.',
  remedy: 'Put the fact in its place, or say in plain words that it is not determined yet.',
  messages: {
    left: { verdict: 'violation', text: 'Still open: {words}', expected: 'The fact itself' },
    'in-exhibit': {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Does the exhibit mean to say so? {words}',
    },
  },
  examples: {
    clean: { shows: 'The meeting will be held on June 3, 2025.', draft: specimen() },
    flagged: {
      left: {
        shows: 'The meeting will be held on TBD.',
        draft: specimen({ items: 'Item 8.01 Other Events.\n\nThe meeting will be held on TBD.' }),
      },
      'in-exhibit': {
        shows: 'Exhibit 99.1: Launch of the second sensor: TBD',
        draft: specimen({ outlook: 'Launch of the second sensor: TBD' }),
      },
    },
  },
  notes:
    'Legitimate: "at a price to be determined by the board", Super Bowl XX, XXX-XX-1234, a company called TBC or TK. An exhibit that was already published may say TBD and mean it.',

  check(filing) {
    const papers = papersOf(filing);
    const isReadable = ({ span }: Residue): boolean =>
      zoneOf(filing, span) !== 'beyond' && !isToldElsewhere(filing, span);
    const open = papers.flatMap((paper) => [
      ...crossesIn(filing, paper),
      ...(paper.exhibit ? [] : [...initialsIn(filing, paper), ...promisesInReport(filing, paper)]),
    ]);
    const inExhibits = papers.flatMap((paper) => (paper.exhibit ? initialsIn(filing, paper) : []));
    return [
      ...residueByDocument(inOrder(open.filter(isReadable))).map((found) => ({
        message: 'left' as const,
        ...found,
      })),
      ...residueByDocument(inExhibits).map((found) => ({ message: 'in-exhibit' as const, ...found })),
    ];
  },
});

/** Financial statements of an acquired business may be provided later, by the form itself. */
function promisesInReport(filing: Filing, paper: Paper): Residue[] {
  return promisesIn(filing, paper).filter(({ span }) => zoneAt(filing, paper, span.start) !== 'exhibit-item');
}
