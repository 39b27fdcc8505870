import { openWords } from '../../core/parse/open-words.ts';
import type { ReadDraft } from '../../core/report/read-draft.ts';

/** A draft of words as it is read for a check; its report is the test's own. */
export function readWords(bytes: Uint8Array, name = 'd.txt'): ReadDraft {
  const opening = openWords({ name, bytes });
  if ('issue' in opening) throw new Error(`The draft of the test cannot be read: ${opening.issue}`);
  return { bytes, documents: opening.documents };
}
