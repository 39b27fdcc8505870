import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import type { CheckFunction } from './constructs/check-function.ts';
import { FrontDoor } from './constructs/front-door.ts';
import { NoticeMail } from './constructs/notice-mail.ts';
import { Reminders } from './constructs/reminders.ts';
import { domainFrom, identityFrom, mailFrom } from './settings.ts';
import { DraftEvents } from './constructs/draft-events.ts';
import { OperationsKey } from './constructs/operations-key.ts';
import { ReviewEvents } from './constructs/review-events.ts';
import { ReviewSite } from './constructs/review-site.ts';
import { ReviewStepFunctions } from './constructs/review-steps.ts';
import { ReviewWorkflow } from './constructs/review-workflow.ts';
import { SigningKey } from './constructs/signing-key.ts';
import { Stores } from './constructs/stores.ts';
import { Trails } from './constructs/trails.ts';

/** One house for drafts: from the upload to the sign-off. What each part does stands with the part. */
export class ReviewStack extends Stack {
  /** The buckets. */
  readonly stores: Stores;
  /** The functions that the workflow calls. */
  readonly steps: ReviewStepFunctions;
  /** The state machine. */
  readonly workflow: ReviewWorkflow;
  /** From an arrival to the start of its review. */
  readonly draftEvents: DraftEvents;
  /** The function behind the review site. */
  readonly site: CheckFunction;
  /** The site's address. */
  readonly door: FrontDoor;
  /** What looks at deadlines by the clock. */
  readonly reminders: Reminders;

  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Countersign: checks drafts of Form 8-K and holds them until a lawyer signs',
    });

    const key = new OperationsKey(this, 'OperationsKey');
    const events = new ReviewEvents(this, 'ReviewEvents');
    const signingKey = new SigningKey(this, 'SigningKey', { signs: 'the records of sign-offs' });
    this.stores = new Stores(this, 'Stores');
    const { stores } = this;
    const trails = new Trails(this, 'Trails', { records: stores.records });

    this.steps = new ReviewStepFunctions(this, 'Steps', { stores, trails, events, logKey: key });
    this.workflow = new ReviewWorkflow(this, 'Workflow', { steps: this.steps, key });
    this.draftEvents = new DraftEvents(this, 'DraftEvents', { stores, trails, logKey: key });
    this.site = new ReviewSite(this, 'ReviewSite', {
      stores,
      trails,
      signingKey,
      identity: identityFrom(this),
      logKey: key,
    }).site;
    this.door = new FrontDoor(this, 'FrontDoor', { site: this.site, logKey: key, ...domainFrom(this) });
    this.reminders = new Reminders(this, 'Reminders', { stores, events, logKey: key });
    new NoticeMail(this, 'NoticeMail', { events, key, siteUrl: this.door.url, to: mailFrom(this) });

    const { steps, workflow, draftEvents, reminders, site } = this;
    new Alarms(this, 'Alarms', { draftEvents, workflow, steps, reminders, site, key });
  }
}
