import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { CheckFunction } from './check-function.ts';
import { RECORDS } from './records-bucket.ts';
import type { ReviewEvents } from './review-events.ts';
import type { Stores } from './stores.ts';

export interface RemindersProps {
  /** Where open reviews stand by deadline, and where it is noted that somebody was told. */
  readonly stores: Stores;
  /** Where it tells. */
  readonly events: ReviewEvents;
  /** Encrypts its log. */
  readonly logKey: IKey;
}

/** Often enough that "due in four hours" is told with most of the four hours left, and some 3,000 calls a month. */
const EVERY = Duration.minutes(15);

/** Looks at the deadlines of open reviews by the clock, and tells when one is near. */
export class Reminders extends Construct {
  /** The function itself. */
  readonly remind: CheckFunction;

  constructor(scope: Construct, id: string, { stores, events, logKey }: RemindersProps) {
    super(scope, id);
    this.remind = new CheckFunction(this, 'Remind', {
      handler: 'remind',
      description: 'Tells of open reviews whose deadline is near',
      memorySize: 512,
      // A thousand lines of 20 ms each; what is left over is told a quarter of an hour later.
      timeout: Duration.seconds(60),
      environment: { RECORDS_BUCKET: stores.records.bucketName, EVENT_BUS_NAME: events.eventBusName },
      logKey,
    });
    stores.records.grantRead(this.remind, RECORDS.open, RECORDS.notice);
    stores.records.grantWrite(this.remind, RECORDS.notice);
    stores.records.grantList(this.remind);
    events.grantTell(this.remind);
    new Rule(this, 'Clock', {
      description: 'Countersign: looks at deadlines',
      schedule: Schedule.rate(EVERY),
      targets: [new LambdaFunction(this.remind.resource, { retryAttempts: 2 })],
    });
  }
}
