import { showStanding } from '../board-standing.ts';
import { enterBoard, leaveBoard } from '../board.ts';
import { endOf, endReview, releaseToken } from '../endings.ts';
import { isExpired } from '../expiry.ts';
import { recordKeys } from '../keys.ts';
import { refreshLatest } from '../latest.ts';
import type { OpenReviewInput } from '../payloads.ts';
import { tellOnce } from '../notice.ts';
import type { DraftStore, Notifier, ObjectStore, ReviewGate } from '../ports.ts';
import { readRecord, ReviewRecord, toRecord } from '../records.ts';
import { supersedeOlder } from '../supersession.ts';
import { enterTrail, type TrailPorts } from '../trail.ts';
import { carryWaivers } from '../waivers.ts';

interface Ports extends TrailPorts {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
  readonly notifier: Notifier;
}

/**
 * Opens the review for sign-off, and ends those of older versions. A review that has ended already, as after a restart or
 * by a newer version, lets the workflow go on at once.
 */
export async function openReview(
  { reviewId, draft, uploadedAt, taskToken }: OpenReviewInput,
  ports: Ports,
): Promise<void> {
  const record = await readRecord(ports.records, recordKeys.review(reviewId), ReviewRecord);
  if (!record) throw new Error(`Review ${reviewId} has no report to sign`);
  if (!(await endOf(ports.records, reviewId)))
    await enterTrail(ports, draft, reviewId, { kind: 'review-opened' });
  const versions = await supersedeOlder(ports, draft);
  // Older reviews have ended by now: nothing more is waived there.
  const now = ports.clock();
  const { carried } = await carryWaivers(record, ports, now);
  await enterBoard(ports.records, record, 'awaiting-sign-off', versions);
  if (carried.length > 0) await showStanding(record, ports, now);
  await refreshLatest(ports, draft);

  // Last of all: whoever has the token may let the workflow go on, and nobody begins this step again if it falls over then.
  await ports.records.put(recordKeys.token(reviewId), toRecord({ taskToken }));
  if (isExpired(uploadedAt, now)) await endReview(ports.records, reviewId, { state: 'expired', at: now });

  // Looked up after token and board are in place: an end put later finds them, one put earlier is seen here.
  const end = await endOf(ports.records, reviewId);
  if (end) {
    await leaveBoard(ports.records, draft, versions);
    await releaseToken(ports, reviewId, end);
    await ports.records.remove(recordKeys.token(reviewId));
  } else await tellOnce(ports, { kind: 'review-opened', reviewId, draft, due: record.due, at: now });
}
