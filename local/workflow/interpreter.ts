import { randomBytes } from 'node:crypto';
import { ExecutionError, StateMachine } from 'aws-local-stepfunctions';
import { z } from 'zod';
import { statesOf, type Json, type State, type StateMachineDefinition } from './definition.ts';
import { TaskFailure, UncatchableFailure } from './task-failure.ts';
import type { WaitingTasks } from './waiting-tasks.ts';

/** What Step Functions carries from state to state, in bytes. */
export const STATE_LIMIT = 256 * 1024;

/** A timer cannot count further: 24.8 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

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
  /** It waits for longer than a timer can count, or the house closes: to be run again from its start. */
  | { readonly status: 'INTERRUPTED' };

export interface Machine {
  run(run: Run): Running;
}

export interface MachineParts {
  readonly invoke: (arn: string, payload: unknown) => Promise<Json>;
  readonly tasks: WaitingTasks;
  /** @default 24.8 days; shorter in tests */
  readonly longestTimerMs?: number;
}

const INTERRUPTED = 'Local.Interrupted';

/** Makes the state machine ready to run; refuses at once what could not be run as Step Functions would run it. */
export function loadMachine(definition: StateMachineDefinition, parts: MachineParts): Machine {
  const tasks = statesOf(definition).filter(([, { Type }]) => Type === 'Task');
  for (const [name, { Resource }] of tasks) {
    if (!Resource || !(FUNCTION_ARN.test(Resource) || Resource === INVOKE_AND_WAIT))
      throw new Error(`The local stack cannot run the task "${name}": ${Resource ?? 'it has no Resource'}.`);
  }
  type Definition = ConstructorParameters<typeof StateMachine>[0];
  const machine = new StateMachine(withCountableTimers(definition) as unknown as Definition, {
    validationOptions: { checkArn: false },
  });
  return {
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
          parts.tasks.fail(token, INTERRUPTED, '');
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
  { invoke, tasks, longestTimerMs = LONGEST_TIMER_MS }: MachineParts,
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
      return await Promise.race([answer, timeUp(state, run, longestTimerMs, timer.signal)]);
    } finally {
      await run.onResume();
    }
  } finally {
    timer.abort();
    tasks.close(token);
  }
}

/** Rejects when the state's time is up, or when no timer can count on. */
function timeUp(state: State, run: Run, longestTimerMs: number, signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  if (state.TimeoutSeconds === undefined) return promise;
  const left = run.startedAt.getTime() + state.TimeoutSeconds * 1000 - Date.now();
  const expires = left < longestTimerMs;
  const timer = setTimeout(
    () => reject(expires ? new TaskFailure('States.Timeout', '') : new UncatchableFailure(INTERRUPTED, '')),
    Math.max(0, expires ? left : longestTimerMs - 1000),
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return promise;
}

/**
 * The interpreter's timers overflow after 24.8 days and it stops a task after a minute unless told otherwise. How long
 * a function runs is the function's own affair, how long a sign-off is waited for is `timeUp`'s.
 */
function withCountableTimers(block: StateMachineDefinition): StateMachineDefinition {
  const { TimeoutSeconds: _, ...rest } = block;
  const states = Object.entries(block.States).map(([name, state]) => [name, withCountableTimer(state)]);
  return { ...rest, StartAt: block.StartAt, States: Object.fromEntries(states) as Record<string, State> };
}

function withCountableTimer(state: State): State {
  if (state.Type === 'Task') {
    const longest = Math.floor(LONGEST_TIMER_MS / 1000);
    const seconds = state.Resource === INVOKE_AND_WAIT ? longest : (state.TimeoutSeconds ?? longest);
    return { ...state, TimeoutSeconds: Math.min(seconds, longest) };
  }
  if (state.ItemProcessor) return { ...state, ItemProcessor: withCountableTimers(state.ItemProcessor) };
  if (state.Branches) return { ...state, Branches: state.Branches.map(withCountableTimers) };
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
  if (!(thrown instanceof ExecutionError)) return { status: 'INTERRUPTED' };
  const cause = thrown.cause;
  if (!(cause instanceof Error)) return { status: 'FAILED', error: 'States.Runtime', cause: String(cause) };
  if (cause.name === INTERRUPTED) return { status: 'INTERRUPTED' };
  return { status: 'FAILED', error: cause.name, cause: cause.message };
}
