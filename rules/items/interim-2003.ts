import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { INTERIM_RULES } from '../../core/standards/form-8k-items.ts';
import { formerSpecimen } from '../_shared/specimen.ts';

const [INTERIM] = INTERIM_RULES;
const IN_MAY = { reportDate: 'May 5, 2003', signatureDate: 'Date: May 6, 2003' };
const underItem = (heading: string): string => `${heading}

On May 5, 2003, the company announced its results. The release is furnished under Item 12 as
Exhibit 99.1 and shall not be deemed "filed".`;

/** Until EDGAR took Item 12, what it asks was furnished under Item 9. */
export default defineRule({
  id: 'items/interim-2003',
  title: 'Before July 28, 2003, results are furnished under Item 9',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Release 33-8216')],
  inForce: { from: INTERIM.from, until: INTERIM.until },
  why: 'EDGAR had no code for Item 12 before July 28, 2003; the release asked for Item 9 in the meantime.',
  remedy: 'Head the item "Item 9. (Information furnished under Item 12)", as the release asked.',
  messages: {
    early: {
      verdict: 'violation',
      text: 'Item 12, before EDGAR took it on July 28, 2003',
      expected: 'Item 9, with the words that the information is furnished under Item 12',
    },
  },
  examples: {
    clean: {
      shows: 'Item 9. Information furnished under Item 12 …, signed May 6, 2003',
      draft: formerSpecimen({ ...IN_MAY, items: underItem('Item 9. Regulation FD Disclosure.') }),
    },
    flagged: {
      early: {
        shows: 'Item 12. Results of Operations and Financial Condition., signed May 6, 2003',
        draft: formerSpecimen({
          ...IN_MAY,
          items: underItem('Item 12. Results of Operations and Financial Condition.'),
        }),
      },
    },
  },
  notes: 'A nicety of history: nobody was blamed for Item 12 in those months.',

  check(filing) {
    const [item] = filing.items.filter(({ number }) => number === '12');
    return item ? [{ message: 'early', place: item.heading }] : [];
  },
});
