import {
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { ReviewGate } from '../../core/workflow/ports.ts';
import { answered, isFault } from './aws-faults.ts';
import { requireEnv } from './environment.ts';

/** Reviews as executions of the state machine. The laptop names its endpoint by `AWS_ENDPOINT_URL_SFN`. */
export function sfnReviewGate(sfn = new SFNClient({ requestHandler: TIMES })): ReviewGate {
  return {
    startReview: (name, input) =>
      unless(['ExecutionAlreadyExists'], () =>
        sfn.send(
          new StartExecutionCommand({
            stateMachineArn: requireEnv('STATE_MACHINE_ARN'),
            name,
            input: JSON.stringify(input),
          }),
        ),
      ),
    succeed: (taskToken, output) =>
      unless(NOBODY_WAITS, () =>
        sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) })),
      ),
    fail: (taskToken, error) =>
      unless(NOBODY_WAITS, () => sfn.send(new SendTaskFailureCommand({ taskToken, error }))),
  };
}

const TIMES = { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true };
const NOBODY_WAITS = ['TaskDoesNotExist', 'TaskTimedOut', 'InvalidToken'];

/** The faults named mean that what is asked for is done already. */
async function unless(done: string[], call: () => Promise<unknown>): Promise<void> {
  try {
    await answered(call);
  } catch (error) {
    if (!isFault(error, ...done)) throw error;
  }
}
