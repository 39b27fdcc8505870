import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { exhibitItemOf } from '../_shared/exhibit-item.ts';
import { specimen } from '../_shared/specimen.ts';

/** Exhibits are paragraph (d) of Item 9.01; until November 6, 2005 they were paragraph (c). */
export default defineRule({
  id: 'exhibits/paragraph-letter',
  title: 'Exhibits stand under their paragraph’s letter',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority(
      'Form 8-K, Item 9.01(d)',
      'Exhibits are paragraph (d); shell company transactions took (c) in 2005.',
    ),
    authority('Form 8-K, Item 7(c), form before August 23, 2004', 'Exhibits were paragraph (c).'),
  ],
  inForce: {},
  why: 'The letter shows of which form the precedent was.',
  remedy: 'Write "({right}) Exhibits."',
  messages: {
    letter: {
      verdict: 'violation',
      text: 'Exhibits stand under ({found}); the form has them under ({right})',
      expected: '({right}) Exhibits.',
    },
  },
  examples: {
    clean: { shows: 'Item 9.01 … (d) Exhibits.', draft: specimen() },
    flagged: {
      letter: {
        shows: 'Item 9.01 … (c) Exhibits. in 2024',
        draft: specimen({
          exhibitItem:
            'Item 9.01 Financial Statements and Exhibits.\n\n(c) Exhibits.\n\nExhibit No.    Description\n99.1           Press release dated October 29, 2024',
        }),
      },
    },
  },
  notes:
    'Release 33-8587 relettered the item in 2005. From August 22, 2005 to January 31, 2006 both letters pass.',

  check(filing, { governingDate }) {
    const item = exhibitItemOf(filing);
    if (!item) return 'not-applicable';
    const letters = [
      ...headingLetters(item),
      ...lettersOf(filing, { ...item.body, start: item.heading.start }),
    ];
    const [first] = letters;
    if (!first) return 'not-applicable';
    const right = rightLetters(item.number, governingDate);
    if (letters.some(({ letter }) => right.includes(letter))) return [];
    const facts = { right: right.at(-1) ?? 'd', found: first.letter };
    return [{ message: 'letter', place: first.span, facts }];
  },
});

/** First day on which a report may have used the new letter, and first on which it had to. */
const [MAY, MUST]: readonly [string, string] = ['2005-08-22', '2006-02-01'];

function rightLetters(item: string, day: string): readonly string[] {
  if (item === '7' || day < MAY) return ['c'];
  return day < MUST ? ['c', 'd'] : ['d'];
}

/** "Item 9.01(d) Exhibits." */
function headingLetters({ letters, caption, heading }: Item): { letter: string; span: Span }[] {
  return /^exhibits?\b/i.test(caption) ? letters.map((letter) => ({ letter, span: heading })) : [];
}

const LETTER = /(?<![\w(])\(?([a-e])\)\s{0,9}[.:-]?\s{0,9}exhibits?\b/gi;
/** How much of the item is read: its list comes early. */
const READ = 20_000;

function lettersOf(filing: Filing, span: Span): { letter: string; span: Span }[] {
  const words = foldedOf(filing, { ...span, end: Math.min(span.end, span.start + READ) });
  return [...words.matchAll(LETTER)].map((match) => ({
    letter: (match[1] ?? '').toLowerCase(),
    span: {
      ...span,
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    },
  }));
}
