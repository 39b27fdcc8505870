import type { ExhibitIndex, IndexRow, Item } from '../../filing/filing.ts';
import { linesOf, type Segment } from './lines.ts';

/** "99.1 Press release", "Exhibit 10.1 - Agreement", "EX-99.1 …", "(99.1) …", "*10.2 …". */
const ROW =
  /^[\s*+#†^(\[-]{0,6}(?:ex(?:hibit)?s?\.?\s{0,3}(?:no\.?|number)?\s{0,3}-?\s{0,3})?(\d{1,3}(?:\.\d{1,3}){0,2}(?:\.[A-Z]|[a-z](?![a-z]))?)\s{0,2}(?:\([A-Za-z0-9]{1,4}\)){0,3}[\])]?\s{0,2}[*+#†^]{0,4}\s{0,3}(?:[:.,)\t–—-]{1,3}\s{0,6}|\s{1,40}|$)(.{0,2000})$/i;
const HEADING =
  /^[^A-Za-z]{0,6}(?:exhibits?\s+index|index\s+(?:to|of)\s+exhibits?|list\s+of\s+exhibits|exhibits?\s*[.:]?$|(?:\(?[cd]\)?\s*[.)-]?\s*)exhibits?\b|exhibits?\s+(?:no|number)\b|the\s+following\s+(?:exhibits?|items?|documents?)\b|exhibits\s+(?:furnished|filed))/i;
/** The families of the exhibit table, Regulation S-K 601, with those of funds and data. */
const FAMILIES = new Set([
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 31,
  32, 33, 34, 35, 36, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107,
]);

interface Row {
  number: string;
  description: string;
  start: number;
  end: number;
}

