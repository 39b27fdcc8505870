import type { TaskStateBase } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke, type LambdaInvokeProps } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { CheckFunction } from './check-function.ts';
import { RETRIES } from './retries.ts';

/** One step that is called and waited for: the function's own ARN, so that a laptop needs no more than a table of bundles. */
export function task(
  scope: Construct,
  name: string,
  step: CheckFunction,
  props: Pick<LambdaInvokeProps, 'payload' | 'resultPath'>,
): TaskStateBase {
  return retried(
    new LambdaInvoke(scope, name, {
      ...props,
      lambdaFunction: step.resource,
      payloadResponseOnly: true,
      retryOnServiceExceptions: false,
    }),
  );
}

/** CDK's own retry (`retryOnServiceExceptions`) leaves out throttling, so each task gets ours. */
export function retried<T extends TaskStateBase>(state: T): T {
  for (const retry of RETRIES) state.addRetry(retry);
  return state;
}
