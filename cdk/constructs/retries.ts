import { Duration } from 'aws-cdk-lib';
import { JitterType, type RetryProps } from 'aws-cdk-lib/aws-stepfunctions';
import { FAILURES } from '../../core/workflow/failures.ts';

/**
 * Trouble that passes. Waits of at most 2 + 4 + 8 + 16 + 30 = 60 s, half of it on average under full jitter: longer than
 * S3 takes to scale a prefix or Lambda to replace a host, short beside the 120 s a person gives an upload to be checked.
 */
const TRANSIENT: RetryProps = {
  errors: [
    ...FAILURES.transient,
    'Lambda.ClientExecutionTimeoutException',
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
  ],
  interval: Duration.seconds(2),
  backoffRate: 2,
  maxDelay: Duration.seconds(30),
  maxAttempts: 5,
  jitterStrategy: JitterType.FULL,
};

/**
 * No capacity, which says nothing about the draft. Waits of at most 1 + 2 + 4 + 8 + 16 + 32 + 14 x 60 s = 15 min: a review
 * takes some 12 invocations of 0.3 s, so that the smallest account (10 at once) clears about 2,500 reviews in that time.
 */
const THROTTLED: RetryProps = {
  errors: ['Lambda.TooManyRequestsException'],
  interval: Duration.seconds(1),
  backoffRate: 2,
  maxDelay: Duration.seconds(60),
  maxAttempts: 20,
  jitterStrategy: JitterType.FULL,
};

/** What every task is retried on. Not on permanent failures, nor on unknown ones: those go to a stored failure report. */
export const RETRIES: readonly RetryProps[] = [TRANSIENT, THROTTLED];
