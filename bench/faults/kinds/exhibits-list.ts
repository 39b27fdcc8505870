import type { Filing } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import { found, lost, replaced } from '../edits.ts';
import {
  citedNumbers,
  insertedRow,
  isAlone,
  isPackage,
  nextNumber,
  paperRows,
  renumbered,
  rowsNumbered,
} from '../exhibit-rows.ts';
import type { Edit, Fault } from '../fault.ts';

/** A number that went astray wakes whoever compares the list, the text and the package. */
const NUMBER_ASTRAY = [
  'consistency/exhibit-reference',
  'exhibits/attached-not-listed',
  'exhibits/listed-not-attached',
  'exhibits/listed-not-referenced',
  'exhibits/referenced-not-listed',
  'exhibits/required-missing',
  'safe-harbor/legend-exhibit-scope',
];

function attachedNumbers({ exhibits }: Filing): string[] {
  return exhibits.filter(({ attached }) => attached).map(({ number }) => number);
}

/** The papers of the list, each once. */
function papers(filing: Filing): string[] {
  return [...new Set(paperRows(filing).map(({ number }) => number))];
}

function familyOf(number: string): string {
  return number.split('.')[0] ?? '';
}

/** All words of the lists go, and with them every number. */
function listsLost(filing: Filing): Edit[] {
  return filing.indexes.map(({ span }) => lost(span));
}

