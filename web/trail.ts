import { sha256 } from '../core/sign-off/digest.ts';
import { entryIn, type TrailEntry } from '../core/trail/entry.ts';
import { trailFile, verifyTrail } from '../core/trail/verify.ts';
import type { ObjectStore } from '../core/workflow/ports.ts';
import { readTrail } from '../core/workflow/trail.ts';

/** An entry as the site tells it. */
export interface ToldEntry {
  readonly entry: TrailEntry;
  /** 1 for the version that the trail tells of first. */
  readonly version: number;
  /** SHA-256 of the sealed entry. */
  readonly sha256: string;
}

/** The trail of a draft, proved when it was read. */
export interface Trail {
  readonly entries: readonly ToldEntry[];
  /** Why it does not hold; null where it does, or where there is none. */
  readonly fault: string | null;
  /** One sealed entry a line. */
  readonly file: string;
}

export async function trailOf(draftKey: string, records: ObjectStore): Promise<Trail> {
  const sealed = await readTrail(records, draftKey);
  const file = trailFile(sealed);
  const proof = sealed.length === 0 ? null : verifyTrail(file);
  const versions: string[] = [];
  const entries = sealed.flatMap((jws) => {
    const entry = entryIn(jws);
    if (!entry) return [];
    const { versionId } = entry.draft;
    if (!versions.includes(versionId)) versions.push(versionId);
    return [{ entry, version: versions.indexOf(versionId) + 1, sha256: sha256(jws) }];
  });
  return { entries, fault: proof && !proof.holds ? proof.sentences.join(' ') : null, file };
}
