import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Rule, RuleCard } from '../core/engine/rule.ts';

/** A rule and the file that holds it. */
export interface RuleFile {
  /** From the project's root, with forward slashes: "rules/dates/late-filing.ts". */
  readonly path: string;
  readonly rule: Rule;
}

/** Paths of all rule files, sorted: `rules/<family>/<rule>.ts`, where rooms that begin with `_` hold no rules. */
export async function rulePaths(root: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of glob('rules/[!_]*/*.ts', { cwd: root })) paths.push(path.replaceAll('\\', '/'));
  return paths.sort();
}

/**
 * All rules, sorted by id. A file that does not load, or whose card is not whole, goes to `onBroken` and is left out:
 * one unfinished rule does not stop the work on the others.
 */
export async function loadRules(
  root: string,
  onBroken: (path: string, why: string) => void,
): Promise<RuleFile[]> {
  const files: RuleFile[] = [];
  for (const path of await rulePaths(root)) {
    try {
      const loaded = (await import(pathToFileURL(resolve(root, path)).href)) as { default?: Rule };
      RuleCard.parse(loaded.default);
      files.push({ path, rule: loaded.default as Rule });
    } catch (error) {
      onBroken(path, error instanceof Error ? error.message : String(error));
    }
  }
  return files;
}
