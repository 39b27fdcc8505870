import { createHash } from 'node:crypto';
import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { Filing, Issue } from '../filing/filing.ts';
import { Told } from '../profile/profile.ts';
import { Report } from '../report/report.ts';
import { Verdict } from '../report/verdict.ts';
import { ReviewInput, ReviewState } from './payloads.ts';
import type { ObjectStore } from './ports.ts';
import { Summary } from './summary.ts';

/** What the parser made of a draft, kept in the work bucket. `filing` null: unreadable, and the issues say why. */
export const ParsedDraft = z.object({
  filing: Filing.nullable(),
  issues: z.array(Issue),
  draft: Report.shape.draft,
  /** What the company had told of itself when the draft was read. */
  told: Told,
});
export type ParsedDraft = z.infer<typeof ParsedDraft>;

/** A stored file and the hex SHA-256 of its bytes. */
const Stored = z.object({ key: z.string(), sha256: z.string() });

/** A review with its report, `recordKeys.review`; written when the report is stored, and never again. */
export const ReviewRecord = ReviewInput.extend({
  verdict: Verdict,
  due: IsoDate.nullable(),
  /** `x-amz-meta-uploaded-by-name`: how to call whoever uploaded. Who they are says `uploadedBy` alone. */
  uploaderName: z.string().nullable().default(null),
  summary: Summary.nullable().default(null),
  /** False where there is nothing to sign: the draft is unreadable, or the check failed. */
  asksSignOff: z.boolean(),
  report: z.object({ json: Stored, html: Stored, sarif: Stored }),
  /** Versions of the rules that found something, as they judged; empty where another rule book is deployed by now. */
  ruleVersions: z.record(z.string(), z.string()).default({}),
});
export type ReviewRecord = z.infer<typeof ReviewRecord>;

/** The person who decides, as the identity provider names them. */
export const Reviewer = z.object({ subject: z.string(), name: z.string(), email: z.string().nullable() });
export type Reviewer = z.infer<typeof Reviewer>;

const at = z.iso.datetime();

/** How a review ended, `recordKeys.end`: put once, by whoever was first. */
export const ReviewEnd = z.discriminatedUnion('state', [
  z.object({
    state: z.enum(['signed', 'refused']),
    at,
    signer: Reviewer,
    reason: z.string().nullable(),
    /** The signed record, compact JWS. */
    jws: z.string(),
  }),
  /** `by`: the version id that took its place. */
  z.object({ state: z.literal('superseded'), at, by: z.string() }),
  z.object({ state: z.enum(['expired', 'unreadable', 'failed']), at }),
]);
export type ReviewEnd = z.infer<typeof ReviewEnd>;

/** `recordKeys.latest`: where the newest version that has a report stands. */
export const Latest = z.object({
  reviewId: z.string(),
  versionId: z.string(),
  verdict: Verdict,
  due: IsoDate.nullable(),
  state: ReviewState,
  /** Key of its `report.json`. */
  report: z.string(),
});
export type Latest = z.infer<typeof Latest>;

/** `recordKeys.token`: what the workflow waits on. Never leaves the records bucket. */
export const SignOffToken = z.object({ taskToken: z.string().min(1) });

/** The record at the key, or null where there is none; throws where it is not what it should be. */
export async function readRecord<T>(
  store: Pick<ObjectStore, 'read'>,
  key: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const body = await store.read(key);
  return body === null ? null : schema.parse(JSON.parse(body));
}

/** One line of JSON with its newline: the same value gives the same bytes. */
export function toRecord(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

export function sha256Of(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
