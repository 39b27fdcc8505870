import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Report } from '../../core/report/report.ts';
import { readProfile } from '../../core/profile/read-profile.ts';
import { saidContent } from '../../local/s3/object-headers.ts';
import { specimen } from '../../rules/_shared/specimen.ts';
import { runCli } from '../support/run-cli.ts';

/** Signs that steer a terminal, turn the direction of words, or mean something to a shell or a path. */
const NAMES = [
  '\u001b[2J\u001b]0;x\u0007.txt',
  'a\u202etxt.exe.txt',
  'line\nbreak.txt',
  '-rf.txt',
  '..%2f..%2fx.txt',
  '__proto__.txt',
];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-names-'));
  await mkdir(join(folder, 'drafts'));
  for (const name of NAMES) await writeFile(join(folder, 'drafts', name), specimen());
  const package_ = zipSync({
    '../../../outside.htm': strToU8(`<html><body><pre>${specimen()}</pre></body></html>`),
    '/etc/absolute_ex99-1.htm': strToU8('<html><body><p>Press release</p></body></html>'),
  });
  await writeFile(join(folder, 'package.zip'), package_);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('Drafts with hostile names', () => {
  it('have their reports in the folder that was named, and nowhere else', async () => {
    const { code } = await runCli(folder, [
      'check',
      'drafts',
      '--out',
      'out/',
      '--format',
      'json',
      '--fail-on',
      'never',
    ]);
    expect(code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['drafts', 'out', 'package.zip']);
    expect((await readdir(join(folder, 'out'), { recursive: true })).sort()).toEqual(
      NAMES.map((name) => `${name}.json`).sort(),
    );
  });

  it('steer no terminal', async () => {
    const { out, err } = await runCli(folder, ['check', 'drafts', '--format', 'text', '--fail-on', 'never']);
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect((out + err).match(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/g)).toBeNull();
    expect(out).toContain('a\\u{202e}txt.exe.txt');
  });

  it('are no paths in a package: nothing of it is written', async () => {
    const { out } = await runCli(folder, ['check', 'package.zip', '--format', 'json', '--fail-on', 'never']);
    expect(Report.parse(JSON.parse(out)).draft.name).toBe('package.zip');
    expect((await readdir(folder)).sort()).toEqual(['drafts', 'out', 'package.zip']);
  });
});

describe('Names of keys in what was handed in', () => {
  const HOSTILE = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  const isPolluted = (): boolean => 'polluted' in {};

  it('of a profile change no object', () => {
    const bytes = new TextEncoder().encode(`{"names":["A"],"levels":${HOSTILE},"constructor":1}`);
    expect(readProfile(bytes, new Set()).profile).toBeNull();
    expect(isPolluted()).toBe(false);
  });

  it('of metadata are those of the object alone', () => {
    const { metadata } = saidContent({ 'x-amz-meta-constructor': 'a', ['x-amz-meta-__proto__']: 'b' });
    expect(Object.entries(metadata)).toEqual([
      ['constructor', 'a'],
      ['__proto__', 'b'],
    ]);
    expect(isPolluted()).toBe(false);
  });

  it('of a stored report are left out where the report has none such', () => {
    const { success, data } = Report.shape.draft.safeParse(
      JSON.parse(
        `{"name":"a","sha256":"","bytes":1,"format":null,"documents":[],"__proto__":{"polluted":true},"constructor":1}`,
      ),
    );
    expect([success, Object.keys(data ?? {}), isPolluted()]).toEqual([
      true,
      ['name', 'sha256', 'bytes', 'format', 'documents'],
      false,
    ]);
  });
});
