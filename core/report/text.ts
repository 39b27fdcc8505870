import type { Report } from './report.ts';
import { censusBlock } from './terminal/census-block.ts';
import { deadlineBlock } from './terminal/deadline-block.ts';
import { findingBlock } from './terminal/finding-block.ts';
import { headlineOf } from './terminal/headline.ts';
import { identityBlock } from './terminal/identity-block.ts';
import { notRunBlocks } from './terminal/not-run-block.ts';
import { pageFor, type Terminal } from './terminal/page.ts';

/**
 * The report as a terminal shows it: verdict first, then company and deadline with its count, then the findings in
 * report order, then the census of all rules, then what to type next. Nothing a draft says can steer the terminal.
 */
export function formatText(report: Report, terminal: Terminal): string {
  const page = pageFor(terminal);
  const findings = report.findings.map((finding) => findingBlock(finding, report, page));
  const blocks =
    report.verdict === 'unreadable'
      ? [headlineOf(report, page), ...findings, ['Nothing else was judged.']]
      : [
          headlineOf(report, page),
          [...identityBlock(report, page), ...deadlineBlock(report, page)],
          ...findings,
          ...notRunBlocks(report.outcomes, page),
          censusBlock(report, page),
        ];
  // A blank line sets the report off from the command that asked for it.
  return `\n${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
