import { enterBoard, leaveBoard } from './board.ts';
import { endOf } from './endings.ts';
import type { DraftStore, ObjectStore } from './ports.ts';
import type { ReviewRecord } from './records.ts';
import { storedReport } from './stored-report.ts';
import { summaryOf } from './summary.ts';
import { waiversInForce } from './waivers.ts';

interface Ports {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
}

/**
 * Shows an open review on the board as it stands with its waivers. To be called once one was given, carried or taken back,
 * at any number of times: it is shown until it stands as derived, and what has ended meanwhile leaves the board.
 */
export async function showStanding(
  record: ReviewRecord,
  { drafts, records }: Ports,
  now: string,
): Promise<void> {
  const { reviewId, draft } = record;
  const { report } = await storedReport(records, record);
  const versions = await drafts.versionsOf(draft);
  for (let shown = ''; ;) {
    const summary = summaryOf(report, await waiversInForce(reviewId, { records }, now));
    const derived = JSON.stringify(summary);
    if (derived === shown) break;
    await enterBoard(records, record, 'awaiting-sign-off', versions, summary);
    shown = derived;
  }
  if (await endOf(records, reviewId)) await leaveBoard(records, draft, versions);
}
