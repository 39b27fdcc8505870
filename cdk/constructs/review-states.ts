import { Duration } from 'aws-cdk-lib';
import {
  Choice,
  Condition,
  Fail,
  IntegrationPattern,
  JsonPath,
  Map as EachOf,
  Pass,
  TaskInput,
  Timeout,
  type IChainable,
  type INextable,
  type TaskStateBase,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { SIGN_OFF_DAYS } from '../../core/workflow/expiry.ts';
import { SUPERSEDED } from '../../core/workflow/failures.ts';
import type { EndState, FamilyChecked } from '../../core/workflow/payloads.ts';
import type { CheckFunction } from './check-function.ts';
import { retried, task } from './step-task.ts';

/** The functions that the states call. */
export interface ReviewSteps {
  readonly parseDraft: CheckFunction;
  readonly checkRules: CheckFunction;
  readonly writeReport: CheckFunction;
  readonly openReview: CheckFunction;
  readonly closeReview: CheckFunction;
  readonly reportFailure: CheckFunction;
}

/** All of them, in the order in which a review meets them. */
export function stepsOf(steps: ReviewSteps): readonly CheckFunction[] {
  const { parseDraft, checkRules, writeReport, openReview, closeReview, reportFailure } = steps;
  return [parseDraft, checkRules, writeReport, openReview, closeReview, reportFailure];
}

/** `ReviewInput` of core/workflow/payloads.ts: what every step is given. */
const REVIEW = {
  reviewId: JsonPath.stringAt('$.reviewId'),
  draft: JsonPath.objectAt('$.draft'),
  uploadedBy: JsonPath.stringAt('$.uploadedBy'),
  uploadedAt: JsonPath.stringAt('$.uploadedAt'),
};

/** Where a Catch keeps what went wrong. */
const FAILURE = '$.failure';

/** The states of one review, as docs/architecture.md draws them; core/workflow/payloads.ts says what passes between. */
export function reviewStates(scope: Construct, steps: ReviewSteps): IChainable {
  const failed = reportFailure(scope, steps);
  const orFail = <T extends TaskStateBase | EachOf>(state: T): T => {
    state.addCatch(failed, { errors: ['States.ALL'], resultPath: FAILURE });
    return state;
  };
  const record = (name: string, end?: EndState): TaskStateBase =>
    orFail(
      task(scope, name, steps.closeReview, {
        payload: TaskInput.fromObject({ ...REVIEW, ...(end && { end }) }),
      }),
    );

  const awaitSignOff = signOff(scope, steps);
  awaitSignOff.addCatch(record('Record superseded', 'superseded'), {
    errors: [SUPERSEDED],
    resultPath: FAILURE,
  });
  awaitSignOff.addCatch(record('Record expiry', 'expired'), {
    errors: ['States.Timeout'],
    resultPath: FAILURE,
  });

  return orFail(task(scope, 'Parse draft', steps.parseDraft, { resultPath: '$.parsed' }))
    .next(orFail(checkRules(scope, steps)))
    .next(orFail(task(scope, 'Write report', steps.writeReport, { resultPath: '$.report' })))
    .next(
      new Choice(scope, 'Can it be signed?')
        .when(
          Condition.booleanEquals('$.report.asksSignOff', true),
          orFail(awaitSignOff).next(record('Record decision')),
        )
        .otherwise(record('Record unreadable', 'unreadable')),
    );
}

/** Each family on its own: one that fails is reported as unchecked, and the others still count. */
function checkRules(scope: Construct, steps: ReviewSteps): EachOf {
  const unchecked = new Pass(scope, 'Leave family unchecked', {
    parameters: {
      family: JsonPath.stringAt('$.family'),
      status: 'unchecked' satisfies FamilyChecked['status'],
    },
  });
  const checkFamily = task(scope, 'Check family', steps.checkRules, {});
  checkFamily.addCatch(unchecked, { errors: ['States.ALL'], resultPath: FAILURE });

  return new EachOf(scope, 'Check rules', {
    itemsPath: '$.parsed.families',
    itemSelector: { ...REVIEW, family: JsonPath.stringAt('$$.Map.Item.Value') },
    resultPath: '$.checked',
    // A dozen families in two or three rounds, while a mass upload of a hundred drafts stays under 500 at once.
    maxConcurrency: 5,
  }).itemProcessor(checkFamily);
}

/** Puts the review on the board and waits for whoever sends the token back; waiting costs nothing. */
function signOff(scope: Construct, steps: ReviewSteps): TaskStateBase {
  return retried(
    new LambdaInvoke(scope, 'Await sign-off', {
      lambdaFunction: steps.openReview.resource,
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      payload: TaskInput.fromObject({
        ...REVIEW,
        report: JsonPath.objectAt('$.report'),
        taskToken: JsonPath.taskToken,
      }),
      // 20 days = 1,728,000 s, a year being the longest that Step Functions waits.
      taskTimeout: Timeout.duration(Duration.days(SIGN_OFF_DAYS)),
      // The decision is in the records; nothing that came from outside enters the workflow.
      resultPath: JsonPath.DISCARD,
      retryOnServiceExceptions: false,
    }),
  );
}

/** The end of a review that neither the draft nor a person brought about: a stored report says so, and an alarm rings. */
function reportFailure(scope: Construct, steps: ReviewSteps): IChainable & INextable {
  const report = task(scope, 'Report failure', steps.reportFailure, { resultPath: JsonPath.DISCARD });
  return report.next(
    new Fail(scope, 'Failed', {
      error: 'ReviewFailed',
      cause: 'The report of this review says what went wrong.',
    }),
  );
}
