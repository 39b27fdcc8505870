import { recordKeys } from './keys.ts';
import type { ObjectStore } from './ports.ts';
import { readRecord, ReviewRecord, toRecord, type OpenReview } from './records.ts';

/** Puts the review on the board, under its deadline. */
export async function enterBoard(
  records: ObjectStore,
  record: ReviewRecord,
  state: OpenReview['state'],
): Promise<void> {
  const { reviewId, draft, verdict, due, uploadedBy, uploadedAt } = record;
  const line: OpenReview = { reviewId, draft, state, verdict, due, uploadedBy, uploadedAt };
  await records.put(recordKeys.open(reviewId, due), toRecord(line));
}

/** Takes the review off the board. One without a report has never been there. */
export async function leaveBoard(records: ObjectStore, review: string): Promise<void> {
  const record = await readRecord(records, recordKeys.review(review), ReviewRecord);
  if (record) await records.remove(recordKeys.open(review, record.due));
}
