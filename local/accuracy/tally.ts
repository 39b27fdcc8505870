import type { RuleSet } from '../../core/report/compose.ts';
import type { TestedFiling } from './back-test.ts';

/** How one rule fared over accepted filings. Counts are of filings, not of findings. */
export interface RuleTally {
  readonly ruleId: string;
  /** Filings in which it said pass or spoke. */
  readonly applied: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly undetermined: number;
  readonly crashed: number;
  /** Share of filings with an error or a warning of this rule, each company counting once; 0 to 1. */
  readonly companyRate: number;
}

const APPLIED: ReadonlySet<string> = new Set(['pass', 'violation', 'undetermined']);

/** One tally a rule, in the order of the book. */
export function tallies(tested: readonly TestedFiling[], { rules }: RuleSet): RuleTally[] {
  return rules.map(({ id }) => tallyOf(id, tested));
}

function tallyOf(ruleId: string, tested: readonly TestedFiling[]): RuleTally {
  const count = (matches: (filing: TestedFiling) => boolean): number => tested.filter(matches).length;
  const outcome = (filing: TestedFiling): string =>
    filing.outcomes.find((one) => one.ruleId === ruleId)?.outcome ?? 'unchecked';
  const spoke = (filing: TestedFiling, level: string): boolean =>
    filing.alarms.some((alarm) => alarm.ruleId === ruleId && alarm.level === level);
  return {
    ruleId,
    applied: count((filing) => APPLIED.has(outcome(filing))),
    error: count((filing) => spoke(filing, 'error')),
    warning: count((filing) => spoke(filing, 'warning')),
    info: count((filing) => spoke(filing, 'info')),
    undetermined: count((filing) => spoke(filing, 'undetermined')),
    crashed: count((filing) => outcome(filing) === 'crashed'),
    companyRate: companyRate(tested, (filing) => spoke(filing, 'error') || spoke(filing, 'warning')),
  };
}

/** The share of filings that match, each company counting once however many it filed; 0 where there is none. */
export function companyRate(
  tested: readonly TestedFiling[],
  matches: (filing: TestedFiling) => boolean,
): number {
  const companies = [...Map.groupBy(tested, ({ company }) => company).values()];
  if (companies.length === 0) return 0;
  const shares = companies.map((filings) => filings.filter(matches).length / filings.length);
  return shares.reduce((sum, share) => sum + share, 0) / companies.length;
}

/** Whether the filing has an alarm of that level; of some rules only, where a test of their ids is given. */
export function alarmed(level: string, counts: (ruleId: string) => boolean = () => true) {
  return ({ alarms }: TestedFiling): boolean =>
    alarms.some((alarm) => alarm.level === level && counts(alarm.ruleId));
}

/** The safe-harbor family speaks of legends: a quarter of accepted reports truly lacks one. */
export function isAboutLegends(ruleId: string): boolean {
  return ruleId.startsWith('safe-harbor/');
}
