import type { ExhibitIndex, Filing } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';

/** What a row of the list says of where its exhibit is, or of how it is given. */
export type Standing =
  /** "Incorporated by reference to Exhibit 2.1 to …", "previously filed". */
  | 'elsewhere'
  /** "Included in Exhibit 5.1". */
  | 'within-another'
  /** "To be filed by amendment". */
  | 'to-follow'
  /** A number of the table recited with "None" or "Not applicable". */
  | 'none';

/** A row of a list of exhibits, with the footnotes that its marks call. */
export interface ListedExhibit {
  readonly number: string;
  /** The number before the point: "99". */
  readonly family: string;
  readonly description: string;
  readonly span: Span;
  /** From its number to the next row, or to the notes beneath the list. */
  readonly extent: Span;
  /** All its words, with those of its footnotes; white space folded. */
  readonly words: string;
  readonly standing: Standing | null;
}

const lists = new WeakMap<Filing, readonly ListedExhibit[]>();

/** Every row of every list of the report, in order; an exhibit that two lists name has two rows. */
export function listedExhibits(filing: Filing): readonly ListedExhibit[] {
  let found = lists.get(filing);
  if (!found) {
    found = filing.indexes.flatMap((index) => rowsOf(filing, index));
    lists.set(filing, found);
  }
  return found;
}

/** More numbers say nothing more to a reader, and each finding repeats them; of 821 filings the longest list has 22. */
const MOST_NAMED = 100;

/** The numbers of the rows, each once: "10.1, 99.1"; of a list without end its beginning. */
export function numbersListed({ indexes }: Filing): string {
  const numbers = new Set(indexes.flatMap(({ rows }) => rows.map(({ number }) => number)));
  const named = [...numbers].slice(0, MOST_NAMED).join(', ');
  return numbers.size > MOST_NAMED ? `${named} and ${numbers.size - MOST_NAMED} more` : named;
}

/** No row of a list is longer. */
const LONGEST_ROW = 2_500;

/** "None." on a line of its own below the last row. */
const NONE_BELOW = /^\s{0,80}(?:none|not\sapplicable|n\/a)\b/i;

function rowsOf(filing: Filing, index: ExhibitIndex): ListedExhibit[] {
  const document = filing.documents[index.span.document];
  const last = index.rows.at(-1);
  if (!document || !last) return [];
  const text = foldedText(document);
  const foot = footOf(filing, index, last.span.start, text);
  const below = text.slice(foot.start, foot.end);
  const notes = footnotesIn(below);
  const end = foot.start + (NONE_BELOW.exec(below)?.[0].length ?? 0);
  return index.rows.map(({ number, description, span }, at) => {
    const next = index.rows[at + 1]?.span.start ?? end;
    const extent = { ...span, end: Math.min(next, span.start + LONGEST_ROW) };
    const row = text.slice(extent.start, extent.end);
    const called = notes.size > 0 ? marksOf(row).flatMap((mark) => notes.get(mark) ?? []) : [];
    const words = [row, ...called].join(' ').replace(/\s+/g, ' ').trim();
    const family = number.split('.')[0] ?? '';
    return { number, family, description, span, extent, words, standing: standingOf(words) };
  });
}

const ELSEWHERE =
  /(?<!\b(?:be|deemed)\s)\bincorporated\s(?:herein\s|hereby\s|in\sthis\s(?:current\s)?report\s)?by\s(?:this\s)?reference\b|\bpreviously\s(?:filed|furnished)\b|\bfiled\s(?:previously|as\s(?:an?\s)?exhibit|with\sthe\s(?:sec|commission|original))\b/i;
const WITHIN =
  /\b(?:included|contained|set\sforth|attached)\s(?:as\s(?:a\s)?(?:part|exhibit|annex|schedule)\s(?:[a-z0-9.-]{1,6}\s)?)?(?:of|in|on|to|with|within)\s(?:the\s)?(?:exhibits?|annex|opinions?|indenture|signature\spage)\b|\bincluded\s(?:therein|above|as\s(?:part|an?\sexhibit))\b/i;
const TO_FOLLOW =
  /\b(?:to|will|shall)\sbe\s(?:filed|furnished|submitted)\b[^.;]{0,60}?\b(?:amendment|later|subsequent(?:ly)?|within)\b|\bto\sbe\s(?:filed|furnished)\s?[.)*]?\s?$|\bpaper\sfiling\b|\bform\sse\b/i;

const NONE = /\b(?:none|not\sapplicable|n\/a)\W{0,4}$/i;

function standingOf(words: string): Standing | null {
  if (NONE.test(words)) return 'none';
  if (TO_FOLLOW.test(words)) return 'to-follow';
  if (WITHIN.test(words)) return 'within-another';
  return ELSEWHERE.test(words) ? 'elsewhere' : null;
}

/** How far behind its last row a list's footnotes stand. */
const FOOT = 2_000;
/** No footnote is longer. */
const LONGEST_NOTE = 700;
/** A mark that opens a note: at the head of a line, or anywhere behind a gap. */
const NOTE_LINE = /^[ \t_-]{0,30}(?:\*{1,5}|[+†‡#^§]{1,3}|\([1-9]\))[ \t]{0,8}["'([]{0,2}[A-Za-z]/m;
const NOTE = /(?<=^|[\s_-])(\*{1,5}|[+†‡#^§]{1,3}|\([1-9]\))[ \t]{0,8}(?=["'([]{0,2}[A-Za-z])/g;

/** The words beneath a list: from the first line behind the head of its last row that opens with a mark. */
function footOf(
  filing: Filing,
  { span }: ExhibitIndex,
  last: number,
  text: string,
): { start: number; end: number } {
  const ends = [
    ...filing.items.map(({ heading }) => heading),
    ...filing.signatures.map((block) => block.span),
    ...filing.indexes.map((index) => index.span),
    ...filing.exhibits.flatMap((exhibit) => exhibit.span ?? []),
  ].flatMap(({ document, start }) => (document === span.document && start >= span.end ? [start] : []));
  const end = Math.min(text.length, span.end + FOOT, ...ends);
  const row = /\n|$/.exec(text.slice(last, span.end))?.index ?? 0;
  const note = text.slice(last + row, span.end).search(NOTE_LINE);
  return { start: note < 0 ? span.end : last + row + note, end };
}

/** The notes of a foot, by their mark. */
function footnotesIn(foot: string): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  const marks = [...foot.matchAll(NOTE)];
  marks.forEach((match, at) => {
    const start = match.index + match[0].length;
    const end = Math.min(marks[at + 1]?.index ?? foot.length, start + LONGEST_NOTE);
    const mark = match[1] ?? '';
    notes.set(mark, [...(notes.get(mark) ?? []), foot.slice(start, end)]);
  });
  return notes;
}

/** Marks that call a note: stars and daggers anywhere in the row but as the sign of omitted words, figures at its number. */
function marksOf(row: string): string[] {
  const signs = row.replace(/\[[*\s]{1,9}\]/g, ' ').match(/\*{1,5}|[+†‡#^§]{1,3}/g) ?? [];
  const figure = /^[^\n\t]{0,14}?\d[^\s(]{0,8}[ \t]?(\([1-9]\))/.exec(row)?.[1];
  return [...new Set([...signs, ...(figure ? [figure] : [])])];
}
