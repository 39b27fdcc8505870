import { findDates } from '../../../../core/calendar/find-dates.ts';
import { IsoDate, longDate, plusDays } from '../../../../core/calendar/iso-date.ts';
import type { Exhibit, Filing, IndexRow } from '../../../../core/filing/filing.ts';
import { isSameExhibit } from '../../../../core/filing/exhibit-number.ts';
import { foldedOf } from '../../../../core/filing/fold.ts';
import { coreOfName } from '../../../../core/filing/names.ts';
import type { Span } from '../../../../core/filing/place.ts';
import { registrantNames } from '../../../../rules/_shared/company-mentions.ts';
import { found, inserted, replaced } from '../../edits.ts';
import type { Edit, Fault } from '../../fault.ts';
import { firstWord, itemAlone } from '../../paragraphs.ts';

/** Mistakes between a report and its exhibits: dates, numbers, figures, symbols. */
export const faults: readonly Fault[] = [
  {
    id: 'consistency/release-of-the-day-before',
    story: 'The list was made when the release was still to go out a day earlier.',
    intended: 'consistency/exhibit-date',
    level: 'warning',
    causes: ['consistency/exhibit-date-unverifiable'],
    plant: (filing) => {
      const edits = datedRows(filing).map(({ date, span }) => replaced(span, longDate(plusDays(date, -1))));
      return edits.length > 0 ? edits : null;
    },
  },
  {
    id: 'consistency/draft-release-attached',
    story: 'A draft of the release with the old dateline was attached.',
    intended: 'consistency/exhibit-date',
    level: 'warning',
    causes: ['consistency/exhibit-date-unverifiable'],
    plant: (filing) => {
      const [row] = datedRows(filing);
      const dateline = row && datelineOf(filing, row.exhibit, row.date);
      return dateline ? [replaced(dateline, longDate(plusDays(row.date, -2)))] : null;
    },
  },
  {
    id: 'consistency/exhibit-number-slipped',
    story: 'The release is cited by the number of the paper above it in the list.',
    intended: 'consistency/exhibit-reference',
    level: 'error',
    causes: [
      'exhibits/listed-not-referenced',
      'exhibits/filed-furnished-annotation',
      'safe-harbor/legend-exhibit-scope',
      'safe-harbor/furnished-legend-missing',
      'safe-harbor/forward-looking-without-legend',
      'consistency/exhibit-date',
      'consistency/exhibit-date-unverifiable',
    ],
    plant: (filing) => misnumbered(filing),
  },
  {
    id: 'consistency/revenue-mistyped',
    story: 'The first digit of the revenue was mistyped in the item.',
    intended: 'consistency/amounts',
    level: 'warning',
    causes: ['safe-harbor/forward-looking-without-legend'],
    plant: (filing) => mistyped(filing),
  },
  {
    id: 'consistency/symbol-misprinted',
    story: 'A letter of the trading symbol was doubled in the release.',
    intended: 'consistency/ticker-exchange',
    level: 'warning',
    plant: (filing) => {
      const symbol = ownSymbol(filing);
      return symbol && [replaced(symbol, `${foldedOf(filing, symbol)}X`)];
    },
  },
];

interface DatedRow {
  readonly exhibit: Exhibit;
  readonly date: IsoDate;
  readonly span: Span;
}

/** The rows that date a release, where the release has a dateline of the same day. */
function datedRows(filing: Filing): DatedRow[] {
  return filing.indexes
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const words = foldedOf(filing, row.span);
      const exhibit = filing.exhibits.find((one) => one.span && isSameExhibit(one.number, row.number));
      const [date, second] = findDates(words);
      if (
        !exhibit ||
        !date?.date ||
        second ||
        !/release\b[^]{0,60}dated\s{1,3}$/i.test(words.slice(0, date.start)) ||
        !datelineOf(filing, exhibit, date.date)
      )
        return [];
      return [
        {
          exhibit,
          date: date.date,
          span: { ...row.span, start: row.span.start + date.start, end: row.span.start + date.end },
        },
      ];
    });
}

