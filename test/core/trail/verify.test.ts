import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../core/sign-off/digest.ts';
import { SignOffRecord, signRecord } from '../../../core/sign-off/record.ts';
import { sealedWords } from '../../../core/sign-off/seal.ts';
import { sealEntry, type TrailEntry } from '../../../core/trail/entry.ts';
import { proveRecord, proveTrail } from '../../../core/trail/prove.ts';
import { isTrail, trailFile } from '../../../core/trail/verify.ts';
import { signedEvidence } from '../../support/signed-evidence.ts';
import { houseKey, reviewerKey, strangersKey } from '../../support/test-signer.ts';

const evidence = await signedEvidence();
const record = evidence.record.toString();
const lines = evidence.trail.toString().trimEnd().split('\n');
const HOUSE = await houseKey.publicJwk();

function entryOf(changes: Partial<TrailEntry> = {}): TrailEntry {
  return {
    version: '1',
    sequence: 1,
    previous: null,
    draft: { bucket: 'drafts', key: 'acme/8-k.txt', versionId: 'v1' },
    reviewId: 'r1',
    at: '2026-11-26T03:41:07Z',
    event: { kind: 'review-opened' },
    ...changes,
  };
}

const first = await sealEntry(entryOf(), houseKey);
const second = (changes: Partial<TrailEntry>, signer = houseKey) =>
  sealEntry(entryOf({ sequence: 2, previous: sha256(first), ...changes }), signer);

/** What the proof of the record says of a trail, where it does not hold. */
function faultWith(trail: string): string {
  const proof = proveRecord(record, { trail });
  return proof.holds ? 'holds' : proof.sentences.join(' ');
}

