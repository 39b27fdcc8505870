import { DraftGoneFailure } from './failures.ts';
import type { DraftVersion } from './keys.ts';
import type { DraftHead, DraftStore } from './ports.ts';

/** What is known of a draft version without reading it; null where it was deleted. */
export async function headOf(drafts: DraftStore, draft: DraftVersion): Promise<DraftHead | null> {
  try {
    return await drafts.head(draft);
  } catch (error) {
    if (error instanceof DraftGoneFailure) return null;
    throw error;
  }
}
