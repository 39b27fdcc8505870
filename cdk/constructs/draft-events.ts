import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { EVENTS_TARGET_QUEUE_SAME_ACCOUNT } from 'aws-cdk-lib/cx-api';
import { Construct } from 'constructs';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CheckFunction } from './check-function.ts';
import { EncryptionKey } from './encryption-key.ts';
import { RECORDS } from './records-bucket.ts';
import { grantStartReview, reviewMachineArn } from './review-machine.ts';
import type { Stores } from './stores.ts';
import type { Trails } from './trails.ts';

export interface DraftEventsProps {
  /** Whose arrivals are announced, and where they are entered. */
  readonly stores: Stores;
  /** Where it is entered that a draft was uploaded. */
  readonly trails: Trails;
  /** Encrypts the log of the function that starts reviews. */
  readonly logKey: IKey;
}

/** A batch of ten: six calls of 100 ms for each, all at once, fifty times over for a slow day. */
const START_TIMEOUT = Duration.seconds(30);

/** A message that failed this often is a fault of ours, not bad luck. */
const MAX_RECEIVES = 5;

/** Each arrival in the drafts bucket, held until a review of it has been started; what cannot be, in a dead-letter queue. */
export class DraftEvents extends Construct {
  /** Arrivals whose review is yet to start. */
  readonly queue: Queue;
  /** Arrivals without a review: an operator must look (docs/runbook.md). */
  readonly deadLetters: Queue;
  /** Starts the reviews. */
  readonly startReview: CheckFunction;

  constructor(scope: Construct, id: string, props: DraftEventsProps) {
    super(scope, id);
    const { drafts, records } = props.stores;
    // Without it any account's EventBridge could put messages into an encrypted queue.
    this.node.setContext(EVENTS_TARGET_QUEUE_SAME_ACCOUNT, true);
    const encryptionMasterKey = new EncryptionKey(this, 'Key', {
      description: 'Countersign: announcements of drafts',
    });
    const sealed = { encryption: QueueEncryption.KMS, encryptionMasterKey, enforceSSL: true };
    this.deadLetters = new Queue(this, 'DeadLetters', { ...sealed, retentionPeriod: Duration.days(14) });
    this.queue = new Queue(this, 'Resource', {
      ...sealed,
      // 6 x the function's timeout, as AWS advises: a batch that is throttled and tried again is not handed out twice.
      visibilityTimeout: Duration.seconds(6 * START_TIMEOUT.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MAX_RECEIVES },
      retentionPeriod: Duration.days(4),
    });

    new Rule(this, 'Arrivals', {
      description: 'A draft has arrived: a review of it is to start',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [drafts.bucketName] } },
      },
      // Tried for 24 hours at most 185 times (the service's own limits), then kept with the others that failed.
      targets: [new SqsQueue(this.queue, { deadLetterQueue: this.deadLetters })],
    });

    this.startReview = new CheckFunction(this, 'StartReview', {
      handler: 'start-review',
      description: 'Starts a review for each draft that arrived',
      // It parses ten small events; memory beyond 256 MB would idle.
      memorySize: 256,
      timeout: START_TIMEOUT,
      environment: {
        DRAFTS_BUCKET: drafts.bucketName,
        RECORDS_BUCKET: records.bucketName,
        STATE_MACHINE_ARN: reviewMachineArn(this),
        ...props.trails.names,
      },
      logKey: props.logKey,
    });
    drafts.grantReadVersions(this.startReview);
    props.trails.grantEnter(this.startReview);
    records.grantWrite(this.startReview, RECORDS.checking);
    records.grantList(this.startReview);
    grantStartReview(this.startReview);
    this.startReview.resource.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 10,
        reportBatchItemFailures: true,
        // 5 batches of 10 at once start some 100 reviews a second; a mass upload waits here, where waiting costs nothing.
        maxConcurrency: 5,
      }),
    );
  }
}
