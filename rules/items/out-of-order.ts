import { defineRule } from '../../core/engine/rule.ts';
import type { Item } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { firstHeadings } from '../_shared/item-standing.ts';
import { specimen } from '../_shared/specimen.ts';

const AGREEMENT = `Item 1.01 Entry into a Material Definitive Agreement.

On October 29, 2024, the company signed a lease of its new plant in Portland.`;
const PLANT = `Item 8.01 Other Events.

On October 29, 2024, the company opened a plant.`;

/** Items stand in the order of the form. */
export default defineRule({
  id: 'items/out-of-order',
  title: 'Items stand in the order of the form',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Form 8-K, General Instruction D'), authority('Countersign house rule')],
  inForce: {},
  why: 'No rule fixes the order; readers look for items where the form has them.',
  remedy: 'Move Item {number} before Item {before}.',
  messages: {
    late: { verdict: 'violation', text: 'Item {number} stands behind Item {before}' },
  },
  examples: {
    clean: { shows: 'Item 1.01 …\nItem 8.01 …', draft: specimen({ items: `${AGREEMENT}\n\n${PLANT}` }) },
    flagged: {
      late: {
        shows: 'Item 8.01 …\nItem 1.01 …',
        draft: specimen({ items: `${PLANT}\n\n${AGREEMENT}` }),
      },
    },
  },
  notes:
    'Item 7 of the former form listed the exhibits and may stand anywhere. An item that is headed twice is told by items/duplicate.',

  check(filing) {
    const headings = firstHeadings(filing).filter(({ number }) => number !== '7');
    const once = headings.filter(
      ({ number }) => filing.items.filter((one) => one.number === number).length === 1,
    );
    if (once.length < 2 || !isOneForm(once)) return 'not-applicable';
    for (const [at, item] of once.entries()) {
      const ahead = once.slice(0, at).find((one) => Number(one.number) > Number(item.number));
      if (ahead) {
        const facts = { number: item.number, before: ahead.number };
        return [{ message: 'late', place: item.heading, related: [ahead.heading], facts }];
      }
    }
    return [];
  },
});

/** Numbers of two forms have no common order; that they stand together is another rule's finding. */
function isOneForm(items: readonly Item[]): boolean {
  return new Set(items.map(({ number }) => number.includes('.'))).size === 1;
}
