import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { papersOf } from '../_shared/papers.ts';
import { residueByDocument, residuesIn } from '../_shared/residue.ts';
import { specimen } from '../_shared/specimen.ts';

/**
 * Small words that nobody means to write twice. Not "that" and "had", which English doubles, nor "in" and "on", which
 * follow a verb that ends with them ("coming in in the quarter").
 */
const SMALL = new Set(
  'the of to and a an for is by with as at from our its their this are was were be been or which will has have'.split(
    ' ',
  ),
);
const DOUBLED = /(?<![\w'-])([A-Za-z]{1,5})(?: {1,3}| {0,3}\n {0,9})\1(?![\w'.-])/g;

/** A word written twice is written once. */
export default defineRule({
  id: 'placeholders/doubled-word',
  title: 'No small word stands twice in a row',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'It is a trace of editing: the sentence around it deserves another look.',
  remedy: 'Write the word once, and read the sentence again.',
  messages: {
    doubled: { verdict: 'violation', text: 'A word stands twice: {words}', expected: 'The word once' },
  },
  examples: {
    clean: { shows: 'approved the agreement', draft: specimen() },
    flagged: {
      doubled: {
        shows: 'approved the the agreement',
        draft: specimen({ items: 'Item 8.01 Other Events.\n\nThe board approved the the agreement.' }),
      },
    },
  },
  notes:
    'Left alone: "that that" and "had had", which are English, and "in in" and "on on", which follow a verb.',

  check(filing) {
    const residues = papersOf(filing)
      .flatMap((paper) => residuesIn(paper, DOUBLED))
      .filter(({ span }) => SMALL.has(firstWord(foldedOf(filing, span))));
    return residueByDocument(residues).map((found) => ({ message: 'doubled' as const, ...found }));
  },
});

function firstWord(words: string): string {
  return (words.split(/\s/, 1)[0] ?? '').toLowerCase();
}
