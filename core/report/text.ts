import type { Report } from './report.ts';
import { censusBlock } from './terminal/census-block.ts';
import { deadlineBlock } from './terminal/deadline-block.ts';
import { findingBlock } from './terminal/finding-block.ts';
import { headlineOf, unreadableBecause } from './terminal/headline.ts';
import { identityBlock } from './terminal/identity-block.ts';
import { notRunBlocks } from './terminal/not-run-block.ts';
import { pageFor, type Page, type Terminal } from './terminal/page.ts';

/**
 * The report as a terminal shows it: verdict first, then company and deadline with its count, then the findings in
 * report order, then the census of all rules, then what to type next. Nothing a draft says can steer the terminal.
 */
export function formatText(report: Report, terminal: Terminal): string {
  const page = pageFor(terminal);
  const blocks = report.verdict === 'unreadable' ? unreadableBlocks(report, page) : blocksOf(report, page);
  // A blank line sets the report off from the command that asked for it.
  return `\n${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function blocksOf(report: Report, page: Page): string[][] {
  return [
    headlineOf(report, page),
    // A check that broke off has no filing to tell of.
    ...(report.filing ? [[...identityBlock(report, page), ...deadlineBlock(report, page)]] : []),
    ...report.findings.map((finding) => findingBlock(finding, report, page)),
    ...notRunBlocks(report.outcomes, page),
    censusBlock(report, page),
  ];
}

/** The fault stands beside the verdict; the finding under it keeps to the rest: details and what to do. */
function unreadableBlocks(report: Report, page: Page): string[][] {
  const because = unreadableBecause(report);
  const findings = report.findings.map((finding) => {
    const { found = finding.message } = finding.facts;
    const rest = String(found).replace(/\.$/, '') === because ? '' : found;
    const shown = {
      ...finding,
      message: 'The draft could not be read',
      facts: { ...finding.facts, found: rest },
    };
    return findingBlock(shown, report, page);
  });
  return [headlineOf(report, page), ...findings, ['Nothing else was judged.']];
}
