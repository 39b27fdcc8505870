import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Made from the other sources, so not part of what is digested. */
const GENERATED = new Set(['rules/index.ts', 'rules/rule-set-digest.ts', 'rules/rule-versions.ts']);

/**
 * "sha256:…" over path and text of every source in core/ and rules/, in the order of their paths, line ends as LF: two
 * checkouts that judge alike have the same digest.
 */
export async function ruleSetDigest(root: string): Promise<string> {
  const paths: string[] = [];
  for await (const path of glob('{core,rules}/**/*.{ts,json}', { cwd: root })) {
    paths.push(path.replaceAll('\\', '/'));
  }
  const digest = createHash('sha256');
  for (const path of paths.sort().filter((one) => !GENERATED.has(one))) {
    const text = (await readFile(resolve(root, path), 'utf8')).replaceAll('\r\n', '\n');
    digest.update(`${path}\n${text.length}\n${text}`);
  }
  return `sha256:${digest.digest('hex')}`;
}
