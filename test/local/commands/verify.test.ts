import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../core/sign-off/digest.ts';
import { MEANINGS, signRecord, waiversOf } from '../../../core/sign-off/record.ts';
import { runCli } from '../../support/run-cli.ts';
import { reviewerKey, strangersKey } from '../../support/test-signer.ts';

const draft = 'FORM 8-K\n\nItem 12. Results.\n';
const report = '{"schemaVersion":"1"}\n';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-verify-'));
  const record = await signRecord(
    {
      version: '1',
      reviewId: '0'.repeat(40),
      draft: {
        bucket: 'drafts',
        key: 'acme/report.txt',
        versionId: 'v1',
        name: 'report.txt',
        sha256: sha256(draft),
        bytes: draft.length,
        documents: [],
      },
      report: {
        sha256: sha256(report),
        verdict: 'ready',
        governingDate: { date: '2004-01-21', source: 'signature-date' },
      },
      uploadedBy: 'Uploader One',
      ruleSet: { version: '2026-11-22', digest: 'sha256:00' },
      waivers: waiversOf([]),
      decision: 'signed',
      meaning: MEANINGS.signed,
      reason: null,
      signer: { subject: 'reviewer-1', name: 'Reviewer \u001b[2JOne', issuer: null },
      at: '2026-11-26T04:06:32Z',
      previous: null,
      trail: { entries: 0, head: null },
    },
    reviewerKey,
  );
  const files = {
    'sign-off.jws': record,
    'longer.jws': `${record}\n`,
    'report.txt': draft,
    'changed.txt': draft.replace('12', '11'),
    'report.json': report,
    'changed.json': report.replace('1', '2'),
    'reviewer.jwk': JSON.stringify(await reviewerKey.publicJwk()),
    'keys.json': JSON.stringify({ keys: [await strangersKey.publicJwk(), await reviewerKey.publicJwk()] }),
    'stranger.jwk': JSON.stringify(await strangersKey.publicJwk()),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const verify = (...args: string[]) => runCli(folder, ['verify', ...args]);

describe.concurrent('countersign verify', () => {
  it('proves a record over its draft and report, with a trusted key', async () => {
    const files = ['--draft', 'report.txt', '--report', 'report.json'];
    for (const key of ['reviewer.jwk', 'keys.json']) {
      const { code, out, err } = await verify('sign-off.jws', ...files, '--key', key);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(
        /^\nHOLDS\n\nReviewer \\u\{1b\}\[2JOne \(reviewer-1\) reviewed and approved for filing/,
      );
      expect(out).toContain('The draft given is that draft, byte for byte.\n');
      expect(out).toContain('It was signed with a trusted key');
    }
  });

  it('says what was not given and is therefore not proved', async () => {
    const { code, out } = await verify('sign-off.jws');
    expect(code).toBe(0);
    expect(out).toContain('No draft was given to compare with.\nNo report was given to compare with.\n');
    expect(out).toContain('No trusted key was given');
  });

  it.each([
    ['another draft', ['sign-off.jws', '--draft', 'changed.txt'], 'The draft is not the one'],
    ['another report', ['sign-off.jws', '--report', 'changed.json'], 'The report is not the one'],
    ["a stranger's key", ['sign-off.jws', '--key', 'stranger.jwk'], 'a key that is not trusted'],
    ['one character more in the record', ['longer.jws'], 'This is not a sign-off record'],
  ])('notices %s', async (_, args, sentence) => {
    const { code, out } = await verify(...args);
    expect(out).toMatch(/^\nDOES NOT HOLD\n\n/);
    expect(out.replaceAll('\n', ' ')).toContain(sentence);
    expect(code).toBe(1);
  });

  it('answers a key file that is none in one sentence', async () => {
    expect(await verify('sign-off.jws', '--key', 'report.txt')).toEqual({
      code: 2,
      out: '',
      err: 'countersign: report.txt: not a public key as JSON (JWK)\n',
    });
  });
});
