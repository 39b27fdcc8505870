import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { firstOfEach } from '../_shared/first-of-each.ts';
import { type ItemReference, itemReferences } from '../_shared/item-references.ts';
import { itemList } from '../_shared/item-status.ts';
import { specimen } from '../_shared/specimen.ts';

const saying = (words: string): string =>
  specimen({
    items: `Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet
Arrangement of a Registrant.

${words}`,
  });

/** Where an item is answered by reference to another item of the report, the report has that item. */
export default defineRule({
  id: 'items/cross-reference-broken',
  title: 'Each item of the report that is referred to is there',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Exchange Act Rule 12b-23'), authority('Form 8-K, General Instruction D')],
  inForce: {},
  why: 'What is incorporated by reference does not exist: the item is not answered.',
  remedy: 'Correct the number, or add Item {number}.',
  messages: {
    absent: {
      verdict: 'violation',
      text: 'The report refers to its Item {number}, and has none',
      expected: 'One of the items reported: {items}',
    },
    slip: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The report refers to an Item {number}, and has an Item {meant}',
      expected: 'Item {meant}',
      remedy: 'Correct the number.',
    },
    direction: {
      verdict: 'violation',
      severity: 'info',
      text: 'Item {number} stands {stands}, not {said}',
      expected: 'Item {number} {stands}',
      remedy: 'Write "{stands}", or leave the direction out.',
    },
  },
  examples: {
    clean: { shows: 'The information in this Item 2.02 …', draft: specimen() },
    flagged: {
      absent: {
        shows: 'Items 2.03 and 9.01: "set forth in Item 1.01 of this Current Report"',
        draft: saying(
          'The information set forth in Item 1.01 of this Current Report is incorporated by reference.',
        ),
      },
      slip: {
        shows: 'Item 9.01: "listed in Item 9.1 of this report"',
        draft: saying('The company borrowed under the agreement listed in Item 9.1 of this report.'),
      },
      direction: {
        shows: 'In Item 2.03: "the agreement listed in Item 9.01 above"',
        draft: saying('The company borrowed $5 million under the agreement listed in Item 9.01 above.'),
      },
    },
  },
  notes:
    'Only references to this report count: items of other filings, of Regulation S-K and of a meeting’s agenda are passed over. A furnished legend that names a wrong item is found by safe-harbor/legend-wrong-item.',

  check(filing) {
    if (filing.items.length === 0) return 'not-applicable';
    const references = itemReferences(filing);
    const numbers = new Set(filing.items.map(({ number }) => number));
    const isThere = (number: string): boolean => numbers.has(number);
    const absent = firstOfEach(references, ({ number }) => number).filter(({ number }) => !isThere(number));
    const items = itemList([...numbers]);
    return [
      ...absent.map(({ number, sentence: place }) => {
        const meant = inFull(number);
        return isThere(meant)
          ? { message: 'slip' as const, place, facts: { number, meant } }
          : { message: 'absent' as const, place, facts: { number, items } };
      }),
      ...references.filter(({ number }) => isThere(number)).flatMap((one) => misdirected(filing, one)),
    ];
  },
});

/** "1.1" is 1.01 with its zero left out. */
function inFull(number: string): string {
  const [section = '', part = ''] = number.split('.');
  return `${section}.${part.padStart(2, '0')}`;
}

function misdirected({ items }: Filing, { number, sentence, at, said }: ItemReference) {
  const targets = items.filter((item) => item.number === number).map(({ heading }) => heading);
  if (said === null || targets.some(({ start }) => start < at === (said === 'above'))) return [];
  const stands = said === 'above' ? 'below' : 'above';
  return [
    { message: 'direction' as const, place: sentence, related: targets, facts: { number, said, stands } },
  ];
}
