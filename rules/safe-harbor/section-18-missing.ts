import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { furnishedLegendsOf } from '../_shared/furnished-legends.ts';
import { furnishedItems, itemList } from '../_shared/item-status.ts';
import { isCovered } from '../_shared/legend-reach.ts';
import { specimen } from '../_shared/specimen.ts';

const THIN = `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, the company announced its results. The press release is furnished as
Exhibit 99.1 to this report.`;

/** A furnished legend says of what it keeps the information free. */
export default defineRule({
  id: 'safe-harbor/section-18-missing',
  title: 'A furnished legend says that the information is not filed',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Form 8-K, General Instruction B.2'), authority('Exchange Act section 18')],
  inForce: { from: '2000-10-23' },
  why: 'The instruction supplies the law; fuller words keep a later incorporation by reference from taking the information in unawares.',
  remedy:
    'Nothing, or add: "… shall not be deemed \u2018filed\u2019 for purposes of Section 18 of the Securities Exchange Act of 1934, or incorporated by reference in any filing under the Securities Act of 1933, except as expressly set forth by specific reference in such a filing."',
  messages: {
    thin: {
      verdict: 'violation',
      text: '"Furnished", and no more, about {items}',
      expected: 'Not "filed" for Section 18, and not incorporated unless by specific reference',
    },
  },
  examples: {
    clean: { shows: '… shall not be deemed "filed" for purposes of Section 18 …', draft: specimen() },
    flagged: {
      thin: {
        shows: 'The press release is furnished as Exhibit 99.1 to this report. (nothing more)',
        draft: specimen({ items: THIN }),
      },
    },
  },
  notes: 'Many sound legends are short: any words that the information is not filed pass.',

  check(filing) {
    const furnished = furnishedItems(filing).filter((item) => isCovered(filing, item));
    const legends = furnishedLegendsOf(filing);
    const [thin] = legends;
    if (furnished.length === 0 || !thin) return 'not-applicable';
    if (legends.some(({ kind }) => kind === 'full')) return [];
    const items = itemList(furnished.map(({ number }) => number));
    return [{ message: 'thin', place: thin.span, facts: { items } }];
  },
});
