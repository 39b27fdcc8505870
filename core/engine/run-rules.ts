import { z } from 'zod';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Filing } from '../filing/filing.ts';
import { excerptOf, placeOf } from '../filing/span.ts';
import { Finding } from './finding.ts';
import { findingIdOf } from './finding-id.ts';
import { houseWords } from './house-level.ts';
import { isInForce } from './in-force.ts';
import { OutcomeKind, type Severity } from './outcome.ts';
import type { Authority, Level, Message, Observation, Occasion, Rule } from './rule.ts';

/** What one rule made of one filing. */
export const RuleResult = z.object({
  ruleId: z.string(),
  outcome: OutcomeKind,
  findings: z.array(Finding),
});
export type RuleResult = z.infer<typeof RuleResult>;

/** Runs the rules in the order given. A rule that throws has crashed: the result says so, and the rest still run. */
export function runRules(filing: Filing, rules: readonly Rule[], occasion: Occasion): RuleResult[] {
  return rules.map((rule) => runRule(filing, rule, occasion));
}

function runRule(filing: Filing, rule: Rule, occasion: Occasion): RuleResult {
  const result = (outcome: OutcomeKind, findings: Finding[] = []): RuleResult => ({
    ruleId: rule.id,
    outcome,
    findings,
  });
  if (!isInForce(rule, occasion.governingDate)) return result('not-applicable');
  try {
    const observed = rule.check(filing, occasion);
    if (observed === 'not-applicable') return result('not-applicable');
    const findings = observed.map((observation) => findingOf(filing, rule, observation, occasion));
    if (findings.some((finding) => finding.outcome === 'violation')) return result('violation', findings);
    return findings.length > 0 ? result('undetermined', findings) : result('pass');
  } catch {
    // The error's words may quote the draft, which is inside information: the outcome alone is kept.
    return result('crashed');
  }
}

function findingOf(filing: Filing, rule: Rule, observation: Observation, occasion: Occasion): Finding {
  const message = rule.messages[observation.message] as Message;
  const facts = {
    ...(message.expected === undefined ? {} : { expected: fill(message.expected, observation.facts) }),
    ...observation.facts,
  } as Finding['facts'];
  const level = levelAt(message.severity ?? rule.severity, occasion);
  const house = occasion.profile?.levels[rule.id];
  const excerpt = observation.place ? excerptOf(filing, observation.place) : '';
  return {
    id: findingIdOf(filing, { ...observation, ruleId: rule.id, excerpt }),
    ruleId: rule.id,
    severity: house?.level ?? level,
    outcome: message.verdict,
    message: fill(message.text, facts),
    remedy: fill(message.remedy ?? rule.remedy, facts),
    why:
      house && house.level !== level
        ? `${rule.why} ${houseWords({ level, reason: house.reason })}`
        : rule.why,
    place: observation.place && placeOf(filing, observation.place),
    excerpt,
    related: (observation.related ?? []).map((span) => ({
      place: placeOf(filing, span),
      excerpt: excerptOf(filing, span),
    })),
    facts,
    authority: authorityOn(rule, occasion.governingDate),
  };
}

/** Law that was not in force on the day is not cited; a card whose law is all of another day is cited whole. */
function authorityOn({ authority }: Pick<Rule, 'authority'>, on: IsoDate): Authority[] {
  const holding = authority.filter(({ from, until }) => (!from || from <= on) && (!until || on <= until));
  const cited = holding.length > 0 ? holding : authority;
  return cited.map(({ cite, url, says }) => ({ cite, url, ...(says === undefined ? {} : { says }) }));
}

function levelAt(level: Level, occasion: Occasion): Severity {
  return typeof level === 'string' ? level : level[occasion.stage];
}

function fill(text: string, facts: Observation['facts'] = {}): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    name in facts ? String(facts[name]) : whole,
  );
}
