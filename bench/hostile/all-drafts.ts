import { HOSTILE_DRAFTS, type HostileDraft } from './drafts.ts';
import { HOSTILE_PACKAGES } from './packages.ts';
import { HOSTILE_PDFS } from './pdfs.ts';

/** Every hostile draft that tests, table and fuzzing know of. */
export const ALL_HOSTILE_DRAFTS: readonly HostileDraft[] = [
  ...HOSTILE_DRAFTS,
  ...HOSTILE_PACKAGES,
  ...HOSTILE_PDFS,
];
