import fc from 'fast-check';
import { calculateJwkThumbprint } from 'jose';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../core/sign-off/digest.ts';
import { MEANINGS, signRecord, SignOffRecord, waiversOf } from '../../../core/sign-off/record.ts';
import { verifySignOff, type Verification } from '../../../core/sign-off/verify.ts';
import { Waiver } from '../../../core/waivers/waiver.ts';
import { reviewerKey, strangersKey } from '../../support/test-signer.ts';

const draft = new TextEncoder().encode('FORM 8-K\n\nItem 12. Results.\n\nExhibit 99.1\nPress release.\n');
const report = new TextEncoder().encode('{"schemaVersion":"1"}');

function recordOf(changes: Partial<SignOffRecord> = {}): SignOffRecord {
  return {
    version: '1',
    reviewId: '0123456789012345678901234567890123456789',
    draft: {
      bucket: 'drafts',
      key: 'acme/report.txt',
      versionId: 'v1',
      name: 'report.txt',
      sha256: sha256(draft),
      bytes: draft.length,
      documents: [
        {
          name: 'report.txt',
          type: '8-K',
          bytes: { start: 0, end: 30 },
          sha256: sha256(draft.subarray(0, 30)),
        },
        {
          name: 'ex.txt',
          type: 'EX-99.1',
          bytes: { start: 30, end: draft.length },
          sha256: sha256(draft.subarray(30)),
        },
      ],
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
    signer: { subject: 'reviewer-1', name: 'Reviewer One', issuer: 'https://id.example' },
    at: '2026-11-26T04:06:32Z',
    previous: null,
    trail: { entries: 0, head: null },
    ...changes,
  };
}

const waiver = Waiver.parse({
  version: '1',
  waiverId: 'w-1',
  reviewId: '0123456789012345678901234567890123456789',
  versionId: 'v1',
  subject: {
    kind: 'finding',
    findingId: 'f-1',
    ruleId: 'exhibits/exhibit-item-missing',
    ruleVersion: 'sha256:01',
    wordsSha256: sha256('words'),
  },
  reason: 'The release is furnished either way.',
  owner: { subject: 'reviewer-1', name: 'Reviewer One' },
  at: '2026-11-26T03:58:15Z',
  expires: '2026-12-25',
});

const jws = await signRecord(recordOf(), reviewerKey);
const trustedKeys = [await reviewerKey.publicJwk()];
const everything = { draft, report, trustedKeys };
const faultOf = (result: Verification): string => (result.holds ? 'holds' : result.fault);

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7));
  return copy;
}

describe('a signed record', () => {
  it('says who decided what over which bytes', async () => {
    const result = verifySignOff(jws, everything);
    expect(result.sentences).toEqual([
      'Reviewer One (reviewer-1 at https://id.example) reviewed and approved for filing the draft acme/report.txt, version v1, at 2026-11-26T04:06:32Z.',
      `The draft has ${draft.length} bytes and the SHA-256 ${sha256(draft)}. It was uploaded by Uploader One.`,
      `Document 1: 8-K report.txt, bytes 0 to 30, SHA-256 ${sha256(draft.subarray(0, 30))}.`,
      `Document 2: EX-99.1 ex.txt, bytes 30 to 57, SHA-256 ${sha256(draft.subarray(30))}.`,
      'It is the first decision on this draft.',
      `The report has the verdict ready and the SHA-256 ${sha256(report)}; rule set 2026-11-22, sha256:00; judged by the law of 2004-01-21.`,
      'Nothing was waived.',
      'The draft had no trail when it was decided.',
      'The draft given is that draft, byte for byte.',
      'The report given is that report, byte for byte.',
      `It was signed with a trusted key (thumbprint ${await calculateJwkThumbprint(await reviewerKey.publicJwk())}).`,
    ]);
    expect(result).toMatchObject({ holds: true, keyIsTrusted: true, sha256: sha256(jws) });
  });

  it('says what was not compared when nothing else is given', async () => {
    const result = verifySignOff(jws, {});
    expect(result).toMatchObject({ holds: true, keyIsTrusted: false });
    expect(result.sentences.slice(-3)).toEqual([
      'No draft was given to compare with.',
      'No report was given to compare with.',
      expect.stringMatching(
        /^It was signed with the key of thumbprint [\w-]{43}\. No trusted key was given: compare the thumbprint/,
      ),
    ]);
  });

  it('quotes the reason of a refusal and the record it follows', async () => {
    const refusal = recordOf({
      decision: 'refused',
      meaning: MEANINGS.refused,
      reason: 'Item 7(c) is missing.',
      previous: sha256(jws),
    });
    const result = verifySignOff(await signRecord(refusal, reviewerKey), everything);
    expect(result.sentences.slice(0, 6)).toEqual([
      'Reviewer One (reviewer-1 at https://id.example) refused the draft acme/report.txt, version v1, at 2026-11-26T04:06:32Z.',
      'The reason given: Item 7(c) is missing.',
      `The draft has ${draft.length} bytes and the SHA-256 ${sha256(draft)}. It was uploaded by Uploader One.`,
      expect.stringMatching(/^Document 1: /),
      expect.stringMatching(/^Document 2: /),
      `It follows the decision whose record has the SHA-256 ${sha256(jws)}.`,
    ]);
  });

  it.each<[string, Partial<SignOffRecord>]>([
    ['a refusal without a reason', { decision: 'refused', meaning: MEANINGS.refused }],
    ['a blank reason', { decision: 'refused', meaning: MEANINGS.refused, reason: '  \n' }],
    ['an approval with a reason', { reason: 'why not' }],
    ['a meaning of the other decision', { meaning: MEANINGS.refused }],
    ['waivers under another digest', { waivers: { sha256: sha256('[]'), list: [waiver] } }],
  ])('is not written for %s', async (_, changes) => {
    await expect(signRecord(recordOf(changes), reviewerKey)).rejects.toThrow();
  });

  it('holds whichever of its two forms the key chose, and always carries the smaller s', async () => {
    for (let turn = 0; turn < 12; turn++) {
      const again = await signRecord(recordOf(), reviewerKey);
      expect(faultOf(verifySignOff(again, everything))).toBe('holds');
      expect(Buffer.from(again.split('.')[2] as string, 'base64url')[32]).toBeLessThan(0x80);
    }
  });
});

