import { endOf } from './endings.ts';
import { recordKeys, reviewId, type DraftVersion } from './keys.ts';
import type { DraftStore, ObjectStore } from './ports.ts';
import { readRecord, ReviewRecord, toRecord, type Latest } from './records.ts';

interface Ports {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
}

/**
 * Brings `latest.json` of the draft up to date. It is derived from the other records and written until it stands as
 * derived, so that of two writers at once the slower one cannot leave an older state behind.
 */
export async function refreshLatest(ports: Ports, draft: DraftVersion): Promise<void> {
  const key = recordKeys.latest(draft.key);
  for (;;) {
    const latest = await newestWithReport(ports, draft);
    if (!latest) return;
    const body = toRecord(latest);
    if ((await ports.records.read(key)) === body) return;
    await ports.records.put(key, body);
  }
}

async function newestWithReport({ drafts, records }: Ports, draft: DraftVersion): Promise<Latest | null> {
  // The version at hand stands last, for the case that the drafts were deleted meanwhile.
  const versions = [...(await drafts.versionsOf(draft)), draft.versionId];
  for (const versionId of versions) {
    const review = reviewId({ ...draft, versionId });
    const record = await readRecord(records, recordKeys.review(review), ReviewRecord);
    if (record) return stateOf(records, record);
  }
  return null;
}

async function stateOf(records: ObjectStore, record: ReviewRecord): Promise<Latest> {
  const end = await endOf(records, record.reviewId);
  return {
    reviewId: record.reviewId,
    versionId: record.draft.versionId,
    verdict: record.verdict,
    due: record.due,
    state: end?.state ?? (record.asksSignOff ? 'awaiting-sign-off' : 'unreadable'),
    report: record.report.json.key,
  };
}
