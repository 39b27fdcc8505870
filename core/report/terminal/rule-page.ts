import { longDate } from '../../calendar/iso-date.ts';
import type { Level, Rule, RuleCard } from '../../engine/rule.ts';
import { counted } from '../counted.ts';
import { familyName, familyOf } from '../families.ts';
import { pageFor, type Terminal } from './page.ts';

const WORDS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One rule, explained from its card: what it asks, by which law, when it speaks, and what to do. */
export function formatRule(rule: Rule, terminal: Terminal): string {
  const page = pageFor(terminal);
  const rows = (label: string, values: readonly string[]): string[] =>
    values.flatMap((value, index) => page.row(index === 0 ? label : '', value));
  const blocks = [
    [`${page.paint('bold', rule.id)}   ${levelWords(rule.severity)}`, page.paint('bold', rule.title)],
    [
      ...page.row('why', rule.why),
      ...rows(
        'law',
        rule.authority.map(({ cite }) => cite),
      ),
      ...page.row('in force', inForceWords(rule.inForce)),
    ],
    [
      ...rows('says', sentencesOf(rule)),
      ...page.row('silences', (rule.silences ?? []).join(', ')),
      ...page.row('take care', rule.notes ?? ''),
    ],
    [
      ...page.row('passes', rule.examples.clean.shows),
      ...rows(
        'fails',
        Object.values(rule.examples.flagged).map(({ shows }) => shows),
      ),
      ...page.row('to fix', withGaps(rule.remedy)),
    ],
    page.row('page', `docs/rules/${rule.id}.md`),
  ];
  return `\n${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** The rule book by family, each rule with its level and what it asks. */
export function formatRuleBook(rules: readonly Rule[], version: string, terminal: Terminal): string {
  const page = pageFor(terminal);
  const families = Map.groupBy(rules, ({ id }) => familyOf(id));
  const blocks = [...families].map(([family, members]) => [
    page.paint('bold', `${familyName(family)}, ${counted(members.length, 'rule')}`),
    ...members.flatMap(({ id, severity, title }) => [
      ...page.row(levelWords(severity, true), id),
      ...page.row('', title),
    ]),
  ]);
  const head = [`${counted(rules.length, 'rule')}, rule set ${version}`];
  const tail = ['why    countersign rules ID'];
  return `\n${[head, ...blocks, tail].map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** What the rule can say, each sentence once. */
function sentencesOf({ messages }: Rule): string[] {
  const sentences = Object.values(messages).map(({ text, verdict }) =>
    verdict === 'undetermined' ? `${withGaps(text)} (cannot tell)` : withGaps(text),
  );
  return [...new Set(sentences)];
}

/** A sentence that a draft's facts would fill: "Signed ... before the event". */
function withGaps(text: string): string {
  return text.replace(/\{[a-zA-Z]+\}(?: \{[a-zA-Z]+\})*/g, '...');
}

/** "error"; "warning, error when final" where the level rises for the run that precedes sign-off. */
function levelWords(level: Level, isShort = false): string {
  if (typeof level === 'string') return WORDS[level];
  return isShort ? WORDS[level.draft] : `${WORDS[level.draft]}, ${WORDS[level.final]} when final`;
}

function inForceWords({ from, until }: RuleCard['inForce']): string {
  if (from && until) return `${longDate(from)} to ${longDate(until)}`;
  if (from) return `since ${longDate(from)}`;
  return until ? `until ${longDate(until)}` : 'always';
}
