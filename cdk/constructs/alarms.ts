import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { CheckFunction } from './check-function.ts';
import type { DraftEvents } from './draft-events.ts';
import type { Reminders } from './reminders.ts';
import { stepsOf, type ReviewSteps } from './review-states.ts';
import type { ReviewWorkflow } from './review-workflow.ts';

export interface AlarmsProps {
  /** Watched for arrivals that nobody takes. */
  readonly draftEvents: DraftEvents;
  /** Watched for reviews that did not end as they should. */
  readonly workflow: ReviewWorkflow;
  /** Watched for families left unchecked. */
  readonly steps: ReviewSteps;
  /** Watched for deadlines that nobody looks at. */
  readonly reminders: Reminders;
  /** Watched for pages that broke. */
  readonly site: CheckFunction;
  /** Encrypts what the alarms say. */
  readonly key: IKey;
}

/** What an operator must know of, each with its section in docs/runbook.md. */
export class Alarms extends Construct {
  /** Where alarms are told; whoever operates Countersign subscribes. */
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'Countersign alarms',
      masterKey: props.key,
      enforceSSL: true,
    });
    const { draftEvents, workflow, steps, site } = props;
    const functions = [draftEvents.startReview, ...stepsOf(steps), site, props.reminders.remind];
    const soon = { period: Duration.minutes(1) };
    const calmly = { period: Duration.minutes(5) };

    this.ring('DraftsNotStarted', {
      section: 'drafts-not-started',
      says: 'A draft arrived, and no review of it could be started.',
      metric: draftEvents.deadLetters.metricApproximateNumberOfMessagesVisible(soon),
    });
    this.ring('DraftsWaiting', {
      section: 'drafts-waiting',
      says: 'A draft has waited ten minutes for its review to start.',
      metric: draftEvents.queue.metricApproximateAgeOfOldestMessage(soon),
      // Three of the five tries of 180 s each are over by then; after 900 s the draft goes to the dead letters.
      atLeast: 600,
    });
    this.ring('ReviewsFailed', {
      section: 'reviews-failed',
      says: 'A review ended in a fault of ours; its report says so.',
      metric: workflow.resource.metricFailed(calmly),
    });
    this.ring('ReviewsStopped', {
      section: 'reviews-stopped',
      says: 'A review was stopped from outside; its draft has no end.',
      metric: new MathExpression({
        expression: 'aborted + timedOut',
        usingMetrics: {
          aborted: workflow.resource.metricAborted(calmly),
          timedOut: workflow.resource.metricTimedOut(calmly),
        },
        ...calmly,
      }),
    });
    this.ring('FamiliesUnchecked', {
      section: 'families-unchecked',
      says: 'A family of rules failed; a report may call it unchecked.',
      metric: steps.checkRules.resource.metricErrors(calmly),
    });
    this.ring('RemindersBroken', {
      section: 'reminders-broken',
      says: 'Nobody looked at deadlines: notices of what is nearly due are late or missing.',
      // Four beats of the clock: one fault is made good by the next.
      metric: props.reminders.remind.resource.metricErrors({ period: Duration.hours(1) }),
      atLeast: 2,
    });
    this.ring('SiteBroken', {
      section: 'site-broken',
      says: 'The review site failed to answer.',
      metric: site.resource.metricErrors(calmly),
    });
    this.ring('FunctionsThrottled', {
      section: 'functions-throttled',
      says: 'Functions are refused for want of capacity, minute after minute; checks are late.',
      metric: throttlesOf(functions),
      // One minute of throttling is what retries are for; three in a row are not.
      minutesInARow: 3,
    });
  }

  private ring(id: string, alarm: AlarmText): void {
    new Alarm(this, id, {
      alarmDescription: `${alarm.says} See docs/runbook.md#${alarm.section}`,
      metric: alarm.metric,
      threshold: alarm.atLeast ?? 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: alarm.minutesInARow ?? 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}

interface AlarmText {
  /** Anchor in docs/runbook.md. */
  readonly section: string;
  /** What has happened, in a sentence. */
  readonly says: string;
  readonly metric: IMetric;
  /** @default 1 */
  readonly atLeast?: number;
  /** @default 1 */
  readonly minutesInARow?: number;
}

/** Throttles of all functions together: one alarm for one cause, the account's limit. */
function throttlesOf(functions: readonly CheckFunction[]): IMetric {
  const period = Duration.minutes(1);
  const metrics = functions.map(
    ({ resource }, index) => [`t${index}`, resource.metricThrottles({ period })] as const,
  );
  return new MathExpression({
    expression: metrics.map(([id]) => id).join(' + '),
    usingMetrics: Object.fromEntries(metrics),
    label: 'Throttled invocations',
    period,
  });
}
