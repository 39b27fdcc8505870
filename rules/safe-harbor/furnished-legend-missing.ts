import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { furnishedItems, itemList } from '../_shared/item-status.ts';
import { isCovered, onlyTakesUpFiled } from '../_shared/legend-reach.ts';
import { specimen } from '../_shared/specimen.ts';

const UNGUARDED = `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, Alder Point Instruments, Inc. announced its financial results for the
quarter ended September 30, 2024. The press release is attached as Exhibit 99.1.`;
const ELECTED = `${UNGUARDED}

The information in this Item 2.02 shall be deemed "filed" under the Exchange Act.`;

/** Information under a furnishing item comes with words that say that it is not filed. */
export default defineRule({
  id: 'safe-harbor/furnished-legend-missing',
  title: 'A furnished item says that it is furnished',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K, General Instruction B.2'),
    authority('Form 8-K, General Instruction B.6, form before August 23, 2004'),
    authority('Exchange Act section 18'),
  ],
  inForce: { from: '2000-10-23' },
  why: 'The instruction furnishes the information by itself; the legend keeps a later incorporation by reference from filing it unawares.',
  remedy: 'Say in the item that its information is furnished and not filed.',
  messages: {
    missing: {
      verdict: 'violation',
      text: '{items} has no words that it is furnished, not filed',
      expected: 'A legend in the item, or one elsewhere that names it',
      remedy:
        'Add: The information in {these}, including the exhibits, is furnished and shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934, nor incorporated by reference in any filing, except as expressly set forth by specific reference in such a filing.',
    },
    elected: {
      verdict: 'violation',
      severity: 'info',
      text: '{items} is to be filed, not furnished',
      remedy: 'Keep the sentence if the registrant means to file; it takes on section 18 and incorporation.',
    },
  },
  examples: {
    clean: {
      shows: 'The information in this Item 2.02 is furnished and shall not be deemed "filed" …',
      draft: specimen(),
    },
    flagged: {
      missing: {
        shows: 'Item 2.02 … The press release is attached as Exhibit 99.1. (nothing more)',
        draft: specimen({ items: UNGUARDED }),
      },
      elected: {
        shows: 'The information in this Item 2.02 shall be deemed "filed" under the Exchange Act.',
        draft: specimen({ items: ELECTED }),
      },
    },
  },
  notes:
    'A bare "is furnished" or "furnished herewith" counts, though it is thin. So does a legend before the items, in a footnote, under the exhibits item or in an index behind the signature, and an item that only takes up another one which has a legend. An item that only takes up what a filed item says is filed with it.',

  check(filing) {
    const furnished = furnishedItems(filing);
    if (furnished.length === 0) return 'not-applicable';
    const open = furnished.filter((item) => !isCovered(filing, item));
    const first = open[0];
    if (!first) return [];
    const numbers = open.map(({ number }) => number);
    const elected = open.every(
      (item) => ELECTS.test(foldedOf(filing, item.body)) || onlyTakesUpFiled(filing, item),
    );
    const these = numbers.length > 1 ? itemList(numbers) : `this ${itemList(numbers)}`;
    const message = elected ? 'elected' : 'missing';
    return [{ message, place: first.heading, facts: { items: itemList(numbers), these } }];
  },
});

const ELECTS =
  /\b(?:shall|will|should|to)\sbe\s(?:deemed\s)?(?:to\sbe\s)?["'(]{0,2}filed["')]{0,2}\s(?:for|under)\b/i;
