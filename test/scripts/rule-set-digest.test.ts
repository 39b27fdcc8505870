import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ruleSetDigest } from '../../scripts/rule-set-digest.ts';

const SOURCES = { 'core/a.ts': 'one\ntwo\n', 'rules/dates/b.ts': 'three\n' };
const made: string[] = [];
afterEach(() => made.splice(0).forEach((root) => rmSync(root, { recursive: true })));

async function digestOf(sources: Readonly<Record<string, string>>): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'digest-'));
  made.push(root);
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return ruleSetDigest(root);
}

describe('The digest of the rule set', () => {
  it('is the same for the same sources, whatever the line ends', async () => {
    const plain = await digestOf(SOURCES);
    expect(plain).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await digestOf({ ...SOURCES, 'core/a.ts': 'one\r\ntwo\r\n' })).toBe(plain);
  });

  it('leaves out what is generated and what decides no verdict', async () => {
    const others = { 'rules/index.ts': 'x', 'rules/rule-set-digest.ts': 'y', 'web/page.ts': 'z' };
    expect(await digestOf({ ...SOURCES, ...others })).toBe(await digestOf(SOURCES));
  });

  it('changes with a word, a path, and where one file ends and the next begins', async () => {
    const digests = await Promise.all(
      [
        SOURCES,
        { ...SOURCES, 'core/a.ts': 'one\ntwo!\n' },
        { 'core/c.ts': 'one\ntwo\n', 'rules/dates/b.ts': 'three\n' },
        { 'core/a.ts': 'one\n', 'rules/dates/b.ts': 'two\nthree\n' },
      ].map(digestOf),
    );
    expect(new Set(digests).size).toBe(4);
  });
});
