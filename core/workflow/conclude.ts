import { enterBoard, leaveBoard } from './board.ts';
import { endEvent } from './endings.ts';
import { recordKeys } from './keys.ts';
import { refreshLatest } from './latest.ts';
import { tellOnce } from './notice.ts';
import type { ReviewInput } from './payloads.ts';
import type { DraftStore, Notifier, ObjectStore, ReviewGate } from './ports.ts';
import { readRecord, ReviewRecord, type ReviewEnd } from './records.ts';
import { standingAmong, supersedeOlder } from './supersession.ts';
import { enterTrail, type TrailPorts } from './trail.ts';

export interface ConcludePorts extends TrailPorts {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
  readonly notifier: Notifier;
}

/** All that follows from an end that stands. May run any number of times. */
export async function conclude(ports: ConcludePorts, review: ReviewInput, end: ReviewEnd): Promise<void> {
  const { reviewId, draft } = review;
  if ('jws' in end) await ports.records.putIfAbsent(recordKeys.signOff(draft), end.jws);
  await enterTrail(ports, draft, reviewId, endEvent(end));
  await ports.records.remove(recordKeys.token(reviewId));
  await settleBoard(ports, review, end);
  await refreshLatest(ports, draft);
  const record = await readRecord(ports.records, recordKeys.review(reviewId), ReviewRecord);
  await tellOnce(ports, { kind: end.state, reviewId, draft, due: record?.due ?? null, at: end.at });
}

async function settleBoard(
  ports: ConcludePorts,
  { reviewId, draft }: ReviewInput,
  end: ReviewEnd,
): Promise<void> {
  const stays = end.state === 'unreadable' || end.state === 'failed' ? end.state : null;
  const record = await readRecord(ports.records, recordKeys.review(reviewId), ReviewRecord);
  if (stays && record) await enterBoard(ports.records, record, stays, await ports.drafts.versionsOf(draft));
  // After entering, so that a version uploaded meanwhile either shows here or comes later and clears the board itself.
  const versions = await supersedeOlder(ports, draft);
  if (!stays || standingAmong(versions, draft.versionId) === 'older')
    await leaveBoard(ports.records, draft, versions);
}
