import { leaveBoard } from '../board.ts';
import { endEvent, endOf, releaseToken } from '../endings.ts';
import { isExpired } from '../expiry.ts';
import { recordKeys } from '../keys.ts';
import type { DraftStore, ObjectStore, ReviewGate } from '../ports.ts';
import { readRecord, ReviewRecord, toRecord, type ReviewEnd, type Reviewer } from '../records.ts';
import { isSamePerson } from '../same-person.ts';
import { standingAmong } from '../supersession.ts';
import { enterTrail, type TrailPorts } from '../trail.ts';

interface Ports extends TrailPorts {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
}

/** What one person decided about one review, sealed. */
export interface Decision {
  readonly reviewId: string;
  readonly state: 'signed' | 'refused';
  readonly signer: Reviewer;
  readonly reason: string | null;
  /** The same moment that the signed record names. */
  readonly at: string;
  /** The signed record, compact JWS. */
  readonly jws: string;
}

export type DecisionResult =
  | { readonly kind: 'decided'; readonly end: ReviewEnd }
  /** Somebody or something else was first; `end` says who and when. */
  | { readonly kind: 'ended'; readonly end: ReviewEnd }
  | Refusal;

/** Why this person may not decide this review now. */
export type Refusal =
  | { readonly kind: 'unknown-review' }
  /** The draft is unreadable or its check failed: there is nothing to sign. */
  | { readonly kind: 'not-asked' }
  /** What it takes over from the version before is not worked out yet. */
  | { readonly kind: 'not-open' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'own-upload' }
  | { readonly kind: 'superseded'; readonly by: string }
  /** The draft was deleted. */
  | { readonly kind: 'gone' };

/** Ends the review by a person's decision, unless something stands against it. Of any number at once one decides. */
export async function decide(decision: Decision, ports: Ports): Promise<DecisionResult> {
  const { reviewId, state, at, signer, reason, jws } = decision;
  const earlier = await endOf(ports.records, reviewId);
  if (earlier) return endedEarlier(reviewId, earlier, ports);
  const record = await readRecord(ports.records, recordKeys.review(reviewId), ReviewRecord);
  if (!record) return { kind: 'unknown-review' };
  const refusal = await refusalOn(record, decision, ports);
  if (refusal) return refusal;

  const end: ReviewEnd = { state, at, signer, reason, jws };
  const put = await ports.records.putIfAbsent(recordKeys.end(reviewId), toRecord(end));
  if (put === 'present') {
    const first = await endOf(ports.records, reviewId);
    if (first) return endedEarlier(reviewId, first, ports);
  }
  await releaseToken(ports, reviewId, end);
  // The workflow does the same, should this not come so far; who looks at trail and board now finds it there.
  await enterTrail(ports, record.draft, reviewId, endEvent(end));
  await leaveBoard(ports.records, record.draft, await ports.drafts.versionsOf(record.draft));
  return { kind: 'decided', end };
}

/** Null: this person may decide this review as of `at`. Also what the page asks before it shows its buttons. */
export async function mayDecide(
  asked: Pick<Decision, 'reviewId' | 'signer' | 'at'>,
  ports: Pick<Ports, 'drafts' | 'records'>,
): Promise<Refusal | null> {
  const record = await readRecord(ports.records, recordKeys.review(asked.reviewId), ReviewRecord);
  return record ? refusalOn(record, asked, ports) : { kind: 'unknown-review' };
}

async function refusalOn(
  record: ReviewRecord,
  { signer, at }: Pick<Decision, 'signer' | 'at'>,
  ports: Pick<Ports, 'drafts' | 'records'>,
): Promise<Refusal | null> {
  if (!record.asksSignOff) return { kind: 'not-asked' };
  if (isExpired(record.uploadedAt, at)) return { kind: 'expired' };
  if (isSamePerson(record.uploadedBy, signer)) return { kind: 'own-upload' };
  if ((await ports.records.read(recordKeys.carried(record.reviewId))) === null) return { kind: 'not-open' };
  // Last of all: between this look and what is put after it nothing else is asked.
  const versions = await ports.drafts.versionsOf(record.draft);
  const standing = standingAmong(versions, record.draft.versionId);
  if (standing === 'gone') return { kind: 'gone' };
  return standing === 'older' ? { kind: 'superseded', by: versions[0] as string } : null;
}

/** A decision that was put just before its caller fell over lets the workflow go on the second time. */
async function endedEarlier(reviewId: string, end: ReviewEnd, ports: Ports): Promise<DecisionResult> {
  await releaseToken(ports, reviewId, end);
  return { kind: 'ended', end };
}
