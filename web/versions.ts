import type { Report } from '../core/report/report.ts';
import { type DraftVersion, recordKeys, reviewId } from '../core/workflow/keys.ts';
import type { DraftStore, ObjectStore } from '../core/workflow/ports.ts';
import { readRecord, ReviewRecord } from '../core/workflow/records.ts';
import { storedReport } from '../core/workflow/stored-report.ts';
import { easternTime } from './eastern.ts';

interface Ports {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
}

/** One version of a draft among all that stand; `number` counts from 1, the oldest. */
export interface Version {
  readonly number: number;
  readonly reviewId: string;
  readonly versionId: string;
}

/** All versions of a draft that stand, the oldest first. */
export async function versionsOf(draft: DraftVersion, { drafts }: Pick<Ports, 'drafts'>): Promise<Version[]> {
  const ids = (await drafts.versionsOf(draft)).toReversed();
  return ids.map((versionId, index) => ({
    number: index + 1,
    versionId,
    reviewId: reviewId({ ...draft, versionId }),
  }));
}

/** What a newer version means for whoever reads about an older one. */
export interface Newer {
  readonly sentence: string;
  readonly version: Version;
}

/** Whether a newer version has arrived, be it checked or not: from then on this one is not decided any more. */
export async function newerThan(
  draft: DraftVersion,
  { drafts }: Pick<Ports, 'drafts'>,
): Promise<Newer | null> {
  const versions = await versionsOf(draft, { drafts });
  const own = versions.find(({ versionId }) => versionId === draft.versionId);
  const version = versions.at(-1);
  if (!own || !version || version.number === own.number) return null;
  const { uploadedAt } = await drafts.head({ ...draft, versionId: version.versionId });
  return {
    version,
    sentence:
      `Version ${version.number} arrived on ${easternTime(uploadedAt)}. ` +
      `This page is about version ${own.number}, which can no longer be signed.`,
  };
}

/** The report on an older version, for comparison. */
export interface Earlier {
  readonly version: Version;
  readonly report: Report;
  /** When it was uploaded, ISO 8601 in UTC. */
  readonly uploadedAt: string;
}

/** Versions looked through for one that could be read. */
const MOST_LOOKED_AT = 20;

/** The newest version before this one that could be read; null where there is none. */
export async function earlierThan(
  draft: DraftVersion,
  versions: readonly Version[],
  { records }: Pick<Ports, 'records'>,
): Promise<Earlier | null> {
  const own = versions.findIndex(({ versionId }) => versionId === draft.versionId);
  const before = own === -1 ? [] : versions.slice(Math.max(0, own - MOST_LOOKED_AT), own).reverse();
  for (const version of before) {
    const record = await readRecord(records, recordKeys.review(version.reviewId), ReviewRecord);
    if (!record?.asksSignOff) continue;
    const { report } = await storedReport(records, record);
    return { version, report, uploadedAt: record.uploadedAt };
  }
  return null;
}
