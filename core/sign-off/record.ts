import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { z } from 'zod';
import { Verdict } from '../report/report.ts';
import { withLowS } from './low-s.ts';
import type { Signer } from './signer.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a decision means, in the words that are shown to the signer and stored. */
export const MEANINGS = { signed: 'reviewed and approved for filing', refused: 'refused' } as const;
export const Decision = z.enum(['signed', 'refused']);
export type Decision = z.infer<typeof Decision>;

/** One decision about one version of one draft: who decided what, over which bytes. Times are UTC, sizes are bytes. */
export const SignOffRecord = z
  .strictObject({
    version: z.literal('1'),
    reviewId: z.string(),
    draft: z.strictObject({
      bucket: z.string(),
      key: z.string(),
      versionId: z.string(),
      name: z.string(),
      sha256: Sha256,
      bytes: z.int().nonnegative(),
      /** Each document of the draft, by its stretch of the upload and the digest of those bytes. */
      documents: z.array(
        z.strictObject({
          name: z.string(),
          type: z.string(),
          bytes: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
          sha256: Sha256,
        }),
      ),
    }),
    /** The stored `report.json` that lay before the signer. */
    report: z.strictObject({ sha256: Sha256, verdict: Verdict }),
    ruleSet: z.strictObject({ version: z.string(), digest: z.string() }),
    /** Findings that were set aside, and the digest of that list. */
    waivers: z
      .strictObject({ sha256: Sha256, list: z.array(z.strictObject({ findingId: z.string() })) })
      .refine(
        ({ sha256: digest, list }) => digest === sha256(JSON.stringify(list)),
        'Another list of waivers',
      ),
    decision: Decision,
    meaning: z.enum([MEANINGS.signed, MEANINGS.refused]),
    /** Required for a refusal, else null. */
    reason: z.string().trim().min(1).nullable(),
    signer: z.strictObject({ subject: z.string(), name: z.string() }),
    at: z.iso.datetime(),
    /** SHA-256 of the signed record before this one on the same draft key; null for the first. */
    previous: Sha256.nullable(),
  })
  .refine(
    ({ decision, meaning }) => meaning === MEANINGS[decision],
    'The meaning is not that of the decision',
  )
  .refine(({ decision, reason }) => (decision === 'refused') === (reason !== null), {
    message: 'A refusal has a reason, an approval has none',
  });
export type SignOffRecord = z.infer<typeof SignOffRecord>;

/** `typ` of the JWS header: keeps the signature from being taken for one over anything else. */
const RECORD_TYPE = 'countersign-sign-off+jwt';

/** The digest that a record names another file by: lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A list of waivers in the form that a record carries. */
export function waiversOf(list: SignOffRecord['waivers']['list']): SignOffRecord['waivers'] {
  return { sha256: sha256(JSON.stringify(list)), list };
}

/** The one way a record is written: keys in the schema's order, no white space. */
export function recordText(record: SignOffRecord): string {
  return JSON.stringify(SignOffRecord.parse(record));
}

/** The one way the header is written for a key. */
export async function headerText(jwk: JWK): Promise<string> {
  const { kty, crv, x, y } = jwk;
  const publicPart = { kty, crv, x, y } as JWK;
  const kid = await calculateJwkThumbprint(publicPart);
  return JSON.stringify({ alg: 'ES256', typ: RECORD_TYPE, kid, jwk: publicPart });
}

/** Seals the record as a compact JWS (RFC 7515), ES256, the public key and its thumbprint (RFC 7638) in the header. */
export async function signRecord(record: SignOffRecord, signer: Signer): Promise<string> {
  const header = base64url(await headerText(await signer.publicJwk()));
  const signingInput = `${header}.${base64url(recordText(record))}`;
  const signature = await signer.sign(new TextEncoder().encode(signingInput));
  if (signature.length !== 64) throw new TypeError('The signer must answer with r and s, 64 bytes');
  return `${signingInput}.${base64url(withLowS(signature))}`;
}

function base64url(bytes: Uint8Array | string): string {
  return (typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes)).toString('base64url');
}
