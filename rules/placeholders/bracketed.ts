import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { bracketsOf } from '../_shared/brackets.ts';
import { residueByDocument } from '../_shared/residue.ts';
import { specimen } from '../_shared/specimen.ts';

const left = new Set(['blank', 'stand-in', 'choice']);

/** Blanks and choices that drafters keep in square brackets are filled in before a report is filed. */
export default defineRule({
  id: 'placeholders/bracketed',
  title: 'No blank or choice is left in brackets',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule'), authority('Exchange Act Rule 12b-20')],
  inForce: {},
  why: 'What stands in brackets was to be filled in; as it is, the report lacks a fact and shows how it was made.',
  remedy: 'Put the final words in place of the brackets.',
  messages: {
    left: {
      verdict: 'violation',
      text: 'Left in brackets: {words}',
      expected: 'The final words, without brackets',
    },
    unsettled: {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Is this settled? It stands in brackets: {words}',
      remedy: 'Take the brackets off once the words are final.',
    },
  },
  examples: {
    clean: { shows: 'on October 29, 2024', draft: specimen() },
    flagged: {
      left: {
        shows: 'On [date], the company paid $[ ] million.',
        draft: specimen({
          items: 'Item 8.01 Other Events.\n\nOn [date], the company paid $[ ] million for the plant.',
        }),
      },
      unsettled: {
        shows: 'On [October 29], 2024, the plant opened.',
        draft: specimen({ items: 'Item 8.01 Other Events.\n\nOn [October 29], 2024, the plant opened.' }),
      },
    },
  },
  notes:
    'Not meant: check boxes, [sic], words of editors in what is quoted, footnote marks, [Signature page follows], redactions under a legend. Contracts and forms among the exhibits keep their blanks and are not looked at. Black bullets and notes to drafters have rules of their own.',

  check(filing) {
    const brackets = bracketsOf(filing);
    const residues = brackets.filter(({ kind }) => left.has(kind));
    const unsettled = brackets.filter(({ kind }) => kind === 'unsettled');
    return [
      ...residueByDocument(residues).map((found) => ({ message: 'left' as const, ...found })),
      ...residueByDocument(unsettled).map((found) => ({ message: 'unsettled' as const, ...found })),
    ];
  },
});
