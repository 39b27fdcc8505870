import type { Cover } from '../../filing/filing.ts';
import { linesOf, type Segment } from './lines.ts';

const HEADING =
  /securities\s{1,20}registered\s{1,20}(?:or\s{1,20}to\s{1,20}be\s{1,20}registered\s{1,20})?(?:pursuant\s{1,20}to|under)\s{1,20}section\s{1,20}12\s?\(\s?b\s?\)/i;
const END =
  /^(?:indicate\s+by\s+check|emerging\s+growth|if\s+an\s+emerging|check\s+the|securities\s+registered\s+pursuant\s+to\s+section\s+12\s?\(g\))/i;
const HEAD_CELL =
  /^\(?(?:registrant|title\s+of\s+(?:each\s+)?(?:class|securit)|trading\b|(?:ticker\s+)?symbols?\b|name\s+of\s+(?:each\s+)?exchange|(?:each\s+)?exchange\s+on\s+which|on\s+which\b|class\(?e?s?\)?$|registered\)?:?$)/i;

/** An exchange's name: national exchanges, and the markets that are none but are named in their place. */
export const EXCHANGE =
  /\b(?:nyse|nasdaq|new\s+york\s+stock|stock\s+(?:exchange|market)|cboe|bats|iex|investors\s+exchange|otc\w{0,3}|over[\s-]the[\s-]counter|pink|exchange|national\s+market)\b/i;
/** "ALDR", "BRK.B", "BAC PrE", "JPM/32", or the words that say there is none. */
const SYMBOL =
  /^(?:[A-Z]{1,6}\d{0,2}[A-Za-z]?(?:[\s./-]{1,2}[A-Za-z0-9]{1,4}){0,2}|none|n\/?a\.?|not applicable|[-*])$/;

type Row = NonNullable<Cover['securities']>['rows'][number];

/** The table of securities registered under section 12(b), on covers since May 2019. */
export function readSecurities(
  text: string,
  start: number,
  end: number,
  document: number,
): Cover['securities'] {
  const heading = HEADING.exec(text.slice(start, end));
  if (!heading) return null;
  const at = start + heading.index;
  const table = { document, start: at, end: at + heading[0].length };
  return { table, rows: rowsOf(linesOf(text, table.end, Math.min(end, at + 8_000)), document) };
}

/** A line with one cell is a note, or the head of a title that goes on in the next row. */
function rowsOf(lines: readonly Segment[], document: number): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    if (END.test(line.text)) break;
    const cells = cellsIn(line.text);
    const above = rows.at(-1);
    if (cells.length < 2 || cells.some((cell) => HEAD_CELL.test(cell))) continue;
    if (isPartOfRow(cells)) {
      // In cells such a part heads the next row, and its words are no symbol and no exchange.
      if (!above || line.opens || line.text.includes('\t')) continue;
      above.title = `${above.title} ${cells[0]}`;
      above.exchange = `${above.exchange} ${cells[1]}`;
      above.span = { ...above.span, end: line.end };
      continue;
    }
    rows.push({ ...namedCells(cells), span: { document, start: line.start, end: line.end } });
  }
  return rows;
}

/** A title and an exchange that run on over two lines: neither a symbol nor a whole exchange stands here. */
function isPartOfRow(cells: readonly string[]): boolean {
  return cells.length === 2 && !cells.some((cell) => EXCHANGE.test(cell) || SYMBOL.test(cell));
}

function cellsIn(line: string): string[] {
  return line
    .split(/\t+| {3,}/)
    .map((cell) => cell.trim())
    .filter(Boolean);
}

/** The exchange stands last and the symbol before it; what stands before both is the title. */
function namedCells(cells: readonly string[]): Pick<Row, 'title' | 'symbol' | 'exchange'> {
  const last = cells.at(-1) ?? '';
  const before = cells.at(-2) ?? '';
  const rest = cells.slice(0, -2).join(' ');
  if (!EXCHANGE.test(last) && SYMBOL.test(last) && !SYMBOL.test(before))
    return { title: cells.slice(0, -1).join(' '), symbol: last, exchange: '' };
  if (cells.length > 2 && !isTitle(before)) return { title: rest, symbol: before, exchange: last };
  // A second exchange of the same stock leaves its title out.
  if (cells.length === 2 && SYMBOL.test(before)) return { title: '', symbol: before, exchange: last };
  return { title: cells.slice(0, -1).join(' '), symbol: '', exchange: last };
}

/** "Par value $0.10" in a cell of its own. */
function isTitle(cell: string): boolean {
  return !SYMBOL.test(cell) && /[a-z]{3}|\$/.test(cell);
}
