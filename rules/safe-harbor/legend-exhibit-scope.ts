import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { REGULATION_G_FROM } from '../../core/standards/form-eras.ts';
import { type FurnishedLegend, furnishedLegendsOf } from '../_shared/furnished-legends.ts';
import { furnishedItems } from '../_shared/item-status.ts';
import { sentenceAfter } from '../_shared/sentences.ts';
import { specimen } from '../_shared/specimen.ts';

const RESULTS = `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, the company announced its results. The press release is attached as
Exhibit 99.1.`;
const LEGEND = `shall not be deemed "filed" for purposes of Section 18 of the
Securities Exchange Act of 1934.`;

/** The furnished legend speaks of the exhibit too. */
export default defineRule({
  id: 'safe-harbor/legend-exhibit-scope',
  title: 'The furnished legend speaks of the exhibit too',
  tier: 'T2',
  severity: 'info',
  authority: [
    authority('Form 8-K, General Instruction B.2'),
    authority('Form 8-K, General Instruction B.6, form before August 23, 2004'),
  ],
  inForce: { from: REGULATION_G_FROM },
  why: 'The instruction furnishes the exhibit with its item; words that stop at the item let a reader wonder.',
  remedy: 'Write "The information in Item {number}, including Exhibit {exhibit}, …".',
  messages: {
    forgotten: {
      verdict: 'violation',
      text: 'The furnished legend does not speak of Exhibit {exhibit}',
      expected: '"including Exhibit {exhibit}"',
    },
  },
  examples: {
    clean: { shows: 'The information in this Item 2.02, including Exhibit 99.1, …', draft: specimen() },
    flagged: {
      forgotten: {
        shows: 'The information in this Item 2.02 shall not be deemed "filed" … (Exhibit 99.1 is attached)',
        draft: specimen({ items: `${RESULTS}\n\nThe information in this Item 2.02 ${LEGEND}` }),
      },
    },
  },
  notes:
    'A legend on the whole report reaches its exhibits; so does "furnished as Exhibit 99.1", or a note in the index. That a legend is there at all is asked by safe-harbor/furnished-legend-missing.',

  check(filing) {
    const legends = furnishedLegendsOf(filing);
    const own = legends.find(
      ({ kind, item }) => kind === 'full' && item !== null && isFurnished(filing, item),
    );
    const exhibit = own?.item ? exhibitIn(filing, own.item) : null;
    if (!own?.item || exhibit === null) return 'not-applicable';
    if (legends.some((legend) => speaksOfExhibit(filing, legend))) return [];
    return [{ message: 'forgotten', place: own.span, facts: { number: own.item.number, exhibit } }];
  },
});

function isFurnished(filing: Filing, item: Item): boolean {
  return furnishedItems(filing).includes(item);
}

/** The Exhibit 99 that the item's words bring. */
function exhibitIn(filing: Filing, { body }: Item): string | null {
  return /\bexhibits?\s{1,6}(99(?:\.\d{1,2})?)/i.exec(foldedOf(filing, body))?.[1] ?? null;
}

const SPEAKS =
  /\bexhibits?\b|\battach(?:ed|ment)\b|\bhereto\b|\bherewith\b|\b(?:press|news|earnings)\s{1,6}release\b|\breleases?\b|\bpresentations?\b|\bslides?\b|\btranscript\b|\bscript\b|\bmaterials\b|\b99\.\d/i;

/** "Such information", "it": what stands before, the exhibit with it. */
const OF_WHAT_STANDS_BEFORE =
  /^\W{0,3}(?:such|this|these|the\s{1,3}foregoing|the\s{1,3}above)\s{1,3}(?:information|disclosures?|materials?|items?\s{1,3}of)|^\W{0,3}(?:it|they|each)\b/i;

function speaksOfExhibit(filing: Filing, { scope, span, item }: FurnishedLegend): boolean {
  if (scope === 'report' || scope === 'exhibit') return true;
  const words = foldedOf(filing, span);
  if (SPEAKS.test(words)) return true;
  if (!item) return false;
  const before = foldedOf(filing, { ...item.body, end: span.start });
  if (OF_WHAT_STANDS_BEFORE.test(words) && /\bexhibit/i.test(before)) return true;
  const next = sentenceAfter(filing, item.body, span);
  return next !== null && /\bexhibit/i.test(foldedOf(filing, next));
}
