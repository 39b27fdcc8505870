import { format, resolveConfig } from 'prettier';
import { IsoDate } from '../core/calendar/iso-date.ts';
import { governingDateOf } from '../core/engine/governing-date.ts';
import type { Finding } from '../core/engine/finding.ts';
import type { Example, Rule } from '../core/engine/rule.ts';
import { runRules } from '../core/engine/run-rules.ts';
import { Profile } from '../core/profile/profile.ts';
import { parseDraft } from '../core/parse/parse-draft.ts';
import { LEFT_OUT } from '../rules/left-out.ts';
import { RULE_SET_VERSION } from '../rules/version.ts';
import { digestSource, registrySource, versionsSource } from './registry.ts';
import { loadRules } from './rule-files.ts';
import { type ExampleFindings, indexPage, rulePage, leftOutPage } from './rule-page.ts';
import { ruleSetDigest } from './rule-set-digest.ts';
import { ruleVersions } from './rule-versions.ts';

/**
 * Every file that is made from others, by its path from the root: the registry, the digest, the pages of the rules.
 * Rule files that do not load go to `onBroken` and are left out.
 */
export async function generatedFiles(
  root: string,
  onBroken: (path: string, why: string) => void,
): Promise<Map<string, string>> {
  const files = await loadRules(root, onBroken);
  const generated = new Map<string, string>([
    ['rules/index.ts', await tidy(root, registrySource(files))],
    ['rules/rule-versions.ts', await tidy(root, versionsSource(await ruleVersions(root, files)))],
    ['rules/rule-set-digest.ts', await tidy(root, digestSource(await ruleSetDigest(root)))],
    ['docs/rules/index.md', indexPage(files.map(({ rule }) => rule))],
    ['docs/rules/left-out.md', leftOutPage(LEFT_OUT)],
  ]);
  for (const { path, rule } of files) {
    generated.set(`docs/rules/${rule.id}.md`, rulePage(rule, path, exampleFindings(rule)));
  }
  return generated;
}

/** What the real parser and the rule make of the card's own examples. */
function exampleFindings(rule: Rule): ExampleFindings {
  const examples = Object.entries(rule.examples.flagged);
  return Object.fromEntries(examples.map(([key, example]) => [key, findingOf(rule, example)]));
}

function findingOf(rule: Rule, example: Example): Finding | undefined {
  const { draft, name = 'example.txt', filed, today, stage = 'draft', profileMistakes = [] } = example;
  const { filing } = parseDraft({ name, bytes: new TextEncoder().encode(draft) });
  if (!filing) return undefined;
  const given = { filed: dateOrNull(filed), today: dateOrNull(today) };
  const profile = example.profile ? Profile.parse(example.profile) : null;
  const clock = given.today ?? (RULE_SET_VERSION as IsoDate);
  const { date } = governingDateOf(filing, { ...given, today: clock });
  return runRules(filing, [rule], { stage, governingDate: date, profile, profileMistakes, ...given })[0]
    ?.findings[0];
}

function dateOrNull(text: string | undefined): IsoDate | null {
  return text === undefined ? null : IsoDate.parse(text);
}

async function tidy(root: string, source: string): Promise<string> {
  const config = await resolveConfig(`${root}/rules/index.ts`);
  return format(source, { ...config, parser: 'typescript' });
}
