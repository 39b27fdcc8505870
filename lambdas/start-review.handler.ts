import type { SQSBatchResponse } from 'aws-lambda';
import { startReview } from '../core/workflow/steps/start-review.ts';
import { faultOf, logger } from './_adapters/logger.ts';
import { s3 } from './_adapters/s3-client.ts';
import { s3DraftStore } from './_adapters/s3-draft-store.ts';
import { sfnReviewGate } from './_adapters/sfn-review-gate.ts';

const ports = { drafts: s3DraftStore(s3), gate: sfnReviewGate() };

/**
 * The way in: each draft version that EventBridge tells of becomes one review. Messages that failed come again, and after
 * that go to the dead-letter queue; the others of the batch are done with.
 */
export async function handler(event: unknown): Promise<SQSBatchResponse> {
  const failed = await startReview(event, ports);
  for (const { messageId, error } of failed)
    logger.error({ step: 'start-review', messageId, ...faultOf(error) }, 'failed');
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}
