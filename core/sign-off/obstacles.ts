import type { Report } from '../report/report.ts';

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

export function obstaclesOf(report: Report): Obstacles {
  const violations = report.findings.filter(({ outcome }) => outcome === 'violation');
  const questions = report.findings.filter(({ outcome }) => outcome === 'undetermined');
  return {
    unreadable: report.verdict === 'unreadable',
    errors: violations.filter(({ severity }) => severity === 'error').length,
    undetermined: questions.filter(({ severity }) => severity !== 'info').length,
    notChecked: report.counts.crashed + report.counts.unchecked,
  };
}

export function maySign(obstacles: Obstacles): boolean {
  return (
    !obstacles.unreadable &&
    obstacles.errors === 0 &&
    obstacles.undetermined === 0 &&
    obstacles.notChecked === 0
  );
}
