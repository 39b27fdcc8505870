import type { SQSBatchResponse } from 'aws-lambda';
import { startReview } from '../core/workflow/steps/start-review.ts';
import { faultOf, logger } from './_adapters/logger.ts';
import { reviewPorts } from './_adapters/review-ports.ts';

const ports = reviewPorts();

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
