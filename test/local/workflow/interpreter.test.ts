import { describe, expect, it } from 'vitest';
import type { Json } from '../../../local/workflow/definition.ts';
import { StateMachineDefinition } from '../../../local/workflow/definition.ts';
import { loadMachine, type Outcome } from '../../../local/workflow/interpreter.ts';
import { TaskFailure } from '../../../local/workflow/task-failure.ts';
import { WaitingTasks } from '../../../local/workflow/waiting-tasks.ts';

const MACHINE = 'arn:aws:states:us-east-1:000000000000:stateMachine:review';
const arn = (name: string): string => `arn:aws:lambda:us-east-1:000000000000:function:${name}`;

/** The shape of the review workflow, small: check each family, wait for the signature, record it. */
const REVIEW = {
  StartAt: 'Check rules',
  States: {
    'Check rules': {
      Type: 'Map',
      ItemsPath: '$.families',
      ItemSelector: { 'family.$': '$$.Map.Item.Value', 'draft.$': '$.draft' },
      ItemProcessor: {
        ProcessorConfig: { Mode: 'INLINE' },
        StartAt: 'Check family',
        States: {
          'Check family': {
            Type: 'Task',
            Resource: arn('Check'),
            Retry: [
              { ErrorEquals: ['TransientFailure'], MaxAttempts: 2, IntervalSeconds: 0, BackoffRate: 1 },
            ],
            Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Unchecked', ResultPath: '$.failure' }],
            End: true,
          },
          Unchecked: { Type: 'Pass', Parameters: { 'family.$': '$.family', status: 'unchecked' }, End: true },
        },
      },
      ResultPath: '$.checked',
      Next: 'Await sign-off',
    },
    'Await sign-off': {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Parameters: {
        FunctionName: arn('Open'),
        Payload: { 'draft.$': '$.draft', 'taskToken.$': '$$.Task.Token' },
      },
      TimeoutSeconds: 20 * 24 * 3600,
      ResultPath: '$.decision',
      Catch: [
        { ErrorEquals: ['Superseded'], Next: 'Superseded', ResultPath: '$.failure' },
        { ErrorEquals: ['States.Timeout'], Next: 'Expired', ResultPath: '$.failure' },
      ],
      End: true,
    },
    Superseded: { Type: 'Pass', Result: 'superseded', End: true },
    Expired: { Type: 'Pass', Result: 'expired', End: true },
  },
};

interface Trial {
  readonly definition?: object;
  readonly input?: Json;
  readonly startedAt?: Date;
  readonly check?: (event: { family: string }) => Json;
  /** What happens when the review is opened with its token. */
  readonly open?: (token: string, tasks: WaitingTasks) => void;
}

const INPUT = { draft: 'acme/8k.htm', families: ['dates', 'items'] };

function runReview(trial: Trial): { outcome: Promise<Outcome>; steps: string[]; abort: () => void } {
  const tasks = new WaitingTasks();
  const steps: string[] = [];
  const invoke = async (arnOfTask: string, payload: unknown): Promise<Json> => {
    if (arnOfTask === arn('Open')) {
      const { taskToken } = payload as { taskToken: string };
      queueMicrotask(() => trial.open?.(taskToken, tasks));
      return null;
    }
    const event = payload as { family: string };
    steps.push(event.family);
    return trial.check ? trial.check(event) : { family: event.family, status: 'checked' };
  };
  const definition = StateMachineDefinition.parse(trial.definition ?? REVIEW);
  const running = loadMachine(MACHINE, definition, { invoke, tasks }).run({
    name: 'review-1',
    arn: 'arn:aws:states:us-east-1:000000000000:execution:review:review-1',
    input: trial.input ?? INPUT,
    startedAt: trial.startedAt ?? new Date(),
    onWait: () => steps.push('waits'),
    onResume: async () => void steps.push('goes on'),
  });
  return { outcome: running.outcome, steps, abort: running.abort };
}

