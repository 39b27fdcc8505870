import { leaveBoard } from './board.ts';
import { releaseToken } from './endings.ts';
import type { DraftStore, ObjectStore, ReviewGate } from './ports.ts';
import type { ReviewEnd, ReviewRecord } from './records.ts';

interface Ports {
  readonly drafts: Pick<DraftStore, 'versionsOf'>;
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
}

/** Whoever ended the review, or waived as it ended, may have fallen over on the way: whoever looks at it next does the rest. */
export async function finishLeftUndone(record: ReviewRecord, end: ReviewEnd, ports: Ports): Promise<void> {
  await releaseToken(ports, record.reviewId, end);
  // What is unreadable or failed has ended, yet somebody must act: it stays.
  if (end.state !== 'unreadable' && end.state !== 'failed')
    await leaveBoard(ports.records, record.draft, await ports.drafts.versionsOf(record.draft));
}
