import type { Finding } from '../engine/finding.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Rule } from '../engine/rule.ts';
import type { RuleResult } from '../engine/run-rules.ts';

/**
 * From what each rule found to what a reader is told: parents that found something silence their children (one cause,
 * one finding), findings stand in the order of levels and then of the draft, each rule of the book has one outcome.
 */
export function settle(
  results: readonly RuleResult[],
  rules: readonly Rule[],
): { outcomes: Outcome[]; findings: Finding[] } {
  const byRule = new Map(results.map((result) => [result.ruleId, result]));
  const silenced = silencedRules(byRule, rules);
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  for (const { id } of rules) {
    const result = byRule.get(id);
    if (silenced.has(id) && result && result.outcome !== 'crashed') {
      outcomes.push({ ruleId: id, outcome: 'not-applicable' });
      continue;
    }
    outcomes.push({ ruleId: id, outcome: result?.outcome ?? 'unchecked' });
    findings.push(...(result?.findings ?? []));
  }
  findings.sort(byLevelThenPlace);
  return { outcomes, findings: withOwnIds(findings) };
}

function silencedRules(byRule: ReadonlyMap<string, RuleResult>, rules: readonly Rule[]): Set<string> {
  const parents = rules.filter(({ id, silences }) => silences && byRule.get(id)?.outcome === 'violation');
  const silences = (parent: Rule, child: Rule): boolean =>
    parent.id !== child.id && (parent.silences ?? []).some((pattern) => covers(pattern, child.id));
  // Two that would silence each other both stand: whatever else is hidden, not the reason why.
  const stands = (parent: Rule, child: Rule): boolean => parents.includes(child) && silences(child, parent);
  const silenced = rules.filter((child) =>
    parents.some((parent) => silences(parent, child) && !stands(parent, child)),
  );
  return new Set(silenced.map(({ id }) => id));
}

function covers(pattern: string, id: string): boolean {
  if (pattern === '*' || pattern === id) return true;
  return pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1));
}

const LEVELS = { error: 0, warning: 1, info: 2 } as const;

function byLevelThenPlace(a: Finding, b: Finding): number {
  return (
    rank(a) - rank(b) ||
    (a.place?.document ?? -1) - (b.place?.document ?? -1) ||
    (a.place?.start.offset ?? -1) - (b.place?.start.offset ?? -1) ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}

/** A question to a person stands behind the faults of errors and warnings and before the notes. */
function rank(finding: Finding): number {
  return finding.outcome === 'undetermined' ? 1.5 : LEVELS[finding.severity];
}

/** The same words found twice by one rule are told apart by their order. */
function withOwnIds(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id}-${times}` };
  });
}
