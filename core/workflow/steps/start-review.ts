import { z } from 'zod';
import { PROFILE_NAME } from '../../profile/read-profile.ts';
import { announceCheck } from '../board.ts';
import { headOf } from '../draft-head.ts';
import { reviewId } from '../keys.ts';
import { ReviewInput } from '../payloads.ts';
import type { DraftStore, ObjectStore, ReviewGate } from '../ports.ts';
import { namesSomebody } from '../same-person.ts';
import { enterTrail, type TrailPorts } from '../trail.ts';

/** What SQS hands over: each body is one event of EventBridge. */
const Batch = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

const ObjectCreated = z.object({
  'detail-type': z.literal('Object Created'),
  time: z.iso.datetime(),
  detail: z.object({
    bucket: z.object({ name: z.string().min(1) }),
    object: z.object({ key: z.string().min(1), 'version-id': z.string().min(1) }),
    requester: z.string().default('unknown'),
  }),
});

interface Ports extends TrailPorts {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
}

/** Our clocks and that of the store never differ by so much. */
const SKEW_MS = 3_600_000;

export interface NotStarted {
  readonly messageId: string;
  readonly error: unknown;
}

/** Starts one review for each draft version told of. Answers with the messages that are to come again. */
export async function startReview(batch: unknown, ports: Ports): Promise<NotStarted[]> {
  const { Records } = Batch.parse(batch);
  const started = await Promise.allSettled(Records.map(({ body }) => startOne(body, ports)));
  return started.flatMap((one, index) =>
    one.status === 'rejected'
      ? [{ messageId: Records[index]?.messageId ?? '', error: one.reason as unknown }]
      : [],
  );
}

async function startOne(body: string, ports: Ports): Promise<void> {
  const { time, detail } = ObjectCreated.parse(JSON.parse(body));
  const draft = {
    bucket: detail.bucket.name,
    key: detail.object.key,
    versionId: detail.object['version-id'],
  };
  if (isProfile(draft.key)) return;
  // Where it was deleted meanwhile, its review starts all the same, and its report says so.
  const head = await headOf(ports.drafts, draft);
  const input: ReviewInput = {
    reviewId: reviewId(draft),
    draft,
    // A blank name would be nobody's, and whoever gave it could sign.
    uploadedBy: head?.uploadedBy && namesSomebody(head.uploadedBy) ? head.uploadedBy : detail.requester,
    uploadedAt: head?.uploadedAt ?? time,
  };
  const uploaded = { kind: 'uploaded', by: input.uploadedBy } as const;
  const since = new Date(Date.parse(input.uploadedAt) - SKEW_MS).toISOString();
  // Before the review starts, so that the trail tells of the upload before all that comes of it.
  await enterTrail(ports, draft, input.reviewId, uploaded, since);
  await announceCheck(ports.records, { ...input, uploaderName: head?.uploaderName ?? null });
  await ports.gate.startReview(input.reviewId, ReviewInput.parse(input));
}

/** What a company tells of itself lies beside its drafts and is none. */
function isProfile(key: string): boolean {
  return key.slice(key.lastIndexOf('/') + 1) === PROFILE_NAME;
}
