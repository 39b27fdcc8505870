import type { Cover } from '../../filing/filing.ts';
import { linesOf } from './lines.ts';

const HEADING =
  /securities\s+registered\s+(?:or\s+to\s+be\s+registered\s+)?pursuant\s+to\s+section\s+12\s?\(\s?b\s?\)/i;
const END =
  /^(?:indicate\s+by\s+check|emerging\s+growth|if\s+an\s+emerging|check\s+the|securities\s+registered\s+pursuant\s+to\s+section\s+12\s?\(g\))/i;
const HEAD_ROW =
  /title\s+of\s+each|trading|name\s+of\s+each|exchange\s+on\s+which|symbol\(?s?\)?$|^registered$/i;

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
  const rows: NonNullable<Cover['securities']>['rows'] = [];
  for (const line of linesOf(text, at + heading[0].length, Math.min(end, at + 6_000))) {
    if (END.test(line.text)) break;
    const cells = line.text
      .split(/\t+| {3,}/)
      .map((cell) => cell.trim())
      .filter(Boolean);
    if (cells.length < 2 || HEAD_ROW.test(line.text)) continue;
    const [title = '', symbol = '', exchange = ''] = cells.length === 2 ? [cells[0], '', cells[1]] : cells;
    rows.push({ title, symbol, exchange, span: { document, start: line.start, end: line.end } });
  }
  return { table: { document, start: at, end: at + heading[0].length }, rows };
}
