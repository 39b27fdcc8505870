import { globSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { IsoDate } from '../../core/calendar/iso-date.ts';
import type { Example } from '../../core/engine/rule.ts';
import { type Adversary, adversariesOf, grown } from './adversaries.ts';
import { watchBuiltExpressions } from './built-expressions.ts';
import { type Expression, expressionsOfCode } from './expressions.ts';

const ROOT = join(import.meta.dirname, '../..');

/** One expression that did not end in time, and on what. */
export interface Slow extends Expression {
  readonly adversary: Adversary;
}

/** What came of running every expression on the strings made against it. */
export interface Census {
  readonly tried: number;
  /** Places that build an expression which no rule's examples came to. */
  readonly unreached: readonly string[];
  readonly slow: readonly Slow[];
}

/** Two against one expression: one for the worst string, one for the next. */
const WORST = 2;
/** A sound expression reads a string of this length in a millisecond or less. */
const FIRST_LENGTH = 2_000;
/** More of one place tell nothing new: they differ in a name that the draft gives. */
const MOST_OF_A_PLACE = 3;

/**
 * Runs every expression of the code, the written and the built, on strings made against it: the strings are tried short, and
 * those that cost most are run at `length` with `patienceMs` for each. Needs a process or thread of its own.
 */
export async function takeCensus(length: number, patienceMs: number): Promise<Census> {
  const built = await expressionsBuilt();
  const { written, building } = expressionsOfCode(ROOT);
  const reached = new Set(built.map(({ where }) => where));
  const tried = [...written, ...fewOfAPlace(built)];
  return {
    tried: tried.length,
    unreached: building.filter((where) => !reached.has(where)),
    slow: tried.flatMap((expression) =>
      worstAdversaries(expression, patienceMs)
        .filter((adversary) => !ends(expression, [grown(adversary, length)], patienceMs))
        .map((adversary) => ({ ...expression, adversary })),
    ),
  };
}

/** What loading the core, and reading and judging the drafts on the rules' cards, builds. */
async function expressionsBuilt(): Promise<Expression[]> {
  const built = watchBuiltExpressions(ROOT);
  for (const path of globSync('core/**/*.ts', { cwd: ROOT })) await import(join(ROOT, path));
  const { rules } = await import('../../rules/index.ts');
  const { parseDraft } = await import('../../core/parse/parse-draft.ts');
  const { runRules } = await import('../../core/engine/run-rules.ts');
  const { Profile } = await import('../../core/profile/profile.ts');
  for (const rule of rules) {
    for (const example of [rule.examples.clean, ...Object.values<Example>(rule.examples.flagged)]) {
      const bytes = new TextEncoder().encode(example.draft);
      const { filing } = parseDraft({ name: example.name ?? 'draft.txt', bytes });
      const profile = example.profile ? Profile.parse(example.profile) : null;
      const occasion = { ...OCCASION, profile, stage: example.stage ?? OCCASION.stage };
      if (filing) runRules(filing, [rule], occasion);
    }
  }
  return built();
}

const OCCASION = {
  stage: 'draft',
  governingDate: '2026-11-23' as IsoDate,
  filed: null,
  today: null,
  profileMistakes: [],
} as const;

function fewOfAPlace(built: readonly Expression[]): Expression[] {
  return [...Map.groupBy(built, ({ where }) => where).values()].flatMap((own) =>
    own.slice(0, MOST_OF_A_PLACE),
  );
}

/** By what they cost when short; one that does not even then end is the worst. */
export function worstAdversaries(expression: Expression, patienceMs: number): Adversary[] {
  const adversaries = adversariesOf(expression);
  const costs = costsOf(
    expression,
    adversaries.map((adversary) => grown(adversary, FIRST_LENGTH)),
    patienceMs,
  );
  return adversaries
    .map((adversary, index) => ({ adversary, cost: costs[index] ?? Infinity }))
    .sort((a, b) => b.cost - a.cost)
    .slice(0, WORST)
    .map(({ adversary }) => adversary);
}

export function ends(expression: Expression, words: readonly string[], patienceMs: number): boolean {
  return costsOf(expression, words, patienceMs).length === words.length;
}

interface Trial {
  expression: RegExp;
  words: readonly string[];
  costs: number[];
}

/** All matches where the expression asks for all, else the first. Only code that V8 compiles itself can be broken off. */
const TRIAL = `for (const words of trial.words) {
  const begun = performance.now();
  if (trial.expression.global) for (const _ of words.matchAll(trial.expression)) void _;
  else { trial.expression.lastIndex = 0; trial.expression.exec(words); }
  trial.costs.push(performance.now() - begun);
}`;

/** Milliseconds for each; of those that were not come to in time, none. */
export function costsOf(
  { source, flags }: Pick<Expression, 'source' | 'flags'>,
  words: readonly string[],
  patienceMs: number,
): number[] {
  const trial: Trial = { expression: new RegExp(source, flags), words, costs: [] };
  (globalThis as unknown as { trial: Trial }).trial = trial;
  try {
    runInThisContext(TRIAL, { timeout: patienceMs });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return trial.costs;
}
