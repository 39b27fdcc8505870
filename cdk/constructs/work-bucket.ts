import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { workKeys } from '../../core/workflow/keys.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface WorkBucketProps {
  /** Where requests to this bucket are logged. */
  readonly accessLogs: Bucket;
}

/** Filing models and family outcomes: of use while a review is being checked, which takes minutes. */
export class WorkBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, props: WorkBucketProps) {
    super(scope, id, {
      holds: 'filing models and outcomes while a draft is checked',
      accessLogs: props.accessLogs,
      removalPolicy: RemovalPolicy.DESTROY,
      // A week leaves time to look into a family that failed; the draft can always be parsed again.
      lifecycleRules: [{ expiration: Duration.days(7) }],
    });
  }
}

/** The kinds of objects in it, as a grant names them. */
export const WORK = {
  filing: workKeys.filing('*'),
  results: workKeys.results('*', '*'),
} as const;