describe('a change is noticed', () => {
  it('wherever a single bit of the record file is flipped', async () => {
    const file = new TextEncoder().encode(jws);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length * 8 - 1), async (bit) => {
        const text = Buffer.from(flipped(file, bit)).toString('latin1');
        expect(verifySignOff(text, { trustedKeys }).holds).toBe(false);
      }),
      { seed: 20260122, numRuns: 400 },
    );
  });

  it('wherever a single bit of a decoded part is flipped', async () => {
    const parts = jws.split('.');
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(), async (which, somewhere) => {
        const part = Buffer.from(parts[which] as string, 'base64url');
        const changed = parts.with(
          which,
          Buffer.from(flipped(part, somewhere % (part.length * 8))).toString('base64url'),
        );
        expect(verifySignOff(changed.join('.'), {}).holds).toBe(false);
      }),
      { seed: 20260123, numRuns: 300 },
    );
  });

  it.each(['draft', 'report'] as const)('wherever a single bit of the %s is flipped', async (which) => {
    const file = everything[which];
    for (let bit = 0; bit < file.length * 8; bit++) {
      const result = verifySignOff(jws, { [which]: flipped(file, bit) });
      expect(faultOf(result)).toBe(which);
    }
  });

  it('in the spare bits at the end of a base64url part', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = jws.at(-1) as string; // 64 bytes leave four spare bits in the last letter.
    const loose = jws.slice(0, -1) + alphabet[alphabet.indexOf(last) + 1];
    expect(Buffer.from(loose.split('.')[2] as string, 'base64url')).toEqual(
      Buffer.from(jws.split('.')[2] as string, 'base64url'),
    );
    expect(faultOf(verifySignOff(loose, everything))).toBe('not-a-record');
  });

  it.each([
    ['a line feed behind it', (text: string) => `${text}\n`],
    ['a blank before it', (text: string) => ` ${text}`],
    ['padding', (text: string) => `${text}=`],
    ['a fourth part', (text: string) => `${text}.e30`],
    ['a part less', (text: string) => text.split('.').slice(0, 2).join('.')],
    ['nothing in it', () => ''],
  ])('as %s', async (_, change) => {
    expect(faultOf(verifySignOff(change(jws), everything))).toBe('not-a-record');
  });

  it('as a second signature that also fits the same words', async () => {
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const signature = Buffer.from(jws.split('.')[2] as string, 'base64url');
    const other = (order - BigInt(`0x${signature.toString('hex', 32)}`)).toString(16).padStart(64, '0');
    const twin = Buffer.concat([signature.subarray(0, 32), Buffer.from(other, 'hex')]).toString('base64url');
    const text = [...jws.split('.').slice(0, 2), twin].join('.');
    expect(faultOf(verifySignOff(text, everything))).toBe('signature');
  });

  it.each<[string, (part: object) => string, 0 | 1]>([
    ['a header member more', (part) => JSON.stringify({ ...part, crit: [] }), 0],
    ['white space in the header', (part) => JSON.stringify(part, null, 1), 0],
    ['white space in the record', (part) => JSON.stringify(part, null, 1), 1],
    ['a member more in the record', (part) => JSON.stringify({ ...part, note: 'x' }), 1],
    [
      'members in another order',
      (part) => JSON.stringify(Object.fromEntries(Object.entries(part).reverse())),
      1,
    ],
  ])('as %s, even under a good signature', async (_, rewrite, which) => {
    const parts = jws.split('.').slice(0, 2);
    const part = JSON.parse(Buffer.from(parts[which] as string, 'base64url').toString()) as object;
    const signingInput = parts.with(which, Buffer.from(rewrite(part)).toString('base64url')).join('.');
    const signature = await reviewerKey.sign(new TextEncoder().encode(signingInput));
    const result = verifySignOff(`${signingInput}.${Buffer.from(signature).toString('base64url')}`, {});
    expect(['not-canonical', 'not-a-record']).toContain(faultOf(result));
  });
});

describe('the key', () => {
  it('of a stranger fails where trusted keys are given', async () => {
    const forged = await signRecord(recordOf(), strangersKey);
    expect(faultOf(verifySignOff(forged, everything))).toBe('untrusted-key');
    expect(faultOf(verifySignOff(forged, { trustedKeys: [] }))).toBe('untrusted-key');
  });

  it('of another cannot be put beside a signature', async () => {
    const forged = await signRecord(recordOf(), strangersKey);
    const mixed = [forged.split('.')[0], ...jws.split('.').slice(1)].join('.');
    expect(faultOf(verifySignOff(mixed, {}))).toBe('signature');
  });
});
