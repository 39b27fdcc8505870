import type { Filing, IndexRow } from '../../core/filing/filing.ts';
import { foldedOf, foldedText } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { inserted, replaced } from './edits.ts';
import type { Edit } from './fault.ts';

/** What a list says of an exhibit that comes from elsewhere, follows, or is no paper. */
const NOT_HERE = /incorporated|previously|included|contained|omitted|not applicable|\bnone\b|by amendment/i;

/** The rows of papers that come with the report, of all its lists. */
export function paperRows({ indexes }: Filing): readonly IndexRow[] {
  return indexes
    .flatMap(({ rows }) => rows)
    .filter(
      ({ number, description }) =>
        /^\d{1,2}\.\d{1,2}$/.test(number) && description.length > 5 && !NOT_HERE.test(description),
    );
}

/** The rows of one number, in every list. */
export function rowsNumbered({ indexes }: Filing, number: string): readonly IndexRow[] {
  return indexes.flatMap(({ rows }) => rows).filter((row) => row.number === number);
}

/** The number behind the last of that family that the report has: "99.3" where it has 99.1 and 99.2. */
export function nextNumber({ exhibits }: Filing, number: string): string {
  const [family = ''] = number.split('.');
  const parts = exhibits.flatMap((exhibit) =>
    exhibit.number.startsWith(`${family}.`)
      ? [Number.parseInt(exhibit.number.slice(family.length + 1), 10)]
      : [],
  );
  return `${family}.${Math.max(0, ...parts) + 1}`;
}

/** Where the row has its number. */
export function numberOf(filing: Filing, { number, span }: IndexRow): Span | null {
  const at = foldedOf(filing, span).indexOf(number);
  return at < 0 || at > 30 ? null : { ...span, start: span.start + at, end: span.start + at + number.length };
}

/** Another number in each of the rows, or null where one of them hides it. */
export function renumbered(filing: Filing, rows: readonly IndexRow[], number: string): Edit[] | null {
  const places = rows.map((row) => numberOf(filing, row));
  return places.some((place) => place === null)
    ? null
    : places.flatMap((place) => (place ? [replaced(place, number)] : []));
}

/** A row more before the first row of a list. */
export function insertedRow(filing: Filing, number: string, description: string): readonly Edit[] | null {
  const [row] = paperRows(filing);
  const place = row && numberOf(filing, row);
  const document = row && filing.documents[row.span.document];
  if (!place || !document || rowsNumbered(filing, number).length > 0) return null;
  if (document.format === 'text') {
    // The row takes the head of the line, the old one goes on below.
    return isAtLineStart(filing, row) ? [inserted(row.span, `${number}      ${description}\n`)] : null;
  }
  const inTable = foldedOf(filing, row.span).slice(0, 40).includes('\t');
  const markup = inTable
    ? `</td></tr><tr><td>${number}</td><td>${description}</td></tr><tr><td>`
    : `</p><p>${number} ${description}</p><p>`;
  return [{ at: { ...place, end: place.start }, markup }];
}

/** "Exhibit 99.1" in the words of the report before its list: where its numbers stand. */
export function citedNumbers(filing: Filing, number: string): readonly Span[] {
  const bodies = new Map(
    filing.items
      .filter((item) => item.number !== '9.01' && item.number !== '7')
      .map(({ body }) => [body.start, body]),
  );
  return [...bodies.values()].flatMap((body) => {
    const words = foldedOf(filing, body);
    const places: Span[] = [];
    for (let at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + number.length)) {
      if (/[\d.]/.test(words.charAt(at - 1)) || /^\.?\d/.test(words.slice(at + number.length))) continue;
      if (!/\bexhibits?\s{1,9}(?:nos?\.?\s{1,3})?["']?$/i.test(words.slice(Math.max(0, at - 20), at)))
        continue;
      places.push({ ...body, start: body.start + at, end: body.start + at + number.length });
    }
    return places;
  });
}

/** The report alone, in one document. */
export function isAlone({ documents, exhibits }: Filing): boolean {
  return documents.length === 1 && exhibits.every(({ attached }) => !attached);
}

/** The report with exhibits as documents of their own. */
export function isPackage({ documents }: Filing): boolean {
  return documents.some(({ role }) => role === 'exhibit');
}

function isAtLineStart(filing: Filing, { span }: IndexRow): boolean {
  const document = filing.documents[span.document];
  return (
    document !== undefined &&
    /(?:^|\n)[ \t]*$/.test(foldedText(document).slice(Math.max(0, span.start - 60), span.start))
  );
}