describe('a trail', () => {
  it('tells in words what happened, and names the key', () => {
    const proof = proveTrail(evidence.trail.toString(), [HOUSE]);
    expect(proof.holds).toBe(true);
    expect(proof.sentences.map((sentence) => sentence.replace(/[\w-]{43,64}/g, '…'))).toEqual([
      'The trail of the draft sonus/sonus-2004-01-21-8k.txt holds: 7 entries, each naming the one before it, sealed by one key (thumbprint …).',
      '1. 2026-11-26T03:41:07Z, version v1: uploaded by Uploader One (SHA-256 …).',
      '2. 2026-11-26T03:41:09Z, version v1: checked under rule set 2026-11-22, ready, 5 findings; report SHA-256 …, draft SHA-256 … (SHA-256 …).',
      '3. 2026-11-26T03:41:09Z, version v1: review opened (SHA-256 …).',
      '4. 2026-11-26T03:52:40Z, version v1: opened by Reviewer One (reviewer-1) (SHA-256 …).',
      expect.stringMatching(
        /^5\. 2026-11-26T03:58:15Z, version v1: waiver w-[0-9a-f]{32} given by Reviewer One \(reviewer-1\), SHA-256 … \(SHA-256 …\)\.$/,
      ),
      '6. 2026-11-26T04:06:32Z, version v1: signed by Reviewer One (reviewer-1); record SHA-256 … (SHA-256 …).',
      '7. 2026-11-27T15:00:00Z, version v1: opened by Auditor One (auditor-1) (SHA-256 …).',
      'The key is a trusted one.',
    ]);
  });

  it.each<[string, () => Promise<string> | string, string]>([
    ['without its last line end', () => lines.join('\n'), 'not one sealed entry a line'],
    ['of no entries', () => '', 'not one sealed entry a line'],
    ['with an empty line', () => `${lines.join('\n')}\n\n`, 'Line 8 of the trail was changed'],
    ['with an entry left out', () => trailFile(lines.toSpliced(2, 1)), 'does not have the next number'],
    [
      'with two entries the other way round',
      () => trailFile(swapped(lines)),
      'does not have the next number',
    ],
    ['that begins later', () => trailFile(lines.slice(1)), 'does not have the next number'],
    [
      'that follows another',
      async () => trailFile([first, await second({ previous: sha256('x') })]),
      'does not follow the one before it',
    ],
    [
      'that turns to another draft',
      async () =>
        trailFile([first, await second({ draft: { bucket: 'drafts', key: 'other.txt', versionId: 'v1' } })]),
      'is about another draft',
    ],
    [
      'that goes back in time',
      async () => trailFile([first, await second({ at: '2026-11-26T03:41:06Z' })]),
      'is dated before the one before it',
    ],
    [
      'that another key goes on with',
      async () => trailFile([first, await second({}, strangersKey)]),
      'is sealed by another key',
    ],
  ])('%s does not hold', async (_, written, sentence) => {
    const proof = proveTrail(await written(), undefined);
    expect(proof.holds).toBe(false);
    expect(proof.sentences.join(' ')).toContain(sentence);
  });

  it('of a stranger does not hold where trusted keys are given', async () => {
    expect(proveTrail(evidence.trail.toString(), [await strangersKey.publicJwk()])).toEqual({
      holds: false,
      sentences: [expect.stringMatching(/^The trail is sealed by a key that is not trusted/)],
    });
  });

  it('is told from a record by its first line', () => {
    expect([isTrail(evidence.trail.toString()), isTrail(record), isTrail('x\n')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a record and the trail it continues', () => {
  it('hold together, whatever was entered after the decision', () => {
    expect(proveRecord(record, { trail: evidence.trail.toString() })).toMatchObject({ holds: true });
    expect(proveRecord(record, { trail: trailFile(lines.slice(0, 6)) }).sentences.slice(-2)).toEqual([
      expect.stringMatching(/^The trail given holds: 6 entries/),
      'The record vouches for the first 5; entry 6 tells of this decision.',
    ]);
  });

  it('do not where the trail ends before the decision', () => {
    expect(faultWith(trailFile(lines.slice(0, 5)))).toContain('does not tell of this record');
    expect(faultWith(trailFile(lines.slice(0, 4)))).toContain('not the one that the record continues');
  });

  it('do not where the trail was written anew, though it holds by itself', async () => {
    const anew: string[] = [];
    for (const line of lines) {
      const entry = entryOfLine(line);
      const by = entry.event.kind === 'uploaded' ? { kind: 'uploaded' as const, by: 'Nobody' } : entry.event;
      anew.push(await sealEntry({ ...entry, event: by, previous: previousOf(anew) }, houseKey));
    }
    expect(proveTrail(trailFile(anew), [HOUSE]).holds).toBe(true);
    expect(faultWith(trailFile(anew))).toContain('not the one that the record continues');
  });

  it('do not where the trail is that of another draft', async () => {
    expect(faultWith(trailFile([first]))).toContain('not that of the draft that was decided on');
  });

  it('do not where the trail tells of the decision as of somebody else', async () => {
    const other = { ...entryOfLine(lines[5] as string) };
    const forged = await sealEntry(
      {
        ...other,
        event: {
          kind: 'signed',
          by: { subject: 'reviewer-2', name: 'Reviewer Two' },
          recordSha256: sha256(record),
        },
      },
      houseKey,
    );
    expect(faultWith(trailFile([...lines.slice(0, 5), forged]))).toContain('as of another decision');
  });

  it('do not where the record was signed over another report than the trail tells of', async () => {
    const said = sealedWords(record, SignOffRecord) as SignOffRecord;
    const other = await signRecord(
      { ...said, report: { ...said.report, sha256: sha256('another report') } },
      reviewerKey,
    );
    const signed = entryOfLine(lines[5] as string);
    const event = {
      kind: 'signed' as const,
      by: { subject: 'reviewer-1', name: 'Reviewer One' },
      recordSha256: sha256(other),
    };
    const trail = trailFile([...lines.slice(0, 5), await sealEntry({ ...signed, event }, houseKey)]);
    expect(proveRecord(other, { trail })).toEqual({
      holds: false,
      sentences: ['Entry 2 of the trail tells of another report on this version.'],
    });
  });
});

function swapped(list: readonly string[]): string[] {
  const [one = '', two = '', ...others] = list;
  return [two, one, ...others];
}

function entryOfLine(line: string): TrailEntry {
  return JSON.parse(Buffer.from(line.split('.')[1] as string, 'base64url').toString());
}

function previousOf(sealed: readonly string[]): string | null {
  const last = sealed.at(-1);
  return last === undefined ? null : sha256(last);
}
