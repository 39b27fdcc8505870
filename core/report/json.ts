import { printedJson } from './printed-json.ts';
import { Report } from './report.ts';

/** The report as it is stored: keys in the order of version 1, two spaces, a line end. Same report, same bytes. */
export function formatJson(report: Report): string {
  return `${printedJson(ordered(report), 2)}\n`;
}

/** The report on one line, for a stream of many (NDJSON). */
export function formatJsonLine(report: Report): string {
  return `${printedJson(ordered(report))}\n`;
}

/** Parsing puts the keys in the schema's order, whoever put the report together. */
function ordered(report: Report): Report {
  return Report.parse(report);
}
