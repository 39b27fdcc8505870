import { DraftGoneFailure } from '../core/workflow/failures.ts';
import { recordKeys, reviewId, type DraftVersion } from '../core/workflow/keys.ts';
import { endOf } from '../core/workflow/endings.ts';
import type { Clock, DraftStore, ObjectStore } from '../core/workflow/ports.ts';
import { readRecord, ReviewRecord, type ReviewEnd } from '../core/workflow/records.ts';
import { storedReport } from '../core/workflow/stored-report.ts';
import { waiversOn } from '../core/workflow/waivers.ts';
import type { Report } from '../core/report/report.ts';
import type { Standing } from '../core/waivers/standing.ts';
import { sha256 } from '../core/sign-off/digest.ts';

interface Ports {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
}

/** All that the site knows of one review, as stored. */
export interface Review {
  readonly record: ReviewRecord;
  readonly report: Report;
  /** `report.json` as it lies in the records, which a decision names by its digest. */
  readonly reportJson: string;
  /** Null while it is open. */
  readonly end: ReviewEnd | null;
  /** As they stand now, or stood when it ended. */
  readonly waivers: Standing;
}

/** The review with its report, or null where there is none yet. Throws where the stored report is not the one recorded. */
export async function findReview(
  id: string,
  { records, clock }: Pick<Ports, 'records'> & { readonly clock: Clock },
): Promise<Review | null> {
  const record = await readRecord(records, recordKeys.review(id), ReviewRecord);
  if (!record) return null;
  const [stored, end] = await Promise.all([storedReport(records, record), endOf(records, id)]);
  return { record, ...stored, end, waivers: await waiversOn(id, { records }, end?.at ?? clock()) };
}

/** The uploaded bytes, or null where the version was deleted. */
export async function draftOf(draft: DraftVersion, { drafts }: Ports): Promise<Uint8Array | null> {
  try {
    return await drafts.read(draft);
  } catch (error) {
    if (error instanceof DraftGoneFailure) return null;
    throw error;
  }
}

/** SHA-256 of the newest signed record of an older version of the draft; null where nobody has decided before. */
export async function previousDecision(
  draft: DraftVersion,
  { drafts, records }: Ports,
): Promise<string | null> {
  const versions = await drafts.versionsOf(draft);
  for (const versionId of versions.slice(versions.indexOf(draft.versionId) + 1)) {
    const end = await endOf(records, reviewId({ ...draft, versionId }));
    if (end && 'jws' in end) return sha256(end.jws);
  }
  return null;
}
