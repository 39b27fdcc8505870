import { createHash } from 'node:crypto';
import type { Finding } from '../engine/finding.ts';

/**
 * Digest of all that a person who reads the finding has read of the draft: its words and those compared with them, sign
 * for sign, what the rule found and told, and how grave it is. White space, places and the law's text are not in it.
 */
export function coveredWords(finding: Finding): string {
  const { message, severity, outcome, excerpt, related, facts } = finding;
  const told = Object.keys(facts)
    .sort()
    .map((name) => [name, folded(facts[name] as Finding['facts'][string])]);
  const words = related.map((one) => folded(one.excerpt));
  const read = [message, severity, outcome, folded(excerpt), words, told].map((part) =>
    typeof part === 'string' ? folded(part) : part,
  );
  return createHash('sha256').update(JSON.stringify(read)).digest('hex');
}

function folded<Fact extends Finding['facts'][string]>(fact: Fact): unknown {
  if (Array.isArray(fact)) return fact.map(folded);
  return typeof fact === 'string' ? fact.replace(/\s+/g, ' ').trim() : fact;
}
