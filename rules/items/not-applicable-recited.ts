import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { itemList } from '../_shared/item-status.ts';
import { specimen } from '../_shared/specimen.ts';

const PLANT = `Item 8.01 Other Events.

On October 29, 2024, the company opened a plant.`;

/** The report names the items that it answers and no others. */
export default defineRule({
  id: 'items/not-applicable-recited',
  title: 'Items that do not apply are left out',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Form 8-K, General Instruction D')],
  inForce: {},
  why: 'The instruction lets items that do not apply be left out, heading and all; EDGAR may list the report under them.',
  remedy: 'Take the headings out, and keep the items out of the EDGAR header.',
  messages: {
    recited: {
      verdict: 'violation',
      text: '{items} named, to say that nothing is reported',
      expected: 'Only the items that the report answers',
    },
  },
  examples: {
    clean: { shows: 'Item 8.01 Other Events.', draft: specimen({ items: PLANT }) },
    flagged: {
      recited: {
        shows: 'Item 7.01 Regulation FD Disclosure.\n\nNot applicable.',
        draft: specimen({ items: `Item 7.01 Regulation FD Disclosure.\n\nNot applicable.\n\n${PLANT}` }),
      },
    },
  },
  notes:
    'Paragraphs (a) and (b) of Item 9.01 that do not apply, above a list of exhibits, are common and harmless.',

  check(filing) {
    if (filing.items.length === 0) return 'not-applicable';
    const recited = filing.items.filter((item) => isRecited(filing, item));
    const [first, ...others] = recited;
    if (!first) return [];
    const items = itemList(recited.map(({ number }) => number));
    return [
      {
        message: 'recited',
        place: first.heading,
        related: others.map(({ heading }) => heading).slice(0, SHOWN),
        facts: { items },
      },
    ];
  },
});

const SHOWN = 9;
/** A longer body answers something; the number and running head of a page may stand in a short one. */
const SHORT = 160;
/** The first line says so, and nothing else. */
const NOTHING =
  /^(?:none|n\/a|not[ \t]{1,3}applicable|inapplicable|nothing[ \t]{1,3}to[ \t]{1,3}report)[ \t]{0,3}\.?[ \t]{0,9}(?:\n|$)/i;

function isRecited(filing: Filing, { body }: Item): boolean {
  if (body.end - body.start > SHORT) return false;
  return NOTHING.test(foldedOf(filing, body).trim());
}
