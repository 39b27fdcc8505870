import { counted } from '../../core/report/counted.ts';
import type { Report } from '../../core/report/report.ts';
import type { Verdict } from '../../core/report/verdict.ts';
import { tally, unreadableBecause, verdictWords } from '../../core/report/terminal/headline.ts';
import { printable } from '../../core/report/terminal/printable.ts';

/** What the summary keeps of a report: a thousand whole ones would fill the memory. */
export interface Line {
  readonly path: string;
  readonly verdict: Verdict;
  readonly told: string;
}

const ORDER: readonly Verdict[] = ['ready', 'not-ready', 'incomplete', 'unreadable'];

export function summaryLine(path: string, report: Report): Line {
  const { verdict } = report;
  return {
    path,
    verdict,
    told: verdict === 'unreadable' ? unreadableBecause(report) : tally(report).join(', '),
  };
}

/** "3 drafts: 1 ready to sign, 2 not ready". */
export function censusOf(lines: readonly Line[]): string {
  const verdicts = Map.groupBy(lines, ({ verdict }) => verdict);
  const told = ORDER.flatMap((verdict) => {
    const count = verdicts.get(verdict)?.length ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString('en-US')} ${verdictWords(verdict).toLowerCase()}`];
  });
  return `${counted(lines.length, 'draft')}: ${told.join(', ')}`;
}

/** The census, and a line for each draft in the order given. */
export function summaryText(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ verdict }) => verdictWords(verdict).length));
  const rows = lines.map(
    ({ path, verdict, told }) =>
      `  ${verdictWords(verdict).padEnd(width)}   ${printable(path)}${told && `   ${told}`}`,
  );
  return `\n${[censusOf(lines), ...rows].join('\n')}\n`;
}
