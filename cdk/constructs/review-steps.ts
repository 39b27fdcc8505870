import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { CheckFunction } from './check-function.ts';
import { RECORDS } from './records-bucket.ts';
import type { ReviewEvents } from './review-events.ts';
import type { ReviewSteps } from './review-states.ts';
import { grantAnswerReview, reviewMachineArn } from './review-machine.ts';
import type { Stores } from './stores.ts';
import type { Trails } from './trails.ts';
import { WORK } from './work-bucket.ts';

export interface ReviewStepFunctionsProps {
  /** What the steps read and write. */
  readonly stores: Stores;
  /** Where they enter what they did. */
  readonly trails: Trails;
  /** Where they tell how a review ended. */
  readonly events: ReviewEvents;
  /** Encrypts their logs. */
  readonly logKey: IKey;
}

/** One whole processor, and memory for a few dozen times the largest draft (25 MB), decoded, parsed and placed. */
const WHOLE_DRAFT = 1769;
/** A report and some records, a few MB at most; more memory buys processor time that waiting on S3 does not need. */
const RECORDS_ONLY = 512;

/** Ten times what a 25 MB draft takes at 4 MB/s (6 s); the workflow counts what is longer as a fault. */
const CHECK_TIMEOUT = Duration.seconds(60);
/** Some twenty calls to S3 of 50 ms, one after the other, thirty times over. */
const RECORD_TIMEOUT = Duration.seconds(30);

/** The functions that the workflow calls, and what each may touch: nothing that its step does not use. */
export class ReviewStepFunctions extends Construct implements ReviewSteps {
  readonly parseDraft: CheckFunction;
  readonly checkRules: CheckFunction;
  readonly writeReport: CheckFunction;
  readonly openReview: CheckFunction;
  readonly closeReview: CheckFunction;
  readonly reportFailure: CheckFunction;

  constructor(scope: Construct, id: string, props: ReviewStepFunctionsProps) {
    super(scope, id);
    const { logKey, events, trails } = props;
    const { drafts, work, records, names } = props.stores;
    const { DRAFTS_BUCKET, WORK_BUCKET, RECORDS_BUCKET } = names;
    const check = { logKey, memorySize: WHOLE_DRAFT, timeout: CHECK_TIMEOUT };
    const record = { logKey, memorySize: RECORDS_ONLY, timeout: RECORD_TIMEOUT };
    const STATE_MACHINE_ARN = reviewMachineArn(this);
    const EVENT_BUS_NAME = events.eventBusName;

    this.parseDraft = new CheckFunction(this, 'ParseDraft', {
      ...check,
      handler: 'parse-draft',
      description: 'Reads a draft into a filing',
      environment: { DRAFTS_BUCKET, WORK_BUCKET },
    });
    drafts.grantReadVersions(this.parseDraft);
    work.grantWrite(this.parseDraft, WORK.filing);

    // Rules are the part that changes most: they see the filing of their review, and neither drafts nor records.
    this.checkRules = new CheckFunction(this, 'CheckRules', {
      ...check,
      handler: 'check-rules',
      description: 'Runs one family of rules over a filing',
      environment: { WORK_BUCKET },
    });
    work.grantRead(this.checkRules, WORK.filing);
    work.grantWrite(this.checkRules, WORK.results);

    this.writeReport = new CheckFunction(this, 'WriteReport', {
      ...check,
      handler: 'write-report',
      description: 'Stores the report of a draft',
      environment: { DRAFTS_BUCKET, WORK_BUCKET, RECORDS_BUCKET, ...trails.names },
    });
    drafts.grantReadVersions(this.writeReport);
    work.grantRead(this.writeReport, WORK.filing, WORK.results);
    work.grantList(this.writeReport);
    records.grantRead(this.writeReport, ...REPORT);
    records.grantWrite(this.writeReport, ...REPORT);
    trails.grantEnter(this.writeReport);

    this.openReview = new CheckFunction(this, 'OpenReview', {
      ...record,
      handler: 'open-review',
      description: 'Puts a review on the board and keeps the token it waits on',
      environment: { DRAFTS_BUCKET, RECORDS_BUCKET, STATE_MACHINE_ARN, EVENT_BUS_NAME, ...trails.names },
    });
    grantTell(this.openReview, props);
    grantEndReviews(this.openReview, props.stores);
    trails.grantEnter(this.openReview);
    // What of the waivers of older versions holds is worked out from both reports.
    records.grantRead(this.openReview, RECORDS.json, RECORDS.waiver, RECORDS.carried);
    records.grantWrite(this.openReview, RECORDS.token, RECORDS.carried);
    records.grantRemove(this.openReview, RECORDS.open, RECORDS.checking);

    this.closeReview = new CheckFunction(this, 'CloseReview', {
      ...record,
      handler: 'close-review',
      description: 'Records how a review ended, and tells it',
      environment: { DRAFTS_BUCKET, RECORDS_BUCKET, STATE_MACHINE_ARN, EVENT_BUS_NAME, ...trails.names },
    });
    grantEndReviews(this.closeReview, props.stores);
    trails.grantEnter(this.closeReview);
    grantConclude(this.closeReview, props);

    this.reportFailure = new CheckFunction(this, 'ReportFailure', {
      ...record,
      handler: 'report-failure',
      description: 'Stores a report that says why a check did not finish',
      environment: {
        DRAFTS_BUCKET,
        WORK_BUCKET,
        RECORDS_BUCKET,
        STATE_MACHINE_ARN,
        EVENT_BUS_NAME,
        ...trails.names,
      },
    });
    grantEndReviews(this.reportFailure, props.stores);
    trails.grantEnter(this.reportFailure);
    grantConclude(this.reportFailure, props);
    drafts.grantReadVersions(this.reportFailure);
    work.grantRead(this.reportFailure, WORK.filing);
    work.grantList(this.reportFailure);
    records.grantRead(this.reportFailure, ...REPORT);
    records.grantWrite(this.reportFailure, ...REPORT);
  }
}

/** A report in its formats, and the record of the review, which is written last. */
const REPORT = [RECORDS.json, RECORDS.html, RECORDS.sarif, RECORDS.review];

/** May end reviews, also those of older versions (core/workflow/supersession.ts), and show it on the board. */
function grantEndReviews(step: CheckFunction, { drafts, records }: Stores): void {
  drafts.grantListVersions(step);
  records.grantRead(step, RECORDS.review, RECORDS.end, RECORDS.token, RECORDS.latest, RECORDS.open);
  records.grantWrite(step, RECORDS.end, RECORDS.open, RECORDS.ended, RECORDS.latest);
  grantAnswerReview(step);
}

/** May do what follows from an end (core/workflow/conclude.ts). */
function grantConclude(step: CheckFunction, props: ReviewStepFunctionsProps): void {
  const { stores } = props;
  stores.records.grantWrite(step, RECORDS.signOff);
  stores.records.grantRemove(step, RECORDS.open, RECORDS.checking, RECORDS.token);
  grantTell(step, props);
}

/** May tell of reviews, each thing once. */
function grantTell(step: CheckFunction, { stores, events }: ReviewStepFunctionsProps): void {
  stores.records.grantRead(step, RECORDS.notice);
  stores.records.grantWrite(step, RECORDS.notice);
  events.grantTell(step);
}
