import { defineRule, type Observation } from '../../core/engine/rule.ts';
import { foldedText } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { matchesIn } from '../_shared/residue.ts';
import { specimen } from '../_shared/specimen.ts';

/** Three, two and four digits. Areas 000, 666 and from 900, group 00 and serial 0000 were never given out. */
const NUMBER = /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\d-])/g;
/** Written apart or in one, it is told by the words before it alone. */
const LOOSE = /(?<![\d-])(?!000|666|9)\d{3}[ .-]?(?!00)\d\d[ .-]?(?!0000)\d{4}(?![\d-])/g;
const NAMED = /\b(?:social\s{1,3}security|ssn|s\.s\.n|ss\s?#|soc\.\s?sec)/gi;
/** How far behind the words the number may stand. */
const NEAR = 60;

/** No person's social security number is in the report or its exhibits. */
export default defineRule({
  id: 'edgar/ssn',
  title: 'No social security number is in the draft',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('EDGAR Filer Manual', 'Filers keep social security numbers out of what they submit.'),
  ],
  inForce: {},
  why: 'What is filed is public within minutes, and cannot be called back.',
  remedy: 'Take the number out; where a form has a line for it, leave the line empty.',
  messages: {
    named: {
      verdict: 'violation',
      text: 'A social security number stands in {where}, ending in {ending}',
      expected: 'No such number',
    },
    alike: {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Is this a social security number? It stands in {where} and ends in {ending}',
    },
  },
  examples: {
    clean: { shows: '47-1180362', draft: specimen() },
    flagged: {
      named: {
        shows: 'Social Security No. 219-45-6789',
        draft: specimen({
          items:
            'Item 5.02 Departure of Directors or Certain Officers.\n\nMr. Reyes (Social Security No. 219-45-6789) left on May 3, 2024.',
        }),
      },
      alike: {
        shows: 'Paul Reyes, 219-45-6789',
        draft: specimen({
          items:
            'Item 5.02 Departure of Directors or Certain Officers.\n\nPaul Reyes, 219-45-6789, left on May 3, 2024.',
        }),
      },
    },
  },
  notes:
    'Employer numbers, telephone numbers and file numbers have other shapes. A number in the shape without the words "social security" near it may be a part number: that is for a person to say. The finding names its last four digits only.',

  check(filing) {
    return filing.documents.flatMap((document): Observation<'named' | 'alike'>[] => {
      if (document.role === 'other') return [];
      const text = foldedText(document);
      const where = document.role === 'report' ? 'the report' : document.type || 'an exhibit';
      const named = new Map<number, string>();
      for (const { index, 0: words } of matchesIn(text, NAMED)) {
        const from = index + words.length;
        for (const number of text.slice(from, from + NEAR).matchAll(LOOSE))
          named.set(from + number.index, number[0]);
      }
      const alike = matchesIn(text, NUMBER).filter(({ index }) => !named.has(index));
      const told = (message: 'named' | 'alike', at: number, number: string): Observation<typeof message> => ({
        message,
        place: { document: document.index, start: at, end: at + number.length },
        facts: { where, ending: number.slice(-4) },
      });
      return [
        ...[...named].map(([at, number]) => told('named', at, number)),
        ...alike.map(({ index, 0: number }) => told('alike', index, number)),
      ];
    });
  },
});
