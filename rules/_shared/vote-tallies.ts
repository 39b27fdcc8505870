import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';

/** A row of a table of votes: "Ann Lee  1,037,342,566  20,022,035  3,166,570  225,151,566". */
export interface VoteRow {
  readonly span: Span;
  /** What stands before the numbers: a nominee, or nothing. */
  readonly label: string;
  readonly tallies: readonly number[];
  readonly total: number;
}

/** With commas, or a small number in a cell of its own. */
const TALLY =
  /(?<![\d.$,])(?:\d{1,3}(?:,\d{3}){1,4}|(?<=\t {0,3}| {2})\d{1,3}(?=[ \t]{0,3}(?:\t| {2}|$)))(?![\d,]|\.\d|\s?%)/g;
/** Words in a row behind a number: a sentence with numbers in it. */
const SENTENCE = /\d\D{0,4}(?:\b[A-Za-z][a-z]{0,20}\b[ ,.]{1,3}){3}[a-z]/;
/** A longer beginning is a sentence with numbers in it. */
const LONGEST_LABEL = 60;
const MOST_LINES = 1_500;

/**
 * The rows of the tables of votes in a stretch, each run of rows with equally many tallies a group: the nominees of an
 * election, or the row of one matter. Percentages are passed over.
 */
export function voteTables(filing: Filing, within: Span): readonly (readonly VoteRow[])[] {
  const groups: VoteRow[][] = [];
  let open: VoteRow[] | null = null;
  let start = within.start;
  for (const line of foldedOf(filing, within).split('\n').slice(0, MOST_LINES)) {
    const row = rowOf(line, { ...within, start, end: start + line.length });
    start += line.length + 1;
    if (!row) {
      if (line.trim() !== '') open = null;
      continue;
    }
    if (open?.[0]?.tallies.length === row.tallies.length) open.push(row);
    else groups.push((open = [row]));
  }
  return groups;
}

function rowOf(line: string, span: Span): VoteRow | null {
  const tallies = (line.match(TALLY) ?? []).map((tally) => Number(tally.replaceAll(',', '')));
  if (tallies.length < 2 || line.length > 400 || SENTENCE.test(line)) return null;
  const label = /^[^\d]{0,80}/.exec(line)?.[0].trim() ?? '';
  if (label.length > LONGEST_LABEL || /[a-z]{3}\.\s/.test(label)) return null;
  return { span, label, tallies, total: tallies.reduce((sum, tally) => sum + tally, 0) };
}
