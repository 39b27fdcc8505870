import type { Filing } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import type { Span } from '../../../core/filing/place.ts';
import { type FurnishedLegend, furnishedLegendsOf } from '../../../rules/_shared/furnished-legends.ts';
import { furnishedItems, statusOf } from '../../../rules/_shared/item-status.ts';
import { found, lost, replaced } from '../edits.ts';
import type { Edit, Fault } from '../fault.ts';
import { itemAlone, lineBehind, paragraphsAbove } from '../paragraphs.ts';

/** What else speaks of the words by which something is furnished. */
const OF_FURNISHING = [
  'consistency/defined-term-undefined',
  'exhibits/filed-furnished-annotation',
  'content/7.01-identification',
  'content/2.02-elements',
];
const INCORPORATED =
  'This Current Report on Form 8-K is incorporated by reference into the registration statement on Form S-3 (No. 333-201144).';

/** Mistakes about the words that something is furnished and not filed. */
export const faults: readonly Fault[] = [
  {
    id: 'safe-harbor/furnished-words-lost',
    story: 'The paragraph on Section 18 was cut, and "furnished" became "attached".',
    intended: 'safe-harbor/furnished-legend-missing',
    level: 'warning',
    causes: OF_FURNISHING,
    plant: (filing) => {
      const legends = furnishedLegendsOf(filing);
      if (legends.length === 0 || legends.length > 6 || furnishedItems(filing).length === 0) return null;
      const edits = legends.map((legend) =>
        legend.kind === 'full' ? lost(legend.span) : unfurnished(filing, legend),
      );
      return edits.every((edit) => edit !== null) ? edits : null;
    },
  },
  {
    id: 'safe-harbor/legend-of-another-report',
    story: 'The legend of last year’s report on slides came over and covers the whole report.',
    intended: 'safe-harbor/legend-on-filed-item',
    level: 'warning',
    causes: OF_FURNISHING,
    plant: (filing) => {
      const [legend, ...others] = fullLegends(filing);
      if (!legend || others.length > 0 || !filing.items.some(({ number }) => statusOf(number) === 'filed'))
        return null;
      if (legend.items.some((number) => !filing.items.some((item) => item.number === number))) return null;
      const reach = found(filing, legend.span, ITEM_IN_LEGEND);
      return reach && [replaced(reach, 'this Current Report on Form 8-K')];
    },
  },
  {
    id: 'safe-harbor/legend-from-the-old-form',
    story: 'The legend was copied from a report of another time and names the item of that time.',
    intended: 'safe-harbor/legend-wrong-item',
    level: 'warning',
    causes: [...OF_FURNISHING, 'safe-harbor/furnished-legend-missing', 'items/cross-reference-broken'],
    plant: (filing) => {
      const numbers = new Set(fullLegends(filing).flatMap(({ items }) => items));
      const [number, ...more] = numbers;
      if (number === undefined || more.length > 0 || !number.includes('.')) return null;
      const other = number === '2.02' ? '12' : '9';
      return furnishedLegendsOf(filing).flatMap(({ span }) =>
        occurrences(filing, span, number).map((at) => replaced(at, other)),
      );
    },
  },
  {
    id: 'safe-harbor/legend-without-its-exhibit',
    story: 'The legend was shortened to one line, and the exhibit fell out of it.',
    intended: 'safe-harbor/legend-exhibit-scope',
    level: 'info',
    causes: OF_FURNISHING,
    plant: (filing) => {
      const [legend, ...others] = furnishedLegendsOf(filing);
      const item = legend?.item;
      if (
        !legend ||
        others.length > 0 ||
        legend.kind !== 'full' ||
        !item ||
        statusOf(item.number) !== 'furnished'
      )
        return null;
      const before = foldedOf(filing, { ...item.body, end: legend.span.start });
      const behind = foldedOf(filing, { ...item.body, start: legend.span.end });
      if (!/\bexhibits?\s{1,6}99/i.test(before) || /\bexhibit/i.test(behind)) return null;
      const words = `The information in this Item ${item.number} shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.`;
      return [replaced(legend.span, words)];
    },
  },
  {
    id: 'safe-harbor/legend-cut-to-a-word',
    story: 'Somebody thought that "furnished" says it all.',
    intended: 'safe-harbor/section-18-missing',
    level: 'info',
    causes: OF_FURNISHING,
    plant: (filing) => {
      const [first, ...others] = fullLegends(filing);
      if (!first?.item || statusOf(first.item.number) !== 'furnished' || others.length > 3) return null;
      if (furnishedItems(filing).length > 1) return null;
      return [
        replaced(first.span, 'The information in this report is being furnished.'),
        ...others.map(({ span }) => lost(span)),
      ];
    },
  },
  {
    id: 'safe-harbor/furnished-and-incorporated',
    story: 'The sentence on the shelf registration was pasted under a report of slides.',
    intended: 'safe-harbor/incorporation-contradiction',
    level: 'error',
    plant: (filing) =>
      filing.items.some(({ number }) => statusOf(number) === 'filed') ? null : incorporated(filing),
  },
  {
    id: 'safe-harbor/whole-report-incorporated',
    story: 'The report of a closing is taken into the shelf registration, the furnished release with it.',
    intended: 'safe-harbor/incorporation-contradiction',
    level: 'warning',
    plant: (filing) =>
      filing.items.some(({ number }) => statusOf(number) === 'filed') ? incorporated(filing) : null,
  },
];

/** "The information in this Item 7.01": what the legend speaks of. */
const ITEM_IN_LEGEND =
  /\binformation\s{1,3}(?:[a-z]{1,12}\s{1,3}){0,3}(?:in|under)\s{1,3}((?:this\s{1,3})?items?\s{1,3}\d\.\d\d(?:\s{1,3}of\s{1,3}this\s{1,3}(?:current\s{1,3})?report(?:\s{1,3}on\s{1,3}form\s{1,3}8-k)?)?)/i;

function fullLegends(filing: Filing): FurnishedLegend[] {
  return furnishedLegendsOf(filing).filter(({ kind }) => kind === 'full');
}

function unfurnished(filing: Filing, { span }: FurnishedLegend): Edit | null {
  const words = foldedOf(filing, span).match(/furnish\w*/gi) ?? [];
  const at = words.length === 1 ? found(filing, span, /furnished|furnishing/i) : null;
  return at && replaced(at, /ing$/i.test(words[0] ?? '') ? 'attaching' : 'attached');
}

function occurrences(filing: Filing, span: Span, number: string): Span[] {
  const pattern = new RegExp(`\\b${number.replace('.', '\\.')}(?!\\d)`, 'g');
  return [...foldedOf(filing, span).matchAll(pattern)].map((match) => {
    const start = span.start + match.index;
    return { ...span, start, end: start + number.length };
  });
}

function incorporated(filing: Filing): readonly Edit[] | null {
  const furnished = furnishedItems(filing)[0];
  const item = furnished && itemAlone(filing, furnished.number);
  const line = item && lineBehind(filing, item);
  return line && fullLegends(filing).length > 0 ? [paragraphsAbove(filing, line, [INCORPORATED])] : null;
}
