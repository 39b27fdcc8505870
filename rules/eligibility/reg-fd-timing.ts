import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { PRESENT_FORM_FROM, REGULATION_FD_FROM } from '../../core/standards/form-eras.ts';
import { itemsNamedIn } from '../_shared/named-items.ts';
import { specimen } from '../_shared/specimen.ts';

/** Tells the times of Regulation FD. Not a fault: a note where the form itself has no period. */
export default defineRule({
  id: 'eligibility/reg-fd-timing',
  title: 'A disclosure under Regulation FD keeps the times of that regulation',
  tier: 'T2',
  severity: 'info',
  authority: [
    authority(
      'Regulation FD Rule 100',
      'An intentional disclosure is made public at the same time, one that was not intended promptly.',
    ),
    authority('Regulation FD Rule 101(d)'),
  ],
  inForce: { from: REGULATION_FD_FROM },
  why: 'The form gives this item no days to count; Regulation FD counts in hours, and the public disclosure must not come later than the private one.',
  remedy: 'Nothing, if the information is public by now or becomes so with this report.',
  messages: {
    clock: {
      verdict: 'violation',
      text: 'Item {number} has no due date; Regulation FD has: at once where intended, else within 24 hours or by the next opening of the New York Stock Exchange, whichever is later',
    },
  },
  examples: {
    clean: { shows: 'Item 2.02 alone, which has a period of its own', draft: specimen() },
    flagged: {
      clock: {
        shows: 'Item 7.01 Regulation FD Disclosure.',
        draft: specimen({
          items: `Item 7.01 Regulation FD Disclosure.

On October 29, 2024, the company presented slides. They are furnished and shall not be deemed "filed".`,
        }),
      },
    },
  },
  notes: 'A note, never a finding of lateness: no draft tells when a selective disclosure was made.',

  check(filing, { governingDate }) {
    const number = governingDate < PRESENT_FORM_FROM ? '9' : '7.01';
    const item = filing.items.find((one) => one.number === number);
    if (isAmendment(filing)) return 'not-applicable';
    if (!item || servesItem12(filing, item)) return [];
    return [{ message: 'clock', place: item.heading, facts: { number, found: '' } }];
  },
});

/** In the months when Item 9 took what Item 12 asks, that item's own period ran. */
function servesItem12(filing: Filing, { number, body }: Item): boolean {
  return number === '9' && itemsNamedIn(foldedOf(filing, body)).includes('12');
}
