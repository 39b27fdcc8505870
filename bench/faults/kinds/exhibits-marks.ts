import type { Filing, IndexRow } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import type { Span } from '../../../core/filing/place.ts';
import { EVERY_COVER_TAGGED_FROM } from '../../../core/standards/form-eras.ts';
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

/** The only paper that the list has, by its number. */
function onlyPaper(filing: Filing): string | null {
  const numbers = new Set(paperRows(filing).map(({ number }) => number));
  const [number] = numbers;
  return number !== undefined && numbers.size === 1 ? number : null;
}

/** The last words of the row, for words behind it. */
function lastWord(filing: Filing, { span }: IndexRow): Span | null {
  return found(filing, span, /([A-Za-z0-9]{2,20})[.\s)"']{0,4}$/);
}

function dataRow({ indexes }: Filing): readonly IndexRow[] {
  return indexes.flatMap(({ rows }) => rows).filter(({ number }) => number === '104');
}

/** Attached agreements, with their words. */
function agreements({ documents }: Filing): Span[] {
  return documents
    .filter(({ role, type }) => role === 'exhibit' && /^EX-(?:2|10)\b/i.test(type))
    .map(({ index, text }) => ({ document: index, start: 0, end: text.length }));
}

export const faults: readonly Fault[] = [
  {
    id: 'exhibits/release-numbered-as-contract',
    story: 'The release took the number that the last report’s agreement had.',
    intended: 'exhibits/number-type-mismatch',
    level: 'warning',
    causes: [
      'consistency/exhibit-reference',
      'exhibits/required-missing',
      'consistency/exhibit-date',
      'consistency/exhibit-date-unverifiable',
    ],
    plant: (filing) => {
      const number = onlyPaper(filing);
      if (!number?.startsWith('99.') || !isAlone(filing)) return null;
      const rows = rowsNumbered(filing, number);
      if (!rows.every(({ description }) => /^(?:.{0,40}\s)?(?:press|news) release/i.test(description)))
        return null;
      const edits = renumbered(filing, rows, '10.1');
      return edits && [...edits, ...citedNumbers(filing, number).map((place) => replaced(place, '10.1'))];
    },
  },
  {
    id: 'exhibits/contract-numbered-as-release',
    story: 'Somebody numbers every exhibit 99.',
    intended: 'exhibits/number-type-mismatch',
    level: 'warning',
    causes: ['consistency/exhibit-reference', 'exhibits/listed-not-referenced'],
    plant: (filing) => {
      const number = onlyPaper(filing);
      if (!number?.startsWith('10.') || !isAlone(filing)) return null;
      const rows = rowsNumbered(filing, number);
      if (
        !rows.every(({ description }) =>
          /\b(?:employment|credit|severance) agreement\b/i.test(description.slice(0, 60)),
        )
      )
        return null;
      const edits = renumbered(filing, rows, '99.1');
      return edits && [...edits, ...citedNumbers(filing, number).map((place) => replaced(place, '99.1'))];
    },
  },
  {
    id: 'exhibits/link-lost',
    story: 'A row was typed anew, without its link.',
    intended: 'exhibits/hyperlink-missing',
    level: 'warning',
    stage: 'final',
    plant: (filing, { filed }) => {
      const number = onlyPaper(filing);
      if (!number || (filed ?? '') < '2017-09-01') return null;
      const rows = rowsNumbered(filing, number);
      const links = rows.flatMap(({ span }) =>
        (filing.documents[span.document]?.marks ?? [])
          .filter(
            ({ kind, start, end }) => kind === 'link' && start < end && start < span.end && end > span.start,
          )
          .map(({ start, end }) => ({ document: span.document, start, end })),
      );
      // The link ends before its first word, so that it shows none.
      return links.length === 0
        ? null
        : links.map((at) => ({ at: { ...at, end: at.start }, markup: '</a>' }));
    },
  },
  {
    id: 'exhibits/cover-data-row-dropped',
    story: 'The list was copied from a report of 2018.',
    intended: 'exhibits/cover-data-104-missing',
    level: 'warning',
    causes: ['exhibits/inline-word-missing', 'exhibits/hyperlink-missing'],
    plant: (filing, { filed }) => {
      const rows = dataRow(filing);
      if ((filed ?? '') < EVERY_COVER_TAGGED_FROM || rows.length === 0 || paperRows(filing).length === 0)
        return null;
      return rows.map(({ span }) => lost(span));
    },
  },
  {
    id: 'exhibits/release-marked-as-filed',
    story: 'The mark for agreements was put on the release.',
    intended: 'exhibits/filed-furnished-annotation',
    level: 'warning',
    causes: ['safe-harbor/incorporation-contradiction', 'safe-harbor/legend-exhibit-scope'],
    plant: (filing, { filed }) => {
      const number = onlyPaper(filing);
      const items = filing.items.filter((item) => item.number !== '9.01' && item.number !== '7');
      const furnished = items.every((item) => ['2.02', '7.01', '9', '12'].includes(item.number));
      if (!number?.startsWith('99.') || items.length === 0 || !furnished || (filed ?? '') < '2003-03-28')
        return null;
      const places = rowsNumbered(filing, number).map((row) => lastWord(filing, row));
      if (places.some((place) => place === null)) return null;
      return places.flatMap((place): Edit[] =>
        place ? [replaced(place, `${foldedOf(filing, place)} (filed herewith)`)] : [],
      );
    },
  },
  {
    id: 'exhibits/agreement-marked-as-furnished',
    story: 'The mark for releases was put on the agreement.',
    intended: 'exhibits/filed-furnished-annotation',
    level: 'warning',
    plant: (filing, { filed }) => {
      const number = onlyPaper(filing);
      const hasFurnished = filing.items.some((item) => ['2.02', '7.01', '9', '12'].includes(item.number));
      if (!number?.startsWith('10.') || hasFurnished || (filed ?? '') < '2003-03-28') return null;
      const places = rowsNumbered(filing, number).map((row) => lastWord(filing, row));
      if (citedNumbers(filing, number).length === 0 || places.some((place) => place === null)) return null;
      return places.flatMap((place): Edit[] =>
        place ? [replaced(place, `${foldedOf(filing, place)} (furnished herewith)`)] : [],
      );
    },
  },
  {
    id: 'exhibits/price-blacked-out',
    story: 'The other side asked that prices be left out, and nobody added the statements.',
    intended: 'exhibits/redaction-legend-missing',
    level: 'warning',
    plant: (filing, { filed }) => {
      if ((filed ?? '') < '2019-04-02') return null;
      for (const agreement of agreements(filing)) {
        const head = { ...agreement, end: Math.min(agreement.end, 2_500) };
        if (/omitted|excluded|redact|confidential treatment/i.test(foldedOf(filing, head))) continue;
        const rest = { ...agreement, start: Math.min(agreement.end, 3_000) };
        const first = found(filing, rest, /\d{2,6}(?:\.\d{1,2})?/);
        const second = first && found(filing, { ...rest, start: first.end + 5 }, /\d{2,6}(?:\.\d{1,2})?/);
        if (first && second) return [replaced(first, '[***]'), replaced(second, '[***]')];
      }
      return null;
    },
  },
  {
    id: 'exhibits/certifications-of-the-quarter',
    story: 'The exhibits of the quarterly report were taken over, with the certifications.',
    intended: 'exhibits/certification-attached',
    level: 'warning',
    causes: ['exhibits/hyperlink-missing', 'exhibits/listed-not-attached', 'exhibits/listed-not-referenced'],
    plant: (filing, { filed }) =>
      (filed ?? '') < '2003-08-14'
        ? null
        : insertedRow(filing, '31.1', 'Certification of the Chief Executive Officer'),
  },
  {
    id: 'exhibits/headed-by-another-number',
    story: 'Two attachments changed places, and one kept its old heading.',
    intended: 'exhibits/exhibit-header-mismatch',
    level: 'warning',
    causes: ['exhibits/listed-not-attached', 'exhibits/attached-not-listed'],
    plant: (filing) => {
      const exhibit = filing.exhibits.find(
        ({ number, heading, span }) =>
          number.includes('.') && heading && span && filing.documents[span.document]?.role === 'exhibit',
      );
      if (!isPackage(filing) || !exhibit?.heading) return null;
      const place = found(filing, exhibit.heading.span, /\d{1,3}(?:\.\d{1,3})?/);
      return place && [replaced(place, nextNumber(filing, exhibit.number))];
    },
  },
  {
    id: 'exhibits/letter-of-2005',
    story: 'The paragraph’s letter was kept from a report of 2005.',
    intended: 'exhibits/paragraph-letter',
    level: 'info',
    plant: (filing, { filed }) => {
      const item = filing.items.find(({ number }) => number === '9.01');
      if (!item || (filed ?? '') < '2006-02-01') return null;
      const body = { ...item.body, end: Math.min(item.body.end, item.body.start + 3_000) };
      const letter = found(filing, body, /\((d)\)\s{0,3}\.?\s{0,3}Exhibits/);
      return letter && [replaced(letter, 'c')];
    },
  },
  {
    id: 'exhibits/inline-forgotten',
    story: 'The description says XBRL as it did before 2019.',
    intended: 'exhibits/inline-word-missing',
    level: 'info',
    plant: (filing, { filed }) => {
      const rows = dataRow(filing);
      if ((filed ?? '') < '2019-06-15' || rows.length !== 1) return null;
      const others = filing.indexes
        .flatMap((index) => index.rows)
        .some(({ number }) => number.startsWith('101'));
      const words = rows[0] ? foldedOf(filing, rows[0].span) : '';
      if (!rows[0] || words.split(/inline|ixbrl/i).length !== 2) return null;
      const place = found(filing, rows[0].span, /inline xbrl/i);
      return place && !others ? [replaced(place, 'XBRL')] : null;
    },
  },
  {
    id: 'exhibits/merger-agreement-without-a-word-on-schedules',
    story: 'The merger agreement was listed, and the note on its schedules left for later.',
    intended: 'exhibits/omitted-schedules',
    level: 'info',
    causes: ['exhibits/hyperlink-missing', 'exhibits/listed-not-attached', 'exhibits/listed-not-referenced'],
    plant: (filing, { filed }) =>
      (filed ?? '') < '2019-04-02' || !isAlone(filing)
        ? null
        : insertedRow(filing, '2.7', 'Agreement and Plan of Merger with Kelp Optics, Inc.'),
  },
];
