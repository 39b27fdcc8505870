import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { INTERIM_RULES } from '../../core/standards/form-8k-items.ts';
import { PRESENT_FORM_FROM } from '../../core/standards/form-eras.ts';
import { furnishedLegendsOf } from '../_shared/furnished-legends.ts';
import { itemList } from '../_shared/item-status.ts';
import { specimen } from '../_shared/specimen.ts';

const legendNaming = (item: string, instruction = ''): string => `Item 7.01 Regulation FD Disclosure.

On October 29, 2024, the company issued a press release, attached as Exhibit 99.1.

${instruction}The information in ${item}, including Exhibit 99.1, is furnished and shall not be
deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.`;

/** A furnished legend names items that the report has, and the instruction of its own time. */
export default defineRule({
  id: 'safe-harbor/legend-wrong-item',
  title: 'The furnished legend names items of this report',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K, General Instruction B.2'),
    authority('Form 8-K, General Instruction B.6, form before August 23, 2004'),
  ],
  inForce: { from: '2000-10-23' },
  why: 'A legend that was copied from another report covers nothing of this one.',
  remedy: 'Name in the legend the items of this report that are furnished.',
  messages: {
    absent: {
      verdict: 'violation',
      text: 'The furnished legend names {named}, which this report lacks',
      expected: 'A legend that names {present}',
    },
    more: {
      verdict: 'violation',
      severity: 'info',
      text: 'The furnished legend also names {named}, which this report lacks',
      remedy: 'Take {named} out of the legend, unless the words are meant for every report.',
    },
    instruction: {
      verdict: 'violation',
      severity: 'info',
      text: 'The furnished legend cites General Instruction B.6 of the former form',
      expected: 'General Instruction B.2',
      remedy: 'Cite General Instruction B.2 of Form 8-K.',
    },
  },
  examples: {
    clean: {
      shows: 'Item 7.01 … The information in this Item 7.01 … is furnished',
      draft: specimen({ items: legendNaming('this Item 7.01') }),
    },
    flagged: {
      absent: {
        shows: 'Item 7.01 … The information in Item 9 … is furnished',
        draft: specimen({ items: legendNaming('Item 9') }),
      },
      more: {
        shows: 'Item 7.01 … The information in Items 2.02 and 7.01 … is furnished',
        draft: specimen({ items: legendNaming('Items 2.02 and 7.01') }),
      },
      instruction: {
        shows: 'Under General Instruction B.6 … (in 2024)',
        draft: specimen({
          items: legendNaming('this Item 7.01', 'Under General Instruction B.6 of Form 8-K: '),
        }),
      },
    },
  },
  notes:
    'From March 28 to July 27, 2003 what Item 12 asks was furnished under Item 9 (Release 33-8216): either number is right then.',

  check(filing, { governingDate }) {
    const legends = furnishedLegendsOf(filing);
    if (legends.length === 0 || filing.items.length === 0) return 'not-applicable';
    const present = new Set(filing.items.map(({ number }) => number));
    if (isInterim(governingDate)) INTERIM_NUMBERS.forEach((number) => present.add(number));
    const facts = { present: itemList(filing.items.map(({ number }) => number)) };
    for (const { items, span } of legends) {
      const absent = items.filter((number) => !present.has(number));
      if (absent.length === 0) continue;
      const message = absent.length < items.length ? 'more' : 'absent';
      return [{ message, place: span, facts: { ...facts, named: itemList(absent) } }];
    }
    const former = legends.find(({ span }) => FORMER_INSTRUCTION.test(foldedOf(filing, span)));
    return former && governingDate >= PRESENT_FORM_FROM
      ? [{ message: 'instruction', place: former.span }]
      : [];
  },
});

const FORMER_INSTRUCTION = /\binstruction\s{1,6}B\.?\s?\(?6\b/i;
const INTERIM_NUMBERS = ['9', '12'];

function isInterim(date: string): boolean {
  return INTERIM_RULES.some(({ from, until }) => from <= date && date <= until);
}
