import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { INTERIM_RULES } from '../../core/standards/form-8k-items.ts';
import { PRESENT_FORM_FROM, REGULATION_G_FROM } from '../../core/standards/form-eras.ts';
import { announcedResults } from '../_shared/announced-results.ts';
import { itemList } from '../_shared/item-status.ts';
import { specimen } from '../_shared/specimen.ts';

const OTHER = `Item 8.01 Other Events.

On October 29, 2024, Alder Point Instruments, Inc. issued a press release announcing its
financial results for the quarter ended September 30, 2024, attached as Exhibit 99.1.`;

/** Results of a completed quarter or year are reported under their own item. */
export default defineRule({
  id: 'items/results-under-wrong-item',
  title: 'Results of a completed period are reported under Item 2.02, or Item 12 before',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 2.02',
      'An announcement of results of a completed quarter or year is furnished under it.',
    ),
    authority('Form 8-K, Item 12, form before August 23, 2004'),
    authority('Release 33-8216'),
  ],
  inForce: { from: REGULATION_G_FROM },
  why: 'The item has duties of its own, such as the text of the release and Regulation G’s reconciliation, and readers look for results there.',
  remedy: 'Report the results under Item {right}, if they were not public before.',
  messages: {
    elsewhere: {
      verdict: 'violation',
      text: 'Results of a completed period, under {items} alone',
      expected: 'Item {right}, Results of Operations and Financial Condition',
    },
  },
  examples: {
    clean: { shows: 'Item 2.02 …\nannouncing its financial results for the quarter …', draft: specimen() },
    flagged: {
      elsewhere: {
        shows: 'Item 8.01 …\nannouncing its financial results for the quarter …',
        draft: specimen({ items: OTHER }),
      },
    },
  },
  notes:
    'Guidance, the day of the results, segments recast, restatements and the statements of an acquired business are not results. From March 28 to July 27, 2003 results belonged under Item 9 (Release 33-8216); Item 9 passes also later where it says that it brings what Item 12 asks.',

  check(filing, { governingDate }) {
    if (filing.items.length === 0 || isAmendment(filing)) return 'not-applicable';
    const numbers = filing.items.map(({ number }) => number);
    if (numbers.includes('2.02') || numbers.includes('12')) return [];
    if (numbers.includes('9') && isInterim(governingDate)) return [];
    const place = announcedResults(filing);
    if (!place) return [];
    const facts = {
      items: itemList(reporting(filing)),
      right: governingDate < PRESENT_FORM_FROM ? '12' : '2.02',
    };
    return [{ message: 'elsewhere', place, facts }];
  },
});

/** The items of the report, but for the one that lists exhibits. */
function reporting({ items }: Filing): string[] {
  const numbers = items.map(({ number }) => number);
  const others = numbers.filter((number) => number !== '9.01' && number !== '7');
  return others.length > 0 ? others : numbers;
}

function isInterim(date: string): boolean {
  return INTERIM_RULES.some(({ from, until }) => from <= date && date <= until);
}
