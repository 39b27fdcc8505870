import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Rule } from '../../core/engine/rule.ts';
import { ruleVersions } from '../../scripts/rule-versions.ts';

const SOURCES = {
  'rules/dates/late.ts': `import { days } from '../_shared/days.ts';
import {
  type Filing,
  itemOf,
} from '../../core/filing/query.ts';
import type { Span } from '../../core/filing/place.ts';
export default days;
`,
  'rules/dates/early.ts': 'export default 1;\n',
  'rules/_shared/days.ts': `export { one } from './one.ts';\nexport const days = "import { x } from './lost.ts'";\n`,
  'rules/_shared/one.ts': 'export const one = 1;\n',
  'core/filing/query.ts': `import { z } from 'zod';\nexport const itemOf = z;\n`,
  'core/filing/place.ts': 'export type Span = 1;\n',
};
const FILES = ['dates/late', 'dates/early'].map((id) => ({
  path: `rules/${id}.ts`,
  rule: { id } as unknown as Rule,
}));

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

async function versionsWith(change: Record<string, string> = {}): Promise<Record<string, string>> {
  const root = await mkdtemp(join(tmpdir(), 'rule-versions-'));
  roots.push(root);
  for (const [path, text] of Object.entries({ ...SOURCES, ...change })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return Object.fromEntries(await ruleVersions(root, FILES));
}

describe('The version of a rule', () => {
  it.each([
    ['its own file', 'rules/dates/late.ts'],
    ['what it imports', 'core/filing/query.ts'],
    ['what that imports', 'rules/_shared/one.ts'],
  ])('changes with %s, and that of another rule does not', async (_, path) => {
    const [before, after] = await Promise.all([
      versionsWith(),
      versionsWith({ [path]: `${SOURCES[path as keyof typeof SOURCES]}// changed\n` }),
    ]);
    expect(after['dates/late']).not.toBe(before['dates/late']);
    expect(after['dates/early']).toBe(before['dates/early']);
  });

  it.each([
    ['line ends', 'rules/dates/late.ts', SOURCES['rules/dates/late.ts'].replaceAll('\n', '\r\n')],
    ['what is imported for its types alone', 'core/filing/place.ts', 'export type Span = 2;\n'],
  ])('stays with %s', async (_, path, text) => {
    expect(await versionsWith({ [path]: text })).toEqual(await versionsWith());
  });

  it('is refused where an import leads nowhere', async () => {
    const lost = versionsWith({ 'rules/dates/early.ts': "import '../gone.ts';\n" });
    await expect(lost).rejects.toThrow('rules/dates/early.ts imports rules/gone.ts');
  });
});
