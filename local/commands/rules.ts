import { Option, type Command } from 'commander';
import type { Rule } from '../../core/engine/rule.ts';
import { formatRule, formatRuleBook } from '../../core/report/terminal/rule-page.ts';
import { ruleSet } from '../../rules/index.ts';
import { print, terminal } from '../shell.ts';
import { ruleOf } from './options.ts';

export function addRules(program: Command): void {
  program
    .command('rules')
    .summary('list the rule book, or explain one rule')
    .description('Lists the rule book by family, or explains one rule: its law, its dates, its examples.')
    .argument('[id]', 'a rule, as signature/missing')
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json']).default('text'))
    .action((id: string | undefined, { format }: { format: 'text' | 'json' }) => {
      print(format === 'json' ? asJson(id) : asText(id));
    });
}

function asText(id: string | undefined): string {
  if (id === undefined) return formatRuleBook(ruleSet.rules, ruleSet.version, terminal());
  return formatRule(ruleOf(id, ruleSet.rules), terminal());
}

function asJson(id: string | undefined): string {
  const answer =
    id === undefined
      ? { version: ruleSet.version, digest: ruleSet.digest, rules: ruleSet.rules.map(cardOf) }
      : cardOf(ruleOf(id, ruleSet.rules));
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** What a rule says of itself; how it looks is code, and its examples are whole drafts. */
function cardOf({
  id,
  title,
  tier,
  severity,
  authority,
  inForce,
  why,
  remedy,
  silences,
  notes,
}: Rule): object {
  return { id, title, tier, severity, authority, inForce, why, remedy, silences, notes };
}