export const faults: readonly Fault[] = [
  {
    id: 'exhibits/numbered-anew-in-the-list',
    story: 'An exhibit was dropped, and the list was numbered anew while the files kept their numbers.',
    intended: 'exhibits/listed-not-attached',
    level: 'error',
    causes: NUMBER_ASTRAY,
    plant: (filing, ground) => {
      const numbers = papers(filing).filter((number) => attachedNumbers(filing).includes(number));
      const number = numbers[ground.draw(numbers.length || 1)];
      if (!isPackage(filing) || !number) return null;
      return renumbered(filing, rowsNumbered(filing, number), nextNumber(filing, number));
    },
  },
  {
    id: 'exhibits/slides-that-never-came',
    story: 'Slides were to be attached; they were listed, and never sent.',
    intended: 'exhibits/listed-not-attached',
    level: 'error',
    causes: ['exhibits/listed-not-referenced', 'exhibits/hyperlink-missing'],
    plant: (filing) => (isPackage(filing) ? insertedRow(filing, '99.9', 'Investor presentation') : null),
  },
  {
    id: 'exhibits/row-cut-from-the-list',
    story: 'The row of an exhibit was cut with a row that was no longer wanted.',
    intended: 'exhibits/attached-not-listed',
    level: 'error',
    causes: NUMBER_ASTRAY,
    plant: (filing, ground) => {
      const numbers = papers(filing).filter((number) => attachedNumbers(filing).includes(number));
      if (!isPackage(filing) || numbers.length < 2) return null;
      const number = numbers[ground.draw(numbers.length)] ?? '';
      // "Exhibits 10.1 and 99.1 are filed herewith" above the rows lists it as well.
      const leads = filing.indexes.map(({ span, rows }) =>
        foldedOf(filing, { ...span, end: rows[0]?.span.start ?? span.end }),
      );
      if (leads.some((lead) => lead.includes(number))) return null;
      return rowsNumbered(filing, number).map(({ span }) => lost(span));
    },
  },
  {
    id: 'exhibits/cited-by-an-older-number',
    story: 'The text cites the exhibit by the number that it had in an earlier draft.',
    intended: 'exhibits/referenced-not-listed',
    level: 'error',
    causes: [
      'consistency/exhibit-reference',
      'exhibits/listed-not-referenced',
      'safe-harbor/legend-exhibit-scope',
    ],
    plant: (filing) => {
      const [number] = papers(filing).filter((one) => citedNumbers(filing, one).length === 1);
      const [place] = number ? citedNumbers(filing, number) : [];
      return number && place ? [replaced(place, nextNumber(filing, number))] : null;
    },
  },
  {
    id: 'exhibits/number-copied-with-the-row',
    story: 'A row was copied for the next exhibit, and its number was not changed.',
    intended: 'exhibits/duplicate-number',
    level: 'error',
    causes: [...NUMBER_ASTRAY, 'exhibits/number-type-mismatch'],
    plant: (filing) => {
      const rows = paperRows(filing);
      const second = rows.findIndex(
        ({ number, description }, at) =>
          at > 0 &&
          familyOf(number) === familyOf(rows[at - 1]?.number ?? '') &&
          number !== rows[at - 1]?.number &&
          description !== rows[at - 1]?.description,
      );
      const [first, next] = [rows[second - 1], rows[second]];
      return first && next ? renumbered(filing, rowsNumbered(filing, next.number), first.number) : null;
    },
  },
  {
    id: 'exhibits/list-not-brought-over',
    story: 'The exhibits were attached, and the list stayed in another file.',
    intended: 'exhibits/index-missing',
    level: 'error',
    causes: [
      ...NUMBER_ASTRAY,
      'items/empty-body',
      'exhibits/exhibit-item-missing',
      'content/7.01-identification',
      'items/only-exhibits-item',
      'consistency/exhibit-date',
      'consistency/exhibit-date-unverifiable',
    ],
    plant: (filing) => {
      if (!isPackage(filing) || filing.indexes.length === 0) return null;
      return listsLost(filing);
    },
  },
  {
    id: 'exhibits/item-heading-lost',
    story: 'The heading of the exhibit item went with the page before it.',
    intended: 'exhibits/exhibit-item-missing',
    level: 'warning',
    causes: [
      'items/header-mismatch',
      'items/section-heading-mismatch',
      'items/only-exhibits-item',
      'items/cross-reference-broken',
      'exhibits/index-uncaptioned',
      'exhibits/listed-not-referenced',
      'safe-harbor/legend-wrong-item',
      'content/2.01-financials-statement',
    ],
    plant: (filing) => {
      const items = filing.items.filter(({ number }) => number === '9.01' || number === '7');
      const [item] = items;
      // A row's own heading "(d) Exhibits" or "Exhibit Index" keeps the list a list.
      const headed = filing.indexes.some(({ heading }) => heading && heading.start !== item?.heading.start);
      if (!item || items.length > 1 || !headed || paperRows(filing).length === 0) return null;
      return [lost(item.heading)];
    },
  },
  {
    id: 'exhibits/heading-of-the-index-lost',
    story: 'The words "Exhibit Index" were lost when the page was converted.',
    intended: 'exhibits/index-uncaptioned',
    level: 'info',
    causes: ['exhibits/index-missing', 'exhibits/referenced-not-listed'],
    plant: (filing) => {
      const [index] = filing.indexes;
      if (!index?.heading || filing.indexes.length > 1 || !index.afterSignature) return null;
      if (paperRows(filing).length === 0) return null;
      const head = { ...index.span, end: index.rows[0]?.span.start ?? index.span.end };
      return foldedOf(filing, head).trim() === '' ? null : [lost(head)];
    },
  },
  {
    id: 'exhibits/release-not-attached',
    story: 'The item on results was written before the release, and nobody came back to attach it.',
    intended: 'exhibits/required-missing',
    level: 'error',
    causes: [
      'content/2.02-elements',
      'items/empty-body',
      'items/only-exhibits-item',
      'safe-harbor/furnished-legend-missing',
      'safe-harbor/section-18-missing',
      'safe-harbor/legend-exhibit-scope',
      'exhibits/exhibit-item-missing',
    ],
    plant: (filing) => {
      const item = filing.items.find(({ number }) => number === '2.02' || number === '12');
      const numbers = papers(filing);
      if (!item || !isAlone(filing) || numbers.length !== 1 || filing.indexes.length !== 1) return null;
      if (!/\brelease\b/i.test(foldedOf(filing, item.body))) return null;
      const places = citedNumbers(filing, numbers[0] ?? '');
      const words = places.map((place) =>
        found(filing, { ...place, start: place.start - 20 }, /exhibits?\s[^]*$/i),
      );
      if (words.some((place) => place === null)) return null;
      return [
        ...words.flatMap((place) => (place ? [replaced(place, 'the release')] : [])),
        ...listsLost(filing),
      ];
    },
  },
  {
    id: 'exhibits/list-moved-behind-the-signature',
    story: 'An old precedent has its index on the last page.',
    intended: 'exhibits/index-after-signature',
    level: 'warning',
    causes: [
      'items/empty-body',
      'exhibits/hyperlink-missing',
      'exhibits/index-uncaptioned',
      'exhibits/cover-data-104-missing',
      'exhibits/inline-word-missing',
    ],
    plant: (filing, { filed }) => {
      const [index] = filing.indexes;
      const signed = filing.signatures.at(-1)?.span;
      const row = paperRows(filing)[0];
      if (!index || !signed || !row || filing.indexes.length > 1 || index.afterSignature) return null;
      if ((filed ?? '') < '2017-09-01' || !isAlone(filing)) return null;
      const lines = [
        'EXHIBIT INDEX',
        ...index.rows.map(({ number, description }) => `${number} ${description}`),
      ];
      const at = { ...signed, start: signed.end };
      const isText = filing.documents[signed.document]?.format === 'text';
      const behind: Edit = isText
        ? { at, words: `\n\n${lines.map(plain).join('\n')}\n` }
        : { at, markup: lines.map((line) => `<p>${plain(line)}</p>`).join('\n') };
      return [lost(index.span), behind];
    },
  },
  {
    id: 'exhibits/left-over-from-the-precedent',
    story: 'The list of the last report was kept, with an exhibit that this one does not have.',
    intended: 'exhibits/listed-not-referenced',
    level: 'info',
    causes: ['exhibits/hyperlink-missing', 'exhibits/listed-not-attached'],
    plant: (filing) => {
      // "Included as exhibits to this report" speaks of any.
      const general = filing.items.some(({ body }) =>
        /\b(?:an|as|the)\s{1,3}exhibits?\s{1,3}(?!\d)/i.test(foldedOf(filing, body)),
      );
      return general ? null : insertedRow(filing, '10.97', 'Lease of the headquarters');
    },
  },
];

/** ASCII, as an edit must be. */
function plain(words: string): string {
  return words
    .replace(/[^\x20-\x7e]/g, '-')
    .replaceAll('&', 'and')
    .replaceAll('<', '(');
}
