import { leaveBoard } from './board.ts';
import { endReview, releaseToken } from './endings.ts';
import { reviewId, type DraftVersion } from './keys.ts';
import type { Clock, DraftStore, ObjectStore, ReviewGate } from './ports.ts';

interface Ports {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
  readonly clock: Clock;
}

/** How one version stands among the versions of its draft, newest first. `gone`: it was deleted. */
export function standingAmong(versions: readonly string[], versionId: string): 'newest' | 'older' | 'gone' {
  const place = versions.indexOf(versionId);
  if (place < 0) return 'gone';
  return place === 0 ? 'newest' : 'older';
}

/**
 * Ends every review of the draft but the newest version's as superseded, whether or not it has opened, and takes them off
 * the board. A review that has ended otherwise keeps its end. Answers with the versions, newest first.
 */
export async function supersedeOlder(ports: Ports, draft: DraftVersion): Promise<string[]> {
  const versions = await ports.drafts.versionsOf(draft);
  const [newest, ...older] = versions;
  if (newest !== undefined)
    await Promise.all(older.map((versionId) => supersede(ports, { ...draft, versionId }, versions)));
  return versions;
}

async function supersede(ports: Ports, draft: DraftVersion, versions: readonly string[]): Promise<void> {
  const review = reviewId(draft);
  const [by = draft.versionId] = versions;
  // The end first, all else after it: an open-review that comes between looks for the end once more and does the rest.
  const end = await endReview(ports.records, review, { state: 'superseded', at: ports.clock(), by });
  await releaseToken(ports, review, end);
  await leaveBoard(ports.records, draft, versions);
}
