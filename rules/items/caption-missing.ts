import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { headingOn, itemsOnForm } from '../_shared/item-standing.ts';
import { specimen } from '../_shared/specimen.ts';

/** An item is headed by its number and its caption. */
export default defineRule({
  id: 'items/caption-missing',
  title: 'Each item number is followed by its caption',
  tier: 'T1',
  severity: 'warning',
  authority: [authority('Form 8-K, General Instruction D'), authority('Exchange Act Rule 12b-13')],
  inForce: {},
  why: 'The form asks for number and caption of each item answered; EDGAR itself reads the number alone.',
  remedy: 'Write the caption behind the number.',
  messages: { missing: { verdict: 'violation', text: 'Item {number} has no caption' } },
  examples: {
    clean: { shows: 'Item 7.01 Regulation FD Disclosure.', draft: specimen() },
    flagged: {
      missing: {
        shows: 'Item 7.01\n\nOn October 29, 2024, the company presented slides.',
        draft: specimen({ items: 'Item 7.01\n\nOn October 29, 2024, the company presented slides.' }),
      },
    },
  },
  notes: 'A caption in the next cell or on the next line is one.',

  check(filing, { governingDate }) {
    const items = itemsOnForm(filing, governingDate);
    if (items.length === 0) return 'not-applicable';
    return items
      .filter(({ item }) => item.caption === '')
      .map(({ item, row }) => ({
        message: 'missing' as const,
        place: item.heading,
        facts: { number: item.number, expected: headingOn(row, governingDate) },
      }));
  },
});
