import { Aws, Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { Grant, PolicyStatement, ServicePrincipal, type IGrantable } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type LifecycleRule,
  type ObjectLockRetention,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { EncryptionKey } from './encryption-key.ts';

export interface PrivateBucketProps {
  /** What lies in it, for the key's description. */
  readonly holds: string;
  /** Whether the bucket outlives the stack. */
  readonly removalPolicy: RemovalPolicy;
  /** Where requests to this bucket are logged. */
  readonly accessLogs: Bucket;
  /** @default - one version of each object */
  readonly versioned?: boolean;
  /** @default - no object lock */
  readonly retention?: ObjectLockRetention;
  /** @default - nothing is removed by time but what an upload left unfinished */
  readonly lifecycleRules?: readonly LifecycleRule[];
}

/**
 * A bucket under a key of its own, closed to the public and to plain HTTP, its requests logged.
 *
 * The grants name single actions on single kinds of keys: the library's `grantRead` allows `s3:GetObject*` and `s3:List*`.
 */
export class PrivateBucket extends Construct {
  /** The bucket itself. */
  readonly resource: Bucket;
  /** Whoever reads must decrypt with it, whoever writes must ask it for data keys. */
  readonly key: EncryptionKey;

  constructor(scope: Construct, id: string, props: PrivateBucketProps) {
    super(scope, id);
    this.key = new EncryptionKey(this, 'Key', { description: `Countersign: ${props.holds}` });
    this.resource = new Bucket(this, 'Resource', {
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: props.removalPolicy,
      versioned: props.versioned ?? false,
      ...(props.retention && { objectLockDefaultRetention: props.retention }),
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(2) },
        ...(props.lifecycleRules ?? []),
      ],
    });
    this.logRequestsTo(props.accessLogs, `${id.toLowerCase()}/`);
  }

  /** The name that handlers are given. */
  get bucketName(): string {
    return this.resource.bucketName;
  }

  /** May read the current version of objects under these keys; `*` stands for any text. */
  grantRead(grantee: IGrantable, ...keys: readonly string[]): void {
    this.allow(grantee, ['s3:GetObject'], keys);
    this.key.grant(grantee, 'kms:Decrypt');
  }

  /** May write objects under these keys, also on condition that there is none. */
  grantWrite(grantee: IGrantable, ...keys: readonly string[]): void {
    this.allow(grantee, ['s3:PutObject'], keys);
    this.key.grant(grantee, 'kms:GenerateDataKey');
  }

  /** May remove objects under these keys; in a versioned bucket what was removed stays, behind a marker. */
  grantRemove(grantee: IGrantable, ...keys: readonly string[]): void {
    this.allow(grantee, ['s3:DeleteObject'], keys);
  }

  /**
   * May list the bucket, and is told "not found" where there is no object: without this S3 answers "denied", which no
   * handler could tell from a missing grant.
   */
  grantList(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['s3:ListBucket'], resourceArns: [this.resource.bucketArn] });
  }

  protected allow(grantee: IGrantable, actions: string[], keys: readonly string[]): void {
    Grant.addToPrincipal({
      grantee,
      actions,
      resourceArns: keys.map((key) => this.resource.arnForObjects(key)),
    });
  }

  /** By hand: the library still grants log delivery through an ACL, and new buckets have none. */
  private logRequestsTo(logs: Bucket, prefix: string): void {
    const bucket = this.resource.node.defaultChild as CfnBucket;
    bucket.loggingConfiguration = { destinationBucketName: logs.bucketName, logFilePrefix: prefix };
    logs.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [logs.arnForObjects(`${prefix}*`)],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }
}
