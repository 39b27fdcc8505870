import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

const OPENED = `Item 8.01 Other Events.

On October 29, 2024, Alder Point Instruments, Inc. opened its new plant in Portland.`;
const CLOSED = `Item 8.01 Other Events.

On October 29, 2024, Alder Point Instruments, Inc. closed its plant in Bath.`;

/** Each item is headed once, and all that it reports stands under that heading. */
export default defineRule({
  id: 'items/duplicate',
  title: 'Each item is headed once',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Form 8-K, General Instruction D'), authority('Countersign house rule')],
  inForce: {},
  why: 'A second heading is most often left over from a precedent or an earlier version; the reader cannot tell which of the two holds.',
  remedy: 'Join the two under one heading, or delete the one that was left over.',
  messages: {
    twice: {
      verdict: 'violation',
      text: 'Item {number} is headed {times}',
      expected: 'One heading, and all that the item reports under it',
    },
  },
  examples: {
    clean: { shows: 'Item 8.01 Other Events.', draft: specimen({ items: OPENED }) },
    flagged: {
      twice: {
        shows: 'Item 8.01 Other Events. …\nItem 8.01 Other Events. …',
        draft: specimen({ items: `${OPENED}\n\n${CLOSED}` }),
      },
    },
  },
  notes:
    'Headings with paragraph letters of their own ("Item 5.02(b)", "Item 5.02(e)") and continued headings pass; so does one heading for each of several registrants. An amendment may print the original behind itself.',

  check(filing) {
    if (filing.items.length === 0 || isAmendment(filing)) return 'not-applicable';
    const allowed = Math.max(1, filing.cover.registrants.length);
    const byNumber = Map.groupBy(filing.items, ({ number }) => number);
    return [...byNumber].flatMap(([number, items]) => {
      const headings = counted(filing, items);
      const [first, second] = headings;
      if (!first || !second || headings.length <= allowed) return [];
      const times = headings.length === 2 ? 'twice' : `${headings.length} times`;
      return [
        {
          message: 'twice' as const,
          place: second.heading,
          related: [first.heading],
          facts: { number, times },
        },
      ];
    });
  },
});

/** Of headings of one number those that count: paragraphs under their own letters, and continuations, are left out. */
function counted(filing: Filing, items: readonly Item[]): Item[] {
  const places = new Set<string>();
  const lettered = new Set<string>();
  return items.filter((item) => {
    const place = `${item.heading.document} ${item.heading.start}`;
    const letters = item.letters.join('').toLowerCase();
    const isOwnParagraph = letters !== '' && lettered.size > 0 && !lettered.has(letters);
    if (places.has(place) || isOwnParagraph || isContinued(filing, item)) return false;
    places.add(place);
    lettered.add(letters);
    return true;
  });
}

/** "Continued" may stand in a running head above the heading, or behind it on its line. */
const HEAD = 90;
const BEHIND = 30;

function isContinued(filing: Filing, { heading }: Item): boolean {
  const start = Math.max(0, heading.start - HEAD);
  const around = foldedOf(filing, { ...heading, start, end: heading.end + BEHIND });
  return /\bcont(?:inued|'d)\b[).]{0,2}[ \t]{0,9}$/im.test(around);
}
