import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import type { Finding } from '../engine/finding.ts';
import type { Report } from '../report/report.ts';
import { maySign, obstaclesOf } from '../sign-off/obstacles.ts';
import type { Waiver } from '../waivers/waiver.ts';

const count = z.int().min(0);

/** What the board tells of a report without reading it. */
export const Summary = z.object({
  /** As the draft spells it; null where none could be read. */
  company: z.string().nullable(),
  /** `none`: no item of it sets a day that can be counted. `unknown`: whether one does could not be read. */
  clock: z.enum(['runs', 'none', 'unknown']),
  /** Whether nothing in the report, but for what is waived, stands against a signature. */
  signable: z.boolean(),
  /** Where waivers make it so: the last day on which all of them hold. */
  signableUntil: IsoDate.nullable().default(null),
  /** Findings as they are shown, and the rules that never ran to their end. */
  counts: z.object({ errors: count, warnings: count, questions: count, notes: count, notRun: count }),
});
export type Summary = z.infer<typeof Summary>;

/** @param waivers - those in force */
export function summaryOf(report: Report, waivers: readonly Waiver[] = []): Summary {
  const { filing, deadline, findings, counts } = report;
  const signable = maySign(obstaclesOf(report, waivers));
  const standing = (severity: Finding['severity']): number =>
    findings.filter((one) => one.outcome === 'violation' && one.severity === severity).length;
  return {
    company: filing?.registrants[0]?.name ?? null,
    clock: deadline ? 'runs' : filing?.reportDate ? 'none' : 'unknown',
    signable,
    signableUntil: signable && !maySign(obstaclesOf(report)) ? firstExpiry(waivers) : null,
    counts: {
      errors: standing('error'),
      warnings: standing('warning'),
      questions: findings.filter(({ outcome }) => outcome === 'undetermined').length,
      notes: standing('info'),
      notRun: counts.crashed + counts.unchecked,
    },
  };
}

function firstExpiry(waivers: readonly Waiver[]): IsoDate | null {
  return waivers.map(({ expires }) => expires).sort()[0] ?? null;
}
