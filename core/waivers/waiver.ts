import { createHash } from 'node:crypto';
import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date-schema.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What is set aside: one finding by its id, or one family that was not checked, which has no words and carries nowhere. */
export const Subject = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('finding'),
    findingId: z.string(),
    ruleId: z.string(),
    /** Of the rule as it judged: digest over its file and all that it stands on. */
    ruleVersion: z.string(),
    /** Over the words and facts that it covers. */
    wordsSha256: Sha256,
  }),
  z.strictObject({ kind: z.literal('family'), family: z.string() }),
]);
export type Subject = z.infer<typeof Subject>;

/** One person's word that one thing may stand as it is: why, and until when. Stored once, and part of the signed record. */
export const Waiver = z.strictObject({
  version: z.literal('1'),
  /** Digest of all else: the same words again are the same waiver. */
  waiverId: z.string(),
  /** The review and version on which it was given first. */
  reviewId: z.string(),
  versionId: z.string(),
  subject: Subject,
  reason: z.string().trim().min(1).max(4_000),
  owner: z.strictObject({ subject: z.string(), name: z.string() }),
  at: z.iso.datetime(),
  /** The last day on which it holds, in Washington. */
  expires: IsoDate,
});
export type Waiver = z.infer<typeof Waiver>;

/** The waiver with its id. */
export function withId(words: Omit<Waiver, 'waiverId'>): Waiver {
  const { version, ...rest } = Waiver.omit({ waiverId: true }).parse(words);
  const digest = createHash('sha256').update(JSON.stringify({ version, ...rest }));
  return Waiver.parse({ version, waiverId: `w-${digest.digest('hex').slice(0, 32)}`, ...rest });
}
