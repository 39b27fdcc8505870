import { z } from 'zod';
import { seal, sealedWords } from '../sign-off/seal.ts';
import type { Signer } from '../sign-off/signer.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const person = z.strictObject({ subject: z.string(), name: z.string() });

/** What can happen to a draft. References and names only: never words of the draft, a reason or a secret. */
export const TrailEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('uploaded'), by: z.string() }),
  z.strictObject({
    kind: z.literal('checked'),
    verdict: z.string(),
    findings: z.int(),
    reportSha256: Sha256,
    draftSha256: z.string(),
    ruleSet: z.string(),
  }),
  /** It waits for a decision. */
  z.strictObject({ kind: z.literal('review-opened') }),
  /** Somebody read the report, for the first time. */
  z.strictObject({ kind: z.literal('opened'), by: person }),
  z.strictObject({ kind: z.literal('waived'), by: person, waiverId: z.string(), waiverSha256: Sha256 }),
  z.strictObject({ kind: z.literal('waiver-ended'), by: person, waiverId: z.string() }),
  z.strictObject({ kind: z.literal('signed'), by: person, recordSha256: Sha256 }),
  z.strictObject({ kind: z.literal('refused'), by: person, recordSha256: Sha256 }),
  z.strictObject({ kind: z.literal('superseded'), byVersion: z.string() }),
  z.strictObject({ kind: z.enum(['expired', 'unreadable', 'failed']) }),
]);
export type TrailEvent = z.infer<typeof TrailEvent>;

/** One entry of a draft's trail: a link of a hash chain, sealed as a compact JWS. */
export const TrailEntry = z.strictObject({
  version: z.literal('1'),
  /** 1 for the first entry of the draft's key. */
  sequence: z.int().positive(),
  /** SHA-256 of the sealed entry before this one; null for the first. */
  previous: Sha256.nullable(),
  draft: z.strictObject({ bucket: z.string(), key: z.string(), versionId: z.string() }),
  reviewId: z.string(),
  at: z.iso.datetime(),
  event: TrailEvent,
});
export type TrailEntry = z.infer<typeof TrailEntry>;

/** `typ` of an entry's seal. */
export const TRAIL_TYPE = 'countersign-trail+jwt';

/** Seals an entry; `verifyTrail` proves it. */
export function sealEntry(entry: TrailEntry, signer: Signer): Promise<string> {
  return seal(TRAIL_TYPE, entry, TrailEntry, signer);
}

/** What a sealed entry says, unproved; null where it is none. */
export function entryIn(jws: string): TrailEntry | null {
  return sealedWords(jws, TrailEntry);
}

/** Whether two events of one review are the same thing told twice: some happen once a review, some once a person or waiver. */
export function isSameEvent(one: TrailEvent, other: TrailEvent): boolean {
  return eventName(one) === eventName(other);
}

function eventName(event: TrailEvent): string {
  switch (event.kind) {
    case 'opened':
      return `opened ${event.by.subject}`;
    case 'waived':
    case 'waiver-ended':
      return `${event.kind} ${event.waiverId}`;
    default:
      return event.kind;
  }
}
