import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../core/sign-off/digest.ts';
import { MEANINGS, signRecord, waiversOf } from '../../../core/sign-off/record.ts';
import { runCli } from '../../support/run-cli.ts';
import { signedEvidence } from '../../support/signed-evidence.ts';
import { flipped } from '../../support/tampered.ts';
import { houseKey, reviewerKey, strangersKey } from '../../support/test-signer.ts';

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
  const whole = await signedEvidence();
  const files = {
    'whole.jws': whole.record,
    'whole.txt': whole.draft,
    'whole.json': whole.report,
    'waivers.json': whole.waivers,
    'trail.jsonl': whole.trail,
    'changed-waivers.json': flipped(whole.waivers, 1_000),
    'changed-trail.jsonl': flipped(whole.trail, 8 * 4_000),
    'trail.jwk': JSON.stringify(await houseKey.publicJwk()),
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
    ['other waivers', ['whole.jws', '--waivers', 'changed-waivers.json'], 'The waivers are not those'],
    ['another trail', ['whole.jws', '--trail', 'changed-trail.jsonl'], 'Line 5 of the trail was changed'],
    ['a trail that was changed', ['changed-trail.jsonl'], 'Line 5 of the trail was changed'],
    ["a stranger's key", ['sign-off.jws', '--key', 'stranger.jwk'], 'a key that is not trusted'],
    ["a stranger's trail", ['trail.jsonl', '--key', 'stranger.jwk'], 'a key that is not trusted'],
    ['one character more in the record', ['longer.jws'], 'This is not a sign-off record'],
  ])('notices %s', async (_, args, sentence) => {
    const { code, out } = await verify(...args);
    expect(out).toMatch(/^\nDOES NOT HOLD\n\n/);
    expect(out.replaceAll('\n', ' ')).toContain(sentence);
    expect(code).toBe(1);
  });

  it('proves a record over its draft, report, waivers and trail together', async () => {
    const files = ['--draft', 'whole.txt', '--report', 'whole.json', '--waivers', 'waivers.json'];
    const { code, out, err } = await verify(
      'whole.jws',
      ...files,
      '--trail',
      'trail.jsonl',
      '--key',
      'reviewer.jwk',
    );
    expect([code, err]).toEqual([0, '']);
    const words = out.replaceAll('\n', ' ');
    expect(words).toContain(
      '- finding f-000000000001 of exhibits/exhibit-item-missing, by Reviewer One (reviewer-1) at 2026-11-26T03:58:15Z, until 2026-12-25: Reports under Item 12',
    );
    expect(words).toContain('The waivers given are those waivers, byte for byte.');
    expect(words).toContain('The record vouches for the first 5; entry 6 tells of this decision.');
  });

  it('proves a trail by itself', async () => {
    const { code, out } = await verify('trail.jsonl', '--key', 'trail.jwk');
    expect(code).toBe(0);
    expect(out).toMatch(/^\nHOLDS\n\nThe trail of the draft sonus\/sonus-2004-01-21-8k.txt holds: 7 entries/);
    expect(await verify('trail.jsonl', '--draft', 'whole.txt')).toEqual({
      code: 2,
      out: '',
      err: 'countersign: trail.jsonl is a trail; --draft is compared with a record\n',
    });
  });

  it('answers a key file that is none in one sentence', async () => {
    expect(await verify('sign-off.jws', '--key', 'report.txt')).toEqual({
      code: 2,
      out: '',
      err: 'countersign: report.txt: not a public key as JSON (JWK)\n',
    });
  });
});
