import type { DraftStore, ObjectStore, ReviewGate } from '../../core/workflow/ports.ts';
import type { TrailPorts } from '../../core/workflow/trail.ts';
import { requireEnv } from './environment.ts';
import { s3 } from './s3-client.ts';
import { s3DraftStore } from './s3-draft-store.ts';
import { s3ObjectStore } from './s3-object-store.ts';
import { sfnReviewGate } from './sfn-review-gate.ts';
import { trailSigner } from './trail-signer.ts';

export interface ReviewPorts extends TrailPorts {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
}

/** What the steps around the sign-off stand on: versions of drafts, records read and written, tasks answered. */
export function reviewPorts(): ReviewPorts {
  return {
    drafts: s3DraftStore(s3),
    records: s3ObjectStore(s3, requireEnv('RECORDS_BUCKET')),
    gate: sfnReviewGate(),
    clock: () => new Date().toISOString(),
    trailSigner: trailSigner(),
  };
}
