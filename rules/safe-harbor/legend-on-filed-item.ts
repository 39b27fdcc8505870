import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { furnishedLegendsOf } from '../_shared/furnished-legends.ts';
import { furnishedItems, itemList } from '../_shared/item-status.ts';
import { filedItemsUnder } from '../_shared/legend-reach.ts';
import { specimen } from '../_shared/specimen.ts';

const APPOINTMENT = `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of
Certain Officers; Compensatory Arrangements of Certain Officers.

On October 29, 2024, the board elected Jane Roe a director of the company.`;
const legendOver = (reach: string): string => `Item 7.01 Regulation FD Disclosure.

On October 29, 2024, the company issued a press release, attached as Exhibit 99.1.

The information in ${reach}, including Exhibit 99.1, shall not be deemed "filed" for
purposes of Section 18 of the Securities Exchange Act of 1934.`;

/** Words that something is not filed reach no item that the form wants filed. */
export default defineRule({
  id: 'safe-harbor/legend-on-filed-item',
  title: 'The not-filed legend reaches furnished items only',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K, General Instruction B.2'),
    authority('Exchange Act Rule 13a-11'),
    authority('Exchange Act Rule 15d-11'),
  ],
  inForce: { from: '2000-10-23' },
  why: 'An item that must be filed is filed whatever the report says of it: the legend has no effect there, and misleads.',
  remedy:
    'Let the legend begin "The information in {furnished}, including the exhibits furnished under it, …".',
  messages: {
    reaches: {
      verdict: 'violation',
      text: 'The not-filed legend reaches {items}, which is filed',
      expected: 'A legend limited to {furnished}',
      remedy:
        'Begin the legend "The information in {furnished}, including the exhibits furnished under it, …".',
    },
    only: {
      verdict: 'violation',
      text: 'A not-filed legend, and no furnished item: {items} is filed',
      expected: 'No such legend, or an item under which information is furnished',
      remedy: 'Delete the legend, or move the information under an item that furnishes it.',
    },
  },
  examples: {
    clean: {
      shows:
        'The information in this Item 7.01 … shall not be deemed "filed" (in a report that has Item 5.02)',
      draft: specimen({ items: `${APPOINTMENT}\n\n${legendOver('this Item 7.01')}` }),
    },
    flagged: {
      reaches: {
        shows:
          'The information in this Current Report … shall not be deemed "filed" (in a report that has Item 5.02)',
        draft: specimen({ items: `${APPOINTMENT}\n\n${legendOver('this Current Report')}` }),
      },
      only: {
        shows: 'Item 8.01 … The information in this Current Report … shall not be deemed "filed"',
        draft: specimen({
          items: legendOver('this Current Report').replace(
            'Item 7.01 Regulation FD Disclosure',
            'Item 8.01 Other Events',
          ),
        }),
      },
    },
  },
  notes:
    '"This Current Report" reaches every item; "Item 7.01 of this Current Report" reaches one. A legend on an exhibit alone is left to the lawyer. Item 9.01, and Item 7 before, share the status of what they support.',

  check(filing) {
    const legends = furnishedLegendsOf(filing).filter(({ kind }) => kind === 'full');
    if (legends.length === 0) return 'not-applicable';
    for (const legend of legends) {
      const filed = filedItemsUnder(filing, legend);
      if (filed.length === 0) continue;
      const items = itemList(filed);
      const furnished = furnishedItems(filing).map(({ number }) => number);
      if (furnished.length === 0) return [{ message: 'only', place: legend.span, facts: { items } }];
      return [{ message: 'reaches', place: legend.span, facts: { items, furnished: itemList(furnished) } }];
    }
    return [];
  },
});
