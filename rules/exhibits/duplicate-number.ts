import { defineRule } from '../../core/engine/rule.ts';
import type { ExhibitIndex, Filing, IndexRow } from '../../core/filing/filing.ts';
import { plainNumber } from '../../core/filing/exhibit-number.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** In one list each exhibit has a number of its own. */
export default defineRule({
  id: 'exhibits/duplicate-number',
  title: 'No two exhibits share a number',
  tier: 'T2',
  severity: 'error',
  authority: [authority('Regulation S-K Item 601(a)(2)')],
  inForce: {},
  why: 'Neither EDGAR nor the reader can tell the two apart.',
  remedy: 'Give the second exhibit the next free number, in the index, in the text and on the exhibit.',
  messages: {
    shared: {
      verdict: 'violation',
      text: 'Two exhibits are numbered {exhibit}',
      expected: 'A number of its own for each',
    },
  },
  examples: {
    clean: { shows: '99.1 Press release\n99.2 Slides', draft: specimen() },
    flagged: {
      shared: {
        shows: '99.1 Press release\n99.1 Slides',
        draft: specimen({
          exhibitItem:
            'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n99.1           Press release dated October 29, 2024\n99.1           Slides of October 29, 2024',
        }),
      },
    },
  },
  notes:
    'Each list is read by itself: a second one behind the signature repeats the first. The same number with the same description is one exhibit named twice.',

  check(filing) {
    if (filing.indexes.length === 0) return 'not-applicable';
    const seen = new Set<string>();
    return filing.indexes.flatMap((index) =>
      repeatedIn(filing, index).flatMap(([first, second]) => {
        const label = labelOf(filing, second);
        if (seen.has(label)) return [];
        seen.add(label);
        return [
          {
            message: 'shared' as const,
            place: second.span,
            related: [first.span],
            facts: { exhibit: second.number },
          },
        ];
      }),
    );
  },
});

/** Rows of one list that bear the number of an earlier one, with that one. */
function repeatedIn(filing: Filing, { rows }: ExhibitIndex): [IndexRow, IndexRow][] {
  const named = rows.filter(({ description }) => description !== '');
  const first = new Map<string, IndexRow>();
  return named.flatMap((row): [IndexRow, IndexRow][] => {
    const label = labelOf(filing, row);
    const earlier = first.get(label);
    if (!earlier) first.set(label, row);
    return earlier && !isSamePaper(earlier, row) && !isData(row) ? [[earlier, row]] : [];
  });
}

/** The number with the letters in brackets behind it: "3(i)" and "3(ii)" are two. */
function labelOf(filing: Filing, { number, span }: IndexRow): string {
  const words = foldedOf(filing, span).slice(0, 40);
  const behind = /\d[\d.]{0,8}[A-Za-z]?\s?((?:\([A-Za-z0-9]{1,4}\)){1,3})/.exec(words)?.[1] ?? '';
  return plainNumber(`${number}${behind}`);
}

function isSamePaper(one: IndexRow, other: IndexRow): boolean {
  const [first, second] = [one, other].map(({ description }) =>
    description.toLowerCase().replace(/[^a-z0-9]/g, ''),
  );
  return first === second;
}

/** The files of interactive data are several, and share 101. */
function isData({ number }: IndexRow): boolean {
  return /^101(?:\D|$)/.test(number);
}