/** The dateline, where the day stands nowhere else in the head of the release. */
function datelineOf(filing: Filing, { span }: Exhibit, date: IsoDate): Span | null {
  if (!span) return null;
  const head = foldedOf(filing, span).slice(0, 3_000);
  const same = findDates(head).filter((one) => one.date === date);
  const [only] = same;
  if (!only || same.length > 1) return null;
  const line = head.slice(0, only.start).split('\n').at(-1) ?? '';
  if (
    !/^[\s(]{0,20}[A-Z][A-Za-z .]{2,30},\s{1,3}[A-Z][A-Za-z.]{1,20},?\s{0,3}[-(,]{0,3}\s{0,3}$/.test(line) ||
    !/^\s{0,3}(?:-|\/)/.test(head.slice(only.end))
  )
    return null;
  return { ...span, start: span.start + only.start, end: span.start + only.end };
}

const RELEASE = /\b(?:press|news|earnings)\s{1,3}release\b/i;
const OTHER_PAPER =
  /\b(?:agreement|amendment|presentation|slides|by-?laws|certificate of|consent of|letter|indenture)\b/i;

/** The release's number in its one sentence becomes that of another paper of the list. */
function misnumbered(filing: Filing): readonly Edit[] | null {
  const rows = filing.indexes.flatMap((index) => index.rows);
  const releases = rows.filter(({ description }) => RELEASE.test(description));
  const other = rows.find((row) => OTHER_PAPER.test(row.description) && !RELEASE.test(row.description));
  if (!other || releases.some((row) => !isSameExhibit(row.number, releases[0]?.number ?? ''))) return null;
  if (releases.some((row) => isSameExhibit(row.number, other.number)) || hasTwoKinds(other)) return null;
  for (const { body } of filing.items) {
    const place = found(filing, body, CITED);
    if (place && isSameExhibit(foldedOf(filing, place), releases[0]?.number ?? ''))
      return [replaced(place, other.number)];
  }
  return null;
}

const CITED =
  /\bcopy\s{1,3}of\s{1,3}(?:the|this|such|that|our)\s{1,3}(?:press|news|earnings)\s{1,3}release\s{1,3}is\s{1,3}(?:attached|furnished)\s{1,3}(?:hereto\s{1,3}|herewith\s{1,3})?as\s{1,3}Exhibit\s{1,3}(99(?:\.\d)?)(?=\s{1,3}(?:hereto|to\s{1,3}this)\b|\.\s)/i;

function hasTwoKinds({ description }: IndexRow): boolean {
  return /\brelease|\bstatements|\bsupplemental/i.test(description);
}

/** A sentence on the revenue that the exhibit gives, its first digit another one. */
function mistyped(filing: Filing): readonly Edit[] | null {
  const item = itemAlone(filing, '2.02', '12');
  const place = item && firstWord(filing, item);
  const exhibit = filing.exhibits.find(({ number, span }) => span && /^99/.test(number));
  if (!place || !exhibit?.span) return null;
  const words = foldedOf(filing, exhibit.span);
  const match = /\brevenues?\s{1,3}(?:was|were|of)\s{1,3}\$(\d)(\d{1,2}\.\d)\s{1,3}(million|billion)\b/i.exec(
    words,
  );
  if (!match) return null;
  const [, first, rest, scale] = match;
  const other = `${(Number(first) % 9) + 1}${rest}`;
  return words.includes(other) ? null : [inserted(place, `Revenue was $${other} ${scale}. `)];
}

const LISTING = /\((?:NASDAQ|Nasdaq|NYSE)[A-Za-z ]{0,10}:\s{0,2}([A-Z]{2,5})\)/g;

/** The symbol right behind the registrant's name in a release, where it is the cover's. */
function ownSymbol(filing: Filing): Span | null {
  const symbols = filing.cover.securities?.rows.map(({ symbol }) => symbol) ?? [];
  const cores = registrantNames(filing).map((name) => coreOfName(name).join(''));
  for (const { number, span } of filing.exhibits) {
    if (!span || !/^99/.test(number)) continue;
    const head = foldedOf(filing, span).slice(0, 4_000);
    const listings = [...head.matchAll(LISTING)].filter((match) => symbols.includes(match[1] ?? ''));
    const own = listings.find(({ index }) => {
      const before = coreOfName(head.slice(Math.max(0, index - 60), index).replace(/[^\w\s&.-]/g, ' ')).join(
        '',
      );
      return cores.some((core) => before.endsWith(core));
    });
    const symbol = own?.[1];
    if (!own || symbol === undefined) continue;
    const start = span.start + own.index + own[0].indexOf(`${symbol})`);
    return { ...span, start, end: start + symbol.length };
  }
  return null;
}
