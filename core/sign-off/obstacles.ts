import type { Report } from '../report/report.ts';
import { coversFamily, familiesNotChecked, isWaived } from '../waivers/subject.ts';
import type { Waiver } from '../waivers/waiver.ts';

type Finding = Report['findings'][number];

/** What keeps a report from being signed, counted. All zero: nothing does. */
export interface Obstacles {
  readonly unreadable: boolean;
  /** Errors that stand. */
  readonly errors: number;
  /** Questions that a rule could not answer, above the level of a note: a note never blocks signing. */
  readonly undetermined: number;
  /** Rules that never ran, or broke off. */
  readonly notChecked: number;
}

/** What stands after the waivers in force: each finding has to be waived by itself, each family that was not checked as one. */
export function obstaclesOf(report: Report, waivers: readonly Waiver[] = []): Obstacles {
  const standing = report.findings.filter((finding) => blocks(finding) && !isWaived(finding, waivers));
  const isViolation = ({ outcome }: Finding): boolean => outcome === 'violation';
  return {
    unreadable: report.verdict === 'unreadable',
    errors: standing.filter(isViolation).length,
    undetermined: standing.filter((finding) => !isViolation(finding)).length,
    notChecked: report.counts.crashed + report.counts.unchecked - rulesWaived(report, waivers),
  };
}

/** Whether the finding by itself keeps the report from being signed: an error, or a question above the level of a note. */
export function blocks({ outcome, severity }: Finding): boolean {
  return outcome === 'violation' ? severity === 'error' : severity !== 'info';
}

export function maySign(obstacles: Obstacles): boolean {
  return (
    !obstacles.unreadable &&
    obstacles.errors === 0 &&
    obstacles.undetermined === 0 &&
    obstacles.notChecked === 0
  );
}

function rulesWaived(report: Report, waivers: readonly Waiver[]): number {
  let rules = 0;
  for (const [family, count] of familiesNotChecked(report))
    if (waivers.some((waiver) => coversFamily(waiver, family))) rules += count;
  return rules;
}
