import { RemovalPolicy } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PrivateBucket } from './private-bucket.ts';

export interface DraftBucketProps {
  /** Where requests to this bucket are logged. */
  readonly accessLogs: Bucket;
}

/** The uploads, as they came, each version for good; every arrival is an event on the account's default bus. */
export class DraftBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, props: DraftBucketProps) {
    super(scope, id, {
      holds: 'drafts as they were uploaded',
      accessLogs: props.accessLogs,
      removalPolicy: RemovalPolicy.RETAIN,
      versioned: true,
    });
    // Through the resource's own property: the construct's `eventBridgeEnabled` adds a Lambda that may change any bucket.
    const bucket = this.resource.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }

  /** May read any version of any draft, and is told where it is gone. */
  grantReadVersions(grantee: IGrantable): void {
    this.allow(grantee, ['s3:GetObject', 's3:GetObjectVersion'], ['*']);
    this.key.grant(grantee, 'kms:Decrypt');
    this.grantList(grantee);
  }

  /** Lets pages of this web origin post drafts here with a form that somebody who may upload has signed. */
  takeFormsFrom(origin: string): void {
    const bucket = this.resource.node.defaultChild as CfnBucket;
    bucket.corsConfiguration = {
      corsRules: [{ allowedOrigins: [origin], allowedMethods: ['POST'], allowedHeaders: ['*'], maxAge: 600 }],
    };
  }

  /** May learn which versions a draft has, not what they say. */
  grantListVersions(grantee: IGrantable): void {
    Grant.addToPrincipal({
      grantee,
      actions: ['s3:ListBucketVersions'],
      resourceArns: [this.resource.bucketArn],
    });
  }
}
