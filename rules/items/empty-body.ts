import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { isAnswered } from '../_shared/answered.ts';
import { specimen } from '../_shared/specimen.ts';

/** Each item that the report names is answered, if only by reference to another. */
export default defineRule({
  id: 'items/empty-body',
  title: 'Words stand under each item heading',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Form 8-K, General Instruction D'), authority('Exchange Act Rule 12b-20')],
  inForce: {},
  why: 'An item that is named is to be answered; what is not reported is left out with its heading.',
  remedy: 'Answer Item {number}, or take its heading out.',
  messages: {
    empty: {
      verdict: 'violation',
      text: 'Nothing stands under Item {number}',
      expected: 'An answer, or "The information in Item … is incorporated by reference."',
    },
    stacked: {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Do the words under Item {next} answer Item {number} too?',
      remedy: 'Join the two headings, or answer each item under its own.',
    },
  },
  examples: {
    clean: {
      shows: 'Item 2.03 …\nThe information in Item 1.01 is incorporated by reference.',
      draft: specimen({
        items: `Item 1.01 Entry into a Material Definitive Agreement.

On October 29, 2024, the company signed a loan agreement.

Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet
Arrangement of a Registrant.

See Item 1.01.`,
      }),
    },
    flagged: {
      empty: {
        shows: 'Item 3.02 Unregistered Sales of Equity Securities.\nItem 9.01 …',
        draft: specimen({ items: 'Item 3.02 Unregistered Sales of Equity Securities.\n\n[To come]' }),
      },
      stacked: {
        shows: 'Item 2.02 …\nItem 7.01 …\nOn October 29, 2024, …',
        draft: specimen({
          items: `Item 2.02 Results of Operations and Financial Condition.

Item 7.01 Regulation FD Disclosure.

On October 29, 2024, the company issued the press release that is furnished as Exhibit 99.1.`,
        }),
      },
    },
  },
  notes:
    '"None" and "See Item 1.01" are answers; blanks and bracketed notes are not. Items under one joint heading share what follows it.',

  check(filing) {
    if (filing.items.length === 0) return 'not-applicable';
    return filing.items.flatMap((item, at) => {
      if (isAnswered(filing, item) || isJointBefore(filing.items, at)) return [];
      const { number } = item;
      const following = filing.items.slice(at + 1, at + MOST_JOINT);
      const next = following.find(({ heading }) => heading.start > item.heading.start);
      const message = next && isStacked(filing, item, next) ? ('stacked' as const) : ('empty' as const);
      const facts = { number, ...(message === 'stacked' && next && { next: next.number }) };
      return [{ message, place: item.heading, facts }];
    });
  },
});

/** More numbers than a joint heading names. */
const MOST_JOINT = 8;

function isJointBefore(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.heading.start === items[at]?.heading.start;
}

/** One heading right above another that is answered, and lists no exhibits: as a rule one answer for both is meant. */
function isStacked(filing: Filing, { body }: Item, next: Item): boolean {
  if (next.number === '9.01' || next.number === '7') return false;
  return foldedOf(filing, body).trim() === '' && isAnswered(filing, next);
}
