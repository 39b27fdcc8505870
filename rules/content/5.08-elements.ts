import { findDates } from '../../core/calendar/find-dates.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerWithExhibits } from '../_shared/answer-with-exhibits.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { specimen } from '../_shared/specimen.ts';

/** The report on nominations by holders gives the day by which they must be in. */
export default defineRule({
  id: 'content/5.08-elements',
  title: 'The item on nominations by holders gives the deadline',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority(
      'Form 8-K, Item 5.08',
      'The date by which a nominating holder must submit the notice on Schedule 14N.',
    ),
  ],
  inForce: { from: '2011-09-20' },
  why: 'The day is what the item is for: the annual meeting is new, or has moved by more than thirty days.',
  remedy: 'Give the day by which notices and proposals must be received.',
  messages: {
    undated: {
      verdict: 'violation',
      text: 'Item 5.08 gives no day by which nominations must be in',
      expected: 'notices on Schedule 14N are due by March 1, 2025',
    },
  },
  examples: {
    clean: {
      shows: 'Schedule 14N notices are due by March 1, 2025',
      draft: specimen({ items: nominating('Notices on Schedule 14N are due by March 1, 2025.') }),
    },
    flagged: {
      undated: {
        shows: 'Holders may submit nominations in due time',
        draft: specimen({ items: nominating('Holders may submit nominations within a reasonable time.') }),
      },
    },
  },
  notes:
    'Deadlines under Rule 14a-8 and under an advance-notice by-law are commonly put here too, and count.',

  check(filing) {
    const [item] = itemsUnder(filing, '5.08');
    if (!item) return 'not-applicable';
    const { words, refers } = answerWithExhibits(filing, item);
    if (findDates(words).length > 0 || refers) return [];
    return [{ message: 'undated' as const, place: item.heading }];
  },
});

/** The item of an example. */
function nominating(words: string): string {
  return `Item 5.08 Shareholder Director Nominations.

${words}`;
}
