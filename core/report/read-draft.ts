import type { Document } from '../filing/filing.ts';

/** The draft that a report is about, as it was read: for pages that show its words beside what was found. */
export interface ReadDraft {
  /** The upload; null where the draft is several files, each of which its documents only name. */
  readonly bytes: Uint8Array | null;
  readonly documents: readonly Document[];
}
