import type { Report } from '../../core/report/report.ts';

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** 0: fine. 1: the answer is "not ready". (2, could not run, is said by `cli.ts`.) */
export function exitCodeOf({ filing, counts }: Pick<Report, 'filing' | 'counts'>, failOn: FailOn): 0 | 1 {
  if (failOn === 'never') return 0;
  // Without a filing nothing was judged. A rule that broke may have broken on what it looks for; one that was left out
  // was left out by the caller.
  if (filing === null || counts.crashed > 0) return 1;
  const levels = FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1) as Exclude<FailOn, 'never'>[];
  return levels.some((level) => counts[level] > 0) ? 1 : 0;
}
