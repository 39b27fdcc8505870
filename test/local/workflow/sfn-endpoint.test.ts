import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Json } from '../../../local/workflow/definition.ts';
import { Executions } from '../../../local/workflow/executions.ts';
import { loadMachine } from '../../../local/workflow/interpreter.ts';
import { startSfnEndpoint } from '../../../local/workflow/sfn-endpoint.ts';
import { WaitingTasks } from '../../../local/workflow/waiting-tasks.ts';
import { temporaryFolder } from './support.ts';

const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local-secret' };
const MACHINE = 'arn:aws:states:us-east-1:000000000000:stateMachine:review';
const EXECUTION = 'arn:aws:states:us-east-1:000000000000:execution:review:review-1';
const DEFINITION = {
  StartAt: 'Await',
  States: {
    Await: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Parameters: {
        FunctionName: 'arn:aws:lambda:us-east-1:000000000000:function:Open',
        Payload: { 'token.$': '$$.Task.Token' },
      },
      End: true,
    },
  },
};

interface Service {
  readonly url: string;
  readonly client: SFNClient;
  /** The token that the waiting task handed out last. */
  readonly token: () => Promise<string>;
}

async function service(): Promise<Service> {
  const tasks = new WaitingTasks();
  let token: string | undefined;
  const machine = loadMachine(MACHINE, DEFINITION, {
    tasks,
    invoke: async (_, payload): Promise<Json> => {
      token = (payload as { token: string }).token;
      return null;
    },
  });
  const executions = await Executions.open(temporaryFolder(), machine);
  const endpoint = await startSfnEndpoint({
    machineArn: MACHINE,
    executions,
    tasks,
    credentials: CREDENTIALS,
  });
  onTestFinished(async () => {
    await executions.close();
    endpoint.close();
  });
  return {
    url: endpoint.url,
    client: clientOf(endpoint.url),
    token: () => vi.waitFor(() => token ?? expect.unreachable('no token yet')),
  };
}

function clientOf(endpoint: string, credentials = CREDENTIALS): SFNClient {
  const client = new SFNClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
  onTestFinished(() => client.destroy());
  return client;
}

const start = (name: string, input: Json, stateMachineArn = MACHINE): StartExecutionCommand =>
  new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) });

describe('the Step Functions endpoint, through the AWS SDK', () => {
  it('starts an execution, tells of it, and ends it when its token comes back', async () => {
    const { client, token } = await service();
    const started = await client.send(start('review-1', { draft: 'a' }));
    expect(started.executionArn).toBe(EXECUTION);
    expect(started.startDate?.getTime()).toBeGreaterThan(0);
    const { executions } = await client.send(new ListExecutionsCommand({ stateMachineArn: MACHINE }));
    expect(executions?.map(({ name, status }) => [name, status])).toEqual([['review-1', 'RUNNING']]);

    await client.send(new SendTaskSuccessCommand({ taskToken: await token(), output: '"signed"' }));
    await vi.waitFor(async () => {
      const described = await client.send(new DescribeExecutionCommand({ executionArn: EXECUTION }));
      expect(described).toMatchObject({ status: 'SUCCEEDED', input: '{"draft":"a"}', output: '"signed"' });
    });
  });

  it('fails the waiting task under the error it is told', async () => {
    const { client, token } = await service();
    await client.send(start('review-1', null));
    await client.send(new SendTaskFailureCommand({ taskToken: await token(), error: 'Superseded' }));
    await vi.waitFor(async () => {
      const described = await client.send(new DescribeExecutionCommand({ executionArn: EXECUTION }));
      expect(described).toMatchObject({ status: 'FAILED', error: 'Superseded' });
    });
  });

  it('refuses a token the second time', async () => {
    const { client, token } = await service();
    await client.send(start('review-1', null));
    const answer = new SendTaskSuccessCommand({ taskToken: await token(), output: '{}' });
    await client.send(answer);
    await expect(client.send(answer)).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('stops an execution for good', async () => {
    const { client } = await service();
    await client.send(start('review-1', null));
    await client.send(new StopExecutionCommand({ executionArn: EXECUTION, error: 'ByHand' }));
    const described = await client.send(new DescribeExecutionCommand({ executionArn: EXECUTION }));
    expect(described).toMatchObject({ status: 'ABORTED', error: 'ByHand' });
  });

  it.each([
    ['a name that is taken by other input', 'ExecutionAlreadyExists', start('review-1', { draft: 'b' })],
    ['a name that leads out of its folder', 'ValidationException', start('../review-2', {})],
    ['more input than a state may carry', 'ValidationException', start('review-2', 'x'.repeat(256 * 1024))],
    ['a machine that is not there', 'StateMachineDoesNotExist', start('review-2', {}, `${MACHINE}-2`)],
  ])('does not start %s', async (_, name, command) => {
    const { client } = await service();
    await client.send(start('review-1', { draft: 'a' }));
    await expect(client.send(command)).rejects.toMatchObject({ name });
  });

  it.each([`${EXECUTION}-2`, `${EXECUTION}/../../x`, 'arn:aws:states:us-east-1:1:execution:other:review-1'])(
    'knows no execution %s',
    async (executionArn) => {
      const { client } = await service();
      await expect(client.send(new DescribeExecutionCommand({ executionArn }))).rejects.toThrow();
    },
  );

  it('answers nobody without the local keys', async () => {
    const { url, client } = await service();
    const stranger = clientOf(url, { ...CREDENTIALS, secretAccessKey: 'guessed' });
    await expect(stranger.send(start('review-1', {}))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    });
    const unsigned = await fetch(url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSStepFunctions.ListExecutions' },
      body: '{}',
    });
    expect([unsigned.status, await unsigned.json()]).toMatchObject([
      400,
      { __type: 'InvalidSignatureException' },
    ]);
    const { executions } = await client.send(new ListExecutionsCommand({ stateMachineArn: MACHINE }));
    expect(executions).toEqual([]);
  });
});
