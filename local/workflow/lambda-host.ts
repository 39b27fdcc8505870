import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { DeployedFunction } from './assembly.ts';
import type { Json } from './definition.ts';
import type { Answer, FunctionError, WorkerOrders } from './lambda-worker.ts';
import { TaskFailure } from './task-failure.ts';
import { Turnstile } from './turnstile.ts';

/** What Lambda takes and gives in one synchronous invocation, in bytes. */
const INVOKE_LIMIT = 6 * 1024 * 1024;
const WORKER = fileURLToPath(new URL('./lambda-worker.ts', import.meta.url));

/** How many invocations of one function run at once; each has a thread and a heap of its own. */
const THREADS = 2;

/** Room for what lives shortly, in each thread; V8's own measure of 48 MB adds up over a dozen of them. */
const YOUNG_MB = 16;
/** A second thread that has had nothing to do for so long ends; the first one stays warm. */
const IDLE_MS = 60_000;

/** Runs the deployed bundles, each in worker threads under the function's own timeout and memory. */
export interface LambdaHost {
  /** Rejects with a `TaskFailure` that bears the name and the cause that Lambda would report. */
  invoke(arn: string, payload: unknown): Promise<Json>;
  close(): Promise<void>;
}

export interface LambdaHostOptions {
  /** Variables of the house. They go before a function's own, as region and credentials of Lambda do. */
  readonly environment: Readonly<Record<string, string>>;
  /** Takes what functions log, and their compiled code. */
  readonly folder: string;
}

export function startLambdaHost(
  functions: readonly DeployedFunction[],
  options: LambdaHostOptions,
): LambdaHost {
  const hosted = new Map(functions.map((deployed) => [deployed.arn, hostFunction(deployed, options)]));
  return {
    async invoke(arn, payload) {
      const run = hosted.get(arn);
      if (!run) throw new TaskFailure('Lambda.ResourceNotFoundException', `Function not found: ${arn}`);
      return run.invoke(payload);
    },
    async close() {
      await Promise.all([...hosted.values()].map(({ close }) => close()));
    },
  };
}

interface HostedFunction {
  invoke(payload: unknown): Promise<Json>;
  close(): Promise<void>;
}

function hostFunction(
  deployed: DeployedFunction,
  { environment, folder }: LambdaHostOptions,
): HostedFunction {
  const pool = new Piscina<string, Answer>({
    filename: WORKER,
    workerData: {
      deployed,
      log: join(folder, 'functions.log'),
      compiled: join(folder, 'compiled'),
    } satisfies WorkerOrders,
    env: { ...deployed.environment, ...environment },
    minThreads: 1,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    // A waiting thread keeps its event loop, and with it the connections that the AWS SDK holds open.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: deployed.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  // A thread that dies between two invocations is replaced; the next one that needs it will not notice.
  pool.on('error', () => undefined);
  const turnstile = new Turnstile(THREADS);
  return {
    async invoke(payload) {
      const event = JSON.stringify(payload);
      if (Buffer.byteLength(event) > INVOKE_LIMIT)
        throw new TaskFailure('Lambda.RequestTooLargeException', 'The request exceeds 6 MB.');
      // The queue stands before the pool, so that the function's time is its own and not spent waiting for a thread.
      const answer = await turnstile.through(() => runOnce(pool, deployed, event));
      if ('error' in answer) throw asTaskFailure(answer.error);
      if (Buffer.byteLength(answer.output) > INVOKE_LIMIT)
        throw asTaskFailure(sandboxError('Function.ResponseSizeTooLarge', 'The response exceeds 6 MB.'));
      return JSON.parse(answer.output) as Json;
    },
    close: () => pool.destroy(),
  };
}

async function runOnce(
  pool: Piscina<string, Answer>,
  deployed: DeployedFunction,
  event: string,
): Promise<Answer> {
  const overtime = AbortSignal.timeout(deployed.timeoutSeconds * 1000);
  try {
    return await pool.run(event, { signal: overtime });
  } catch (lost) {
    if (overtime.aborted) {
      const seconds = deployed.timeoutSeconds.toFixed(2);
      return { error: sandboxError('Sandbox.Timedout', `Error: Task timed out after ${seconds} seconds`) };
    }
    if ((lost as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
      return {
        error: sandboxError('Runtime.OutOfMemory', 'Error: Runtime exited with error: signal: killed'),
      };
    return { error: sandboxError('Runtime.ExitError', 'Error: Runtime exited without providing a reason') };
  }
}

function sandboxError(errorType: string, errorMessage: string): FunctionError {
  return { errorType, errorMessage, trace: [] };
}

function asTaskFailure(error: FunctionError): TaskFailure {
  return new TaskFailure(error.errorType, JSON.stringify(error));
}
