import { createHash } from 'node:crypto';

/** One version of one draft in the drafts bucket. */
export interface DraftVersion {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
}

/**
 * The review of a draft version; also the name of its execution, so that the same event twice is one review.
 * 40 hex digits of SHA-256 over bucket, key and version.
 */
export function reviewId(draft: DraftVersion): string {
  const digest = createHash('sha256').update(JSON.stringify([draft.bucket, draft.key, draft.versionId]));
  return digest.digest('hex').slice(0, 40);
}

/** Keys of the work bucket: what one review needs while it runs. */
export const workKeys = {
  filing: (review: string): string => `reviews/${review}/filing.json`,
  results: (review: string, family: string): string => `reviews/${review}/results/${family}.json`,
};

/** In bytes. A key of S3 has at most 1024; what stands around the draft's own takes some 90. */
const LONGEST_FOLDER = 900;

/** What is kept of a draft lies under its own key, or under the key's digest where that would be too long for S3. */
function draftFolder(draftKey: string): string {
  if (Buffer.byteLength(draftKey) <= LONGEST_FOLDER) return draftKey;
  return `long-names/${createHash('sha256').update(draftKey).digest('hex')}`;
}

function reportFolder(draftKey: string): string {
  return `reports/${draftFolder(draftKey)}`;
}

/** Keys of the records bucket. The board's are in board-keys.ts. Everything but `latest` and `token` is written once and never again. */
export const recordKeys = {
  report: (draft: DraftVersion, format: 'json' | 'html' | 'sarif'): string =>
    `${reportFolder(draft.key)}/${draft.versionId}/report.${format}`,
  signOff: (draft: DraftVersion): string => `${reportFolder(draft.key)}/${draft.versionId}/sign-off.jws`,
  /** Names the newest version of the draft, its verdict and its review's state. */
  latest: (draftKey: string): string => `${reportFolder(draftKey)}/latest.json`,
  /** One entry of what happened to the draft, by its number: those of one draft in order, none ever left out. */
  trailEntry: (draftKey: string, sequence: number | '*'): string =>
    `trails/${draftFolder(draftKey)}/${sequence === '*' ? sequence : String(sequence).padStart(6, '0')}.jws`,
  /** Trails of drafts whose keys begin with this one lie below, too. */
  trailPrefix: (draftKey: string): string => `trails/${draftFolder(draftKey)}/`,
  review: (review: string): string => `reviews/${review}/review.json`,
  /** The one arbiter of how a review ended: whoever puts it first has decided. */
  end: (review: string): string => `reviews/${review}/end.json`,
  token: (review: string): string => `reviews/${review}/token.json`,
  /** What was waived on this version, and what of that was ended on it. */
  waiver: (review: string, waiver: string): string => `reviews/${review}/waivers/${waiver}.json`,
  waiverEnded: (review: string, waiver: string): string => `reviews/${review}/waivers/${waiver}.ended.json`,
  waiversPrefix: (review: string): string => `reviews/${review}/waivers/`,
  /** What of the waivers of the version before holds on this one. */
  carried: (review: string): string => `reviews/${review}/carried.json`,
  /** That somebody was told. */
  notice: (review: string, kind: string): string => `reviews/${review}/notices/${kind}.json`,
  /** What seals the sessions of the review site, known to the site alone. Removed by hand, all must sign in anew. */
  sessionSecret: 'site/session-secret.json',
};
