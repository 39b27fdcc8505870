import { randomBytes } from 'node:crypto';
import { ExecutionError, StateMachine } from 'aws-local-stepfunctions';
import { z } from 'zod';
import { statesOf, type Json, type State, type StateMachineDefinition } from './definition.ts';
import { TaskFailure, UncatchableFailure } from './task-failure.ts';
import type { WaitingTasks } from './waiting-tasks.ts';

/** What Step Functions carries from state to state, in bytes. */
export const STATE_LIMIT = 256 * 1024;

/** A timer cannot count further: 24.8 days. */
const LONGEST_TIMER_SECONDS = Math.floor((2 ** 31 - 1) / 1000);

const FUNCTION_ARN = /^arn:aws:lambda:/;
const INVOKE_AND_WAIT = 'arn:aws:states:::lambda:invoke.waitForTaskToken';
const InvokeAndWait = z.object({ FunctionName: z.string(), Payload: z.json() });

/** One run of the machine. */
export interface Run {
  readonly name: string;
  readonly arn: string;
  readonly input: Json;
  /** When the execution first started; what it waits for is counted from here, also after a restart. */
  readonly startedAt: Date;
  /** Called when the run begins to wait for a token: from now on it costs nothing. */
  readonly onWait: () => void;
  /** Called before the run goes on, and awaited. */
  readonly onResume: () => Promise<void>;
}

export interface Running {
  readonly outcome: Promise<Outcome>;
  abort(): void;
}

export type Outcome =
  | { readonly status: 'SUCCEEDED'; readonly output: Json }
  | { readonly status: 'FAILED'; readonly error: string; readonly cause: string }
  /** Stopped from outside. */
  | { readonly status: 'STOPPED' };

export interface Machine {
  readonly arn: string;
  run(run: Run): Running;
}

export interface MachineParts {
  readonly invoke: (arn: string, payload: unknown) => Promise<Json>;
  readonly tasks: WaitingTasks;
}

/** Makes the state machine ready to run; refuses at once what could not be run as Step Functions would run it. */
export function loadMachine(arn: string, definition: StateMachineDefinition, parts: MachineParts): Machine {
  const tasks = statesOf(definition).filter(([, { Type }]) => Type === 'Task');
  for (const [name, { Resource, TimeoutSeconds = 0 }] of tasks) {
    if (TimeoutSeconds > LONGEST_TIMER_SECONDS)
      throw new Error(`The local stack cannot wait as long as the task "${name}" asks: 24.8 days at most.`);
    if (!Resource || !(FUNCTION_ARN.test(Resource) || Resource === INVOKE_AND_WAIT))
      throw new Error(`The local stack cannot run the task "${name}": ${Resource ?? 'it has no Resource'}.`);
  }
  type Definition = ConstructorParameters<typeof StateMachine>[0];
  const machine = new StateMachine(withoutOwnTimers(definition) as unknown as Definition, {
    validationOptions: { checkArn: false },
  });
  return {
    arn,
    run(run) {
      const token = randomBytes(32).toString('base64url');
      const handlers: Record<string, (input: Json) => Promise<Json>> = Object.fromEntries(
        tasks.map(([name, state]) => [
          name,
          (input: Json) => limited(runTask(state, limitedInput(input), token, run, parts)),
        ]),
      );
      const execution = machine.run(run.input, {
        overrides: { taskResourceLocalHandlers: handlers },
        context: {
          Execution: { Id: run.arn, Name: run.name },
          Task: { Token: token },
        },
      });
      return {
        outcome: execution.result.then(succeeded, failed),
        abort() {
          execution.abort();
          parts.tasks.fail(token, 'Local.Stopped', '');
        },
      };
    },
  };
}

function runTask(state: State, input: Json, token: string, run: Run, parts: MachineParts): Promise<Json> {
  if (state.Resource !== INVOKE_AND_WAIT) return parts.invoke(state.Resource ?? '', input);
  return invokeAndWait(state, input, token, run, parts);
}

async function invokeAndWait(
  state: State,
  input: Json,
  token: string,
  run: Run,
  { invoke, tasks }: MachineParts,
): Promise<Json> {
  const { FunctionName, Payload } = InvokeAndWait.parse(input);
  const answer = tasks.open(token);
  const timer = new AbortController();
  try {
    // The function hands the token on, and may be answered before it has returned.
    const ended = await Promise.race([
      invoke(FunctionName, Payload).then(() => null),
      answer.then((output) => ({ output })),
    ]);
    if (ended) return ended.output;
    run.onWait();
    try {
      return await Promise.race([answer, timeUp(state, run, timer.signal)]);
    } finally {
      await run.onResume();
    }
  } finally {
    timer.abort();
    tasks.close(token);
  }
}

/** Rejects when the state's time is up, counted from the start of the execution: a restart gives no more of it. */
function timeUp(state: State, run: Run, signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const seconds = state.TimeoutSeconds ?? LONGEST_TIMER_SECONDS;
  const left = run.startedAt.getTime() + seconds * 1000 - Date.now();
  const timer = setTimeout(() => reject(new TaskFailure('States.Timeout', '')), Math.max(0, left));
  signal.addEventListener('abort', () => clearTimeout(timer));
  return promise;
}

/**
 * The interpreter stops a task after a minute unless told otherwise. How long a function runs is the function's own
 * affair, how long a sign-off is waited for is `timeUp`'s.
 */
function withoutOwnTimers(block: StateMachineDefinition): StateMachineDefinition {
  const states = Object.entries(block.States).map(([name, state]) => [name, withoutOwnTimer(state)]);
  return { ...block, States: Object.fromEntries(states) as Record<string, State> };
}

function withoutOwnTimer(state: State): State {
  if (state.Type === 'Task') {
    const own = state.Resource === INVOKE_AND_WAIT ? undefined : state.TimeoutSeconds;
    return { ...state, TimeoutSeconds: own ?? LONGEST_TIMER_SECONDS };
  }
  if (state.ItemProcessor) return { ...state, ItemProcessor: withoutOwnTimers(state.ItemProcessor) };
  if (state.Branches) return { ...state, Branches: state.Branches.map(withoutOwnTimers) };
  return state;
}

function limitedInput(input: Json): Json {
  return withinLimit(input, 'input');
}

async function limited(output: Promise<Json>): Promise<Json> {
  return withinLimit(await output, 'output');
}

function withinLimit(value: Json, which: 'input' | 'output'): Json {
  if (Buffer.byteLength(JSON.stringify(value)) <= STATE_LIMIT) return value;
  throw new UncatchableFailure(
    'States.DataLimitExceeded',
    `The task's ${which} exceeds ${STATE_LIMIT} bytes.`,
  );
}

function succeeded(output: unknown): Outcome {
  return { status: 'SUCCEEDED', output: output as Json };
}

function failed(thrown: unknown): Outcome {
  if (!(thrown instanceof ExecutionError)) return { status: 'STOPPED' };
  const cause = thrown.cause;
  if (!(cause instanceof Error)) return { status: 'FAILED', error: 'States.Runtime', cause: String(cause) };
  return { status: 'FAILED', error: cause.name, cause: cause.message };
}
