import { counted } from '../counted.ts';
import type { Report } from '../report.ts';
import type { Page } from './page.ts';
import { printable } from './printable.ts';
import { fold } from './wrap.ts';

/** Sixteen of the 64 digits: enough to compare by eye, and the JSON report has them all. */
const DIGEST_SHOWN = 16;

/** What became of every rule of the book, what was judged by what, and what to type next. */
export function censusBlock(report: Report, page: Page): string[] {
  const { counts, outcomes, draft, tool, findings } = report;
  const violations = outcomes.filter(({ outcome }) => outcome === 'violation').length;
  const head = `${counted(outcomes.length, 'rule')}: `;
  const told = [
    `${violations} found something,`,
    `${counts.pass} passed,`,
    `${counts.notApplicable} not applicable,`,
  ];
  const untold = [`${counts.undetermined} cannot tell,`, `${counts.crashed + counts.unchecked} not run`];
  const lines = [told, untold].flatMap((pieces) => fold(pieces, ' ', page.width - head.length));
  const [first] = findings;
  return [
    ...lines.map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line),
    `draft  sha-256 ${draft.sha256.slice(0, DIGEST_SHOWN)}...  rule set ${printable(tool.ruleSet.version)}`,
    ...(first ? [`why    countersign rules ${first.ruleId}`] : []),
  ];
}
