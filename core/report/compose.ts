import type { Finding } from '../engine/finding.ts';
import type { RuleResult } from '../engine/run-rules.ts';
import type { GoverningDate } from '../engine/governing-date.ts';
import type { Stage } from '../engine/outcome.ts';
import type { Rule } from '../engine/rule.ts';
import { deadlineOf } from '../filing/deadline.ts';
import type { Filing } from '../filing/filing.ts';
import { announcedClosings, type Profile } from '../profile/profile.ts';
import { settle } from './settle.ts';
import type { Report } from './report.ts';
import type { Verdict } from './verdict.ts';
import { summaryOf } from './summary.ts';

/** Which rule book judged: its version and the digest of all that decides a verdict. */
export interface RuleSet {
  readonly version: string;
  readonly digest: string;
  readonly rules: readonly Rule[];
  /** Of each rule, by its id: digest over all that decides what it finds. */
  readonly ruleVersions: Readonly<Record<string, string>>;
}

export interface Checked {
  readonly draft: Report['draft'];
  /** Null: the draft could not be read. */
  readonly filing: Filing | null;
  /** Results in any order; a rule of the book without one counts as unchecked. */
  readonly results: readonly RuleResult[];
  readonly governingDate: GoverningDate;
  readonly stage: Stage;
  /** What the company has told of itself. */
  readonly profile: Profile | null;
}

/** Puts one report together. The same arguments give the same report, key for key. */
export function composeReport(checked: Checked, ruleSet: RuleSet, toolVersion: string): Report {
  const { filing } = checked;
  const { outcomes, findings } = settle(checked.results, ruleSet.rules);
  const unreadable = filing === null;
  const count = (kind: string): number => outcomes.filter(({ outcome }) => outcome === kind).length;
  const level = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity && finding.outcome === 'violation').length;
  const counts = {
    error: level('error'),
    warning: level('warning'),
    info: level('info'),
    pass: count('pass'),
    notApplicable: count('not-applicable'),
    undetermined: count('undetermined'),
    crashed: count('crashed'),
    unchecked: count('unchecked'),
  };
  return {
    schemaVersion: '1',
    tool: {
      name: 'countersign',
      version: toolVersion,
      ruleSet: { version: ruleSet.version, digest: ruleSet.digest },
    },
    draft: checked.draft,
    filing: filing && summaryOf(filing, checked.governingDate.date),
    governingDate: { ...checked.governingDate },
    stage: checked.stage,
    deadline: filing && deadlineOf(filing, checked.governingDate.date, announcedClosings(checked.profile)),
    verdict: verdictOf(unreadable, counts),
    counts,
    findings,
    outcomes,
  };
}

function verdictOf(unreadable: boolean, counts: Report['counts']): Verdict {
  if (unreadable) return 'unreadable';
  if (counts.error > 0) return 'not-ready';
  return counts.crashed + counts.unchecked > 0 ? 'incomplete' : 'ready';
}
