import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import type { RuleFile } from './rule-files.ts';

/**
 * The version of each rule, by its id: a digest over the rule's file and all that it imports, transitively. What is imported
 * for its types alone decides nothing and is left out; packages are named and not looked into.
 */
export async function ruleVersions(root: string, files: readonly RuleFile[]): Promise<Map<string, string>> {
  const sources = new Sources(root);
  const versions = new Map<string, string>();
  for (const { path, rule } of files) {
    const digest = createHash('sha256');
    for (const one of (await sources.reached(path)).sort()) {
      const { text } = await sources.read(one);
      digest.update(`${one}\n${text.length}\n${text}`);
    }
    versions.set(rule.id, digest.digest('hex').slice(0, 16));
  }
  return versions;
}

interface Source {
  /** Line ends as LF: two checkouts that judge alike have the same digest. */
  readonly text: string;
  /** Paths of what it imports from this project. */
  readonly imports: readonly string[];
}

/** Sources by their path from the root, each read once. */
class Sources {
  readonly #root: string;
  readonly #read = new Map<string, Promise<Source>>();

  constructor(root: string) {
    this.#root = root;
  }

  read(path: string): Promise<Source> {
    const known = this.#read.get(path) ?? this.#load(path);
    this.#read.set(path, known);
    return known;
  }

  /** The source and all that it stands on. */
  async reached(path: string): Promise<string[]> {
    const seen = new Set([path]);
    for (const one of seen) for (const next of (await this.read(one)).imports) seen.add(next);
    return [...seen];
  }

  async #load(path: string): Promise<Source> {
    const text = (await readFile(resolve(this.#root, path), 'utf8')).replaceAll('\r\n', '\n');
    const imports = importsIn(text).map((one) => posix.join(posix.dirname(path), one));
    const lost = imports.find((one) => !existsSync(resolve(this.#root, one)));
    if (lost) throw new Error(`${path} imports ${lost}, which is not there`);
    return { text, imports };
  }
}

const STATEMENT = /^(?:import|export)(?!\s+type\b)[^'";]*?\bfrom\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm;

/** Paths that a source imports or exports from, but for types, as they are written. Prettier puts each at the head of a line. */
function importsIn(text: string): string[] {
  return [...text.matchAll(STATEMENT)].map(([, from, bare]) => (from ?? bare) as string);
}
