import { z } from 'zod';
import { Verdict } from '../report/verdict.ts';
import { Waiver } from '../waivers/waiver.ts';
import { sha256 } from './digest.ts';
import { seal } from './seal.ts';
import type { Signer } from './signer.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const offset = z.int().nonnegative();

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
      /**
       * Each document of the draft, by its stretch of the upload and the digest of those bytes. `bytes` null: it lies
       * within a package, compressed, and the digest is that of the whole upload.
       */
      documents: z.array(
        z.strictObject({
          name: z.string(),
          type: z.string(),
          bytes: z.strictObject({ start: offset, end: offset }).nullable(),
          sha256: Sha256,
        }),
      ),
    }),
    uploadedBy: z.string(),
    /** The stored `report.json` that lay before the signer, and the day by whose law it judges. */
    report: z.strictObject({
      sha256: Sha256,
      verdict: Verdict,
      governingDate: z.strictObject({ date: z.iso.date(), source: z.string() }),
    }),
    ruleSet: z.strictObject({ version: z.string(), digest: z.string() }),
    /** What was set aside when it was signed, whole, and the digest of that list as `waiversFile` writes it. */
    waivers: z
      .strictObject({ sha256: Sha256, list: z.array(Waiver) })
      .refine(
        ({ sha256: digest, list }) => digest === sha256(JSON.stringify(list)),
        'Another list of waivers',
      ),
    decision: Decision,
    meaning: z.enum([MEANINGS.signed, MEANINGS.refused]),
    /** Required for a refusal, else null. */
    reason: z.string().trim().min(1).nullable(),
    /** `issuer`: the identity provider that vouches for the subject; null where there is none. */
    signer: z.strictObject({ subject: z.string(), name: z.string(), issuer: z.string().nullable() }),
    at: z.iso.datetime(),
    /** SHA-256 of the signed record before this one on the same draft key; null for the first. */
    previous: Sha256.nullable(),
    /** How long the trail of the draft was before the decision, and the SHA-256 of its last entry then. */
    trail: z
      .strictObject({ entries: z.int().nonnegative(), head: Sha256.nullable() })
      .refine(
        ({ entries, head }) => (entries === 0) === (head === null),
        'A trail has a head, or no entries',
      ),
  })
  .refine(
    ({ decision, meaning }) => meaning === MEANINGS[decision],
    'The meaning is not that of the decision',
  )
  .refine(({ decision, reason }) => (decision === 'refused') === (reason !== null), {
    message: 'A refusal has a reason, an approval has none',
  });
export type SignOffRecord = z.infer<typeof SignOffRecord>;

/** `typ` of a record's seal. */
export const RECORD_TYPE = 'countersign-sign-off+jwt';

/** The bytes whose digest a record names: the list as JSON without white space. */
export function waiversFile(list: readonly Waiver[]): string {
  return JSON.stringify(z.array(Waiver).parse(list));
}

/** A list of waivers in the form that a record carries. */
export function waiversOf(list: readonly Waiver[]): SignOffRecord['waivers'] {
  return { sha256: sha256(waiversFile(list)), list: [...list] };
}

/** Seals the record; `verifySignOff` proves it. */
export function signRecord(record: SignOffRecord, signer: Signer): Promise<string> {
  return seal(RECORD_TYPE, record, SignOffRecord, signer);
}