describe('the state machine on the laptop', () => {
  it('checks each family, waits for the sign-off, and ends with its answer', async () => {
    const { outcome, steps } = runReview({
      open: (token, tasks) => setTimeout(() => tasks.succeed(token, { decision: 'signed' }), 5),
    });
    await expect(outcome).resolves.toEqual({
      status: 'SUCCEEDED',
      output: {
        ...INPUT,
        checked: [
          { family: 'dates', status: 'checked' },
          { family: 'items', status: 'checked' },
        ],
        decision: { decision: 'signed' },
      },
    });
    expect(steps).toEqual(['dates', 'items', 'waits', 'goes on']);
  });

  it('tries a transient failure again and calls a family unchecked when it keeps failing', async () => {
    const { outcome, steps } = runReview({
      check({ family }) {
        if (family === 'dates') throw new TaskFailure('TransientFailure', '{}');
        return { family, status: 'checked' };
      },
      open: (token, tasks) => tasks.succeed(token, 'signed'),
    });
    await expect(outcome).resolves.toMatchObject({
      output: {
        checked: [
          { family: 'dates', status: 'unchecked' },
          { family: 'items', status: 'checked' },
        ],
      },
    });
    expect(steps.filter((step) => step === 'dates')).toHaveLength(3);
  });

  it('takes the way of a newer draft when the token is failed as superseded', async () => {
    const { outcome } = runReview({ open: (token, tasks) => tasks.fail(token, 'Superseded', 'newer draft') });
    await expect(outcome).resolves.toEqual({ status: 'SUCCEEDED', output: 'superseded' });
  });

  it.each([
    [
      'expires at once when twenty days have passed since the execution started, whatever ran since',
      31,
      'expired',
    ],
    ['still waits when they have not', 19, 'signed'],
  ])('%s', async (_, daysAgo, expected) => {
    const { outcome } = runReview({
      startedAt: new Date(Date.now() - daysAgo * 24 * 3600_000),
      open: (token, tasks) => setTimeout(() => tasks.succeed(token, 'signed'), 50),
    });
    const end = await outcome;
    const output = end.status === 'SUCCEEDED' ? end.output : end;
    expect(expected === 'expired' ? output : (output as { decision: Json }).decision).toBe(expected);
  });

  it('is stopped, neither failed nor ended, when the house closes', async () => {
    const { outcome, abort } = runReview({});
    setTimeout(abort, 20);
    await expect(outcome).resolves.toEqual({ status: 'STOPPED' });
  });

  it.each([
    ['a task is given', { ...INPUT, draft: 'x'.repeat(256 * 1024) }, undefined],
    ['a task returns', INPUT, (): Json => 'x'.repeat(256 * 1024)],
  ])('fails, as Step Functions does, when %s more than 256 KiB', async (_, input, check) => {
    const { outcome } = runReview({ input, ...(check && { check }) });
    await expect(outcome).resolves.toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });

  it('gives each run a token of its own that cannot be guessed', async () => {
    const tokens: string[] = [];
    for (const _ of [1, 2]) {
      const { outcome } = runReview({
        open: (token, tasks) => {
          tokens.push(token);
          tasks.succeed(token, null);
        },
      });
      await outcome;
    }
    expect(new Set(tokens).size).toBe(2);
    expect(tokens.map((token) => Buffer.from(token, 'base64url').length)).toEqual([32, 32]);
  });

  it('answers a token once', () => {
    const tasks = new WaitingTasks();
    void tasks.open('token');
    expect([
      tasks.succeed('token', null),
      tasks.succeed('token', null),
      tasks.succeed('forged', null),
    ]).toEqual([true, false, false]);
  });

  it.each([
    ['JSONata', { QueryLanguage: 'JSONata' }],
    ['a time-out by path', { TimeoutSecondsPath: '$.seconds' }],
    ['a heartbeat', { HeartbeatSeconds: 5 }],
    ['assigned variables', { Assign: { draft: 1 } }],
  ])('refuses %s, which the interpreter would pass over in silence', (_, field) => {
    const definition = {
      StartAt: 'A',
      States: { A: { Type: 'Task', Resource: arn('A'), End: true, ...field } },
    };
    expect(StateMachineDefinition.safeParse(definition).success).toBe(false);
  });

  it('refuses a wait longer than its timers count', () => {
    const wait = { ...REVIEW.States['Await sign-off'], TimeoutSeconds: 25 * 24 * 3600 };
    const definition = { ...REVIEW, States: { ...REVIEW.States, 'Await sign-off': wait } };
    expect(() => runReview({ definition })).toThrow('24.8 days at most');
  });

  it('refuses a task that is no function', () => {
    const definition = StateMachineDefinition.parse({
      StartAt: 'Tell',
      States: { Tell: { Type: 'Task', Resource: 'arn:aws:states:::sns:publish', End: true } },
    });
    const parts = { invoke: async () => null, tasks: new WaitingTasks() };
    expect(() => loadMachine(MACHINE, definition, parts)).toThrow('cannot run the task "Tell"');
  });
});
