import type { LeftOut } from '../rules/left-out.ts';
import { isIsoDate, longDate } from '../core/calendar/iso-date.ts';
import type { Finding } from '../core/engine/finding.ts';
import type { Level, Rule } from '../core/engine/rule.ts';

/** The finding that the engine makes of an example of the rule, by message key. */
export type ExampleFindings = Readonly<Record<string, Finding | undefined>>;

/** `docs/rules/<family>/<rule>.md`: the card, in the order a lawyer reads it. */
export function rulePage(rule: Rule, path: string, found: ExampleFindings): string {
  return lines([
    `<!-- Generated from ${path} by \`npm run generate\`. Do not edit. -->`,
    '',
    `# ${rule.title}`,
    '',
    `\`${rule.id}\` · ${levelWords(rule.severity)} · in force ${inForceWords(rule)}`,
    '',
    '## Why',
    '',
    rule.why,
    '',
    '## Authority',
    '',
    ...rule.authority.map(({ cite, url, says }) => `- ${link(cite, url)}${says ? `: ${says}` : ''}`),
    '',
    '## Flagged',
    '',
    ...Object.entries(rule.examples.flagged).flatMap(([key, example]) => [
      ...quoted(example.shows),
      '',
      findingLine(rule, key, found[key]),
      '',
    ]),
    '## Clean',
    '',
    ...quoted(rule.examples.clean.shows),
    '',
    '## How to fix',
    '',
    rule.remedy,
    ...(rule.silences ? ['', '## Silences', '', silenceWords(rule.silences)] : []),
    ...(rule.notes ? ['', '## Notes', '', rule.notes] : []),
  ]);
}

/** `docs/rules/left-out.md`: what was weighed and left out. */
export function leftOutPage(leftOut: readonly LeftOut[]): string {
  return lines([
    '<!-- Generated from rules/left-out.ts by `npm run generate`. Do not edit. -->',
    '',
    '# Left out of the rule book',
    '',
    'Checks that were thought of and weighed. Each would be a note at most, and would be wrong or idle more often than of use.',
    '',
    ...leftOut.flatMap(({ id, reason }) => [`## ${id}`, '', reason, '']),
  ]);
}

/** `docs/rules/index.md`: the book by family, and by authority. */
export function indexPage(rules: readonly Rule[]): string {
  return lines([
    '<!-- Generated from the cards in rules/ by `npm run generate`. Do not edit. -->',
    '',
    '# The rule book',
    '',
    `${rules.length} rules. Each page shows what a rule asks, by which law, and an example of each finding.`,
    '',
    ...[...grouped(rules, ({ id }) => [familyOf(id)])].flatMap(([family, members]) => [
      `## ${family}`,
      '',
      '| Rule | What it asks | Level | In force |',
      '| --- | --- | --- | --- |',
      ...members.map(
        (rule) =>
          `| ${pageLink(rule)} | ${cell(rule.title)} | ${levelWords(rule.severity)} | ${inForceWords(rule)} |`,
      ),
      '',
    ]),
    '## By authority',
    '',
    '| Authority | Rules |',
    '| --- | --- |',
    ...[...grouped(rules, ({ authority }) => authority.map(({ cite }) => cite))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cite, members]) => `| ${cell(cite)} | ${members.map(pageLink).join(', ')} |`),
  ]);
}

function findingLine(rule: Rule, key: string, finding: Finding | undefined): string {
  const message = rule.messages[key];
  const level = finding?.outcome === 'undetermined' ? 'cannot tell' : finding?.severity;
  return `→ **${level ?? levelWords(message?.severity ?? rule.severity)}**: ${finding?.message ?? message?.text}`;
}

function levelWords(level: Level): string {
  return typeof level === 'string' ? level : `${level.draft} in a draft, ${level.final} at final`;
}

function inForceWords({ inForce: { from, until } }: Rule): string {
  if (from && until) return `from ${dateWords(from)} until ${dateWords(until)}`;
  if (from) return `from ${dateWords(from)}`;
  return until ? `until ${dateWords(until)}` : 'always';
}

function dateWords(text: string): string {
  return isIsoDate(text) ? longDate(text) : text;
}

function silenceWords(silences: readonly string[]): string {
  return `Once this has found something, these say nothing more: ${silences.map((id) => `\`${id}\``).join(', ')}.`;
}

function pageLink({ id }: Rule): string {
  return `[${id}](${id}.md)`;
}

/** A house rule has no page of law to link to. */
function link(cite: string, url: string): string {
  return url.startsWith('https:') ? `[${cite}](${url})` : cite;
}

/** Words of a draft, as they stand on the page. */
function quoted(words: string): string[] {
  return ['```text', ...words.split('\n'), '```'];
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|');
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function grouped(rules: readonly Rule[], keysOf: (rule: Rule) => readonly string[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const key of keysOf(rule)) groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return groups;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n').trimEnd()}\n`;
}