/** Whether a line begins an index row; `next` is the line below it, where a number stands alone. */
export function isRowStart(words: string, next: string): boolean {
  const row = ROW.exec(words);
  const number = row?.[1] ?? '';
  if (!row || !isExhibitNumber(number)) return false;
  const description = row[2]?.trim() ?? '';
  const certain = number.includes('.') || /^[\s*(]*ex/i.test(words);
  if (description === '') return certain && /^["(]?[A-Z\d]/.test(next);
  // "Exhibits 10.1 and 99.1 are filed herewith" introduces a list.
  if (/^(?:,|and|or|through|to)\s{1,3}\d/i.test(description)) return false;
  if (certain)
    return /^["'($[]?[A-Za-z0-9]/.test(description) && !/^(?:billion|million|percent|%)/i.test(description);
  // A bare "7" may be a page number, a bare "(1)" a paragraph: families of two digits and words tell.
  return Number(number) >= 10 && /^["(]?[A-Z][a-z]+\s+[A-Za-z]/.test(description) && description.length > 12;
}

/**
 * The lists of exhibits: within the exhibit item, under a heading of their own anywhere behind the items, and bare rows
 * that follow a signature.
 */
export function findIndexes(
  text: string,
  items: readonly Item[],
  signature: { start: number; end: number } | null,
  end: number,
  document: number,
): ExhibitIndex[] {
  const from = items[0]?.heading.end ?? 0;
  const lines = linesOf(text, from, end)
    .flatMap((line) => flowing(text, line))
    .flatMap((line) => headingApart(text, line));
  const exhibitItem = items.filter((item) => item.number === '9.01' || item.number === '7').at(-1);
  const indexes: ExhibitIndex[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heading = headingAt(lines, at);
    const inItem =
      exhibitItem &&
      lines[at] &&
      exhibitItem.body.start <= (lines[at] as Segment).start &&
      (lines[at] as Segment).start < Math.min(exhibitItem.body.end, signature?.start ?? end);
    const afterSignature = signature !== null && (lines[at] as Segment).start >= signature.end;
    if (!heading && !inItem && !afterSignature) continue;
    const { rows, next } = rowsFrom(lines, heading ? heading.next : at, signature, heading !== null);
    if (rows.length === 0) {
      if (afterSignature && !heading && !isPageFurniture((lines[at] as Segment).text)) break;
      continue;
    }
    const first = rows[0] as Row;
    indexes.push({
      span: { document, start: heading?.line.start ?? first.start, end: (rows.at(-1) as Row).end },
      heading: heading
        ? { document, start: heading.line.start, end: heading.line.end }
        : inItem && exhibitItem
          ? exhibitItem.heading
          : null,
      afterSignature: signature !== null && first.start >= signature.end,
      rows: rows.map((row): IndexRow => ({
        number: row.number,
        description: row.description,
        span: { document, start: row.start, end: row.end },
      })),
    });
    at = next - 1;
  }
  return merged(indexes);
}

/** Characters of a line beyond which a filing came on one line; its rows are then two spaces apart. */
const FLOWING = 1_500;

function flowing(text: string, line: Segment): Segment[] {
  if (line.text.length < FLOWING) return [line];
  const pieces: Segment[] = [];
  let from = line.start;
  for (const gap of `${text.slice(line.start, line.end)}  `.matchAll(/ {2,}/g)) {
    const to = Math.min(line.start + gap.index, line.end);
    if (to > from) pieces.push({ ...line, start: from, end: to, text: text.slice(from, to), opens: true });
    from = line.start + gap.index + gap[0].length;
  }
  return pieces;
}

/** "(c) Exhibits. 99.1 Press release": the heading and its first row share a line. */
function headingApart(text: string, line: Segment): Segment[] {
  const heading = /^\(?[cd]\)?[\s.-]{1,12}exhibits?\b[\s.:-]{1,12}(?=(?:exhibit\s{1,4})?\d)/i.exec(line.text);
  if (!heading) return [line];
  const at = line.start + heading[0].length;
  const head = { ...line, end: at, text: heading[0].trim() };
  return [head, { ...line, start: at, text: text.slice(at, line.end), opens: false }];
}

/** A heading counts when rows follow it closely; "Exhibit No. / Description" lines below it belong to it. */
function headingAt(lines: readonly Segment[], at: number): { line: Segment; next: number } | null {
  const line = lines[at];
  if (!line || line.text.length > 300 || !HEADING.test(line.text) || ROW.test(line.text)) return null;
  let next = at + 1;
  while (next < lines.length && next - at < 12 && isTableHead((lines[next] as Segment).text)) next++;
  return { line, next };
}

function isTableHead(text: string): boolean {
  if (ROW.test(text) && isExhibitNumber(ROW.exec(text)?.[1] ?? '')) return false;
  return /^(?:exhibits?(?:\s+(?:no|number|index)\b.*)?|no\.?|number|description(?:\s+of\s+(?:exhibit|document)s?)?|document|title|page(?:\s+(?:no|number)\.?)?|sequential.*|item|method\s+of\s+filing|location|reference|[-_=*\s.]+|\(?[cd]\)|the\s+following.*|.{0,40}\bdescription\b.{0,40}|.{0,200}\b(?:filed|furnished|herewith|attached|hereto)\b.{0,60}:?|\d{1,2})$/i.test(
    text,
  );
}

function rowsFrom(
  lines: readonly Segment[],
  from: number,
  signature: { start: number; end: number } | null,
  headed: boolean,
): { rows: Row[]; next: number } {
  const rows: Row[] = [];
  let at = from;
  let gap = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] as Segment;
    if (signature && line.start >= signature.start && line.start < signature.end) break;
    const match = ROW.exec(line.text);
    const number = match?.[1] ?? '';
    const isRow =
      match !== null &&
      isExhibitNumber(number) &&
      !isExhibitItself(line, rows, headed) &&
      (isRowStart(line.text, lines[at + 1]?.text ?? '') ||
        (headed &&
          /^\d{1,3}$/.test(number) &&
          !isPageNumber(number, rows) &&
          followsAsRow(lines, at, match[2] ?? '')));
    if (isRow) {
      const alone = (match[2] ?? '').trim() === '';
      const below = alone ? lines[at + 1] : undefined;
      // Numbers in one column and descriptions in the other: the next line is a row of its own.
      const under = below && !ROW.test(below.text) ? below : undefined;
      rows.push({
        number,
        description: (alone ? (under?.text ?? '') : (match[2] ?? '')).replace(/\s+/g, ' ').trim(),
        start: line.start,
        end: under?.end ?? line.end,
      });
      if (under) at++;
      gap = 0;
      continue;
    }
    if (endsIndex(line.text)) break;
    if (rows.length === 0) {
      // A heading may run on: "The following exhibits relate to the quarter ended / December 31, 2004:".
      if (headed && at - from < 3 && line.text.length < 200) continue;
      break;
    }
    // A description runs on over the next lines; a page's furniture may stand between two rows.
    const last = rows.at(-1) as Row;
    if (!line.opens && gap === 0) {
      last.description = `${last.description} ${line.text}`.replace(/\s+/g, ' ').slice(0, 2_000);
      last.end = line.end;
      continue;
    }
    if (++gap > (headed ? 4 : 2) || line.text.length > 300) break;
  }
  return { rows, next: Math.max(at, from + 1) };
}

/** "Exhibit 99.1" alone heads the exhibit, unless it stands in a list that has not named it yet. */
function isExhibitItself(line: Segment, rows: readonly Row[], headed: boolean): boolean {
  const number = /^\(?exhibit\s{0,3}(?:no\.?\s{0,3})?(\d{1,3}(?:\.\d{1,3})?)[\s.:)]*$/i.exec(line.text)?.[1];
  return number !== undefined && (!headed || rows.some((row) => row.number === number));
}

/** Lists rise: a bare figure of one digit below what stands above it is the foot of a page. */
function isPageNumber(number: string, rows: readonly Row[]): boolean {
  return Number(number) < 10 && Number(number) < parseInt(rows.at(-1)?.number ?? '0', 10);
}

function followsAsRow(lines: readonly Segment[], at: number, description: string): boolean {
  const words = description.trim() || (lines[at + 1]?.text ?? '');
  return (
    /^["(]?[A-Z]/.test(words) &&
    !/^(?:signatures?|page|item|pursuant\s+to)\b/i.test(words) &&
    words.length > 8
  );
}

function endsIndex(words: string): boolean {
  return /^(?:signatures?\b|item\s+\d|pursuant\s+to\s+the\s+requirements|exhibits?\s+index$|index\s+to\s+exhibits$|exhibit\s+\d+\.\d+\s*$|for\s+immediate\s+release)/i.test(
    words,
  );
}

function isPageFurniture(words: string): boolean {
  return /^(?:[-\s]*\d{1,3}[-\s]*|page\s+\d+.*|\[?signature\s+page.*|\f|exhibits?(?:\s+(?:no|number|index)\b.*)?|[-_=*\s.]+|table\s+of\s+contents)$/i.test(
    words,
  );
}

/** Two lists that follow each other without a heading between them are one. */
function merged(indexes: readonly ExhibitIndex[]): ExhibitIndex[] {
  return indexes.reduce<ExhibitIndex[]>((kept, index) => {
    const last = kept.at(-1);
    if (last && !index.heading && last.afterSignature === index.afterSignature) {
      kept[kept.length - 1] = {
        ...last,
        span: { ...last.span, end: index.span.end },
        rows: [...last.rows, ...index.rows],
      };
      return kept;
    }
    return last && index.heading && last.heading?.start === index.heading.start
      ? [
          ...kept.slice(0, -1),
          { ...last, span: { ...last.span, end: index.span.end }, rows: [...last.rows, ...index.rows] },
        ]
      : [...kept, index];
  }, []);
}

export function isExhibitNumber(number: string): boolean {
  const family = Number(/^\d+/.exec(number)?.[0] ?? NaN);
  return FAMILIES.has(family);
}
