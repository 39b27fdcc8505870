import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { createWriteStream, existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import type { DeployedFunction } from './assembly.ts';

/** What a function answered, in JSON as Lambda passes it on. */
export type Answer = { readonly output: string } | { readonly error: FunctionError };

export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

type Handler = (event: unknown, context: object) => unknown;

/** What a worker is told when it starts. */
export interface WorkerOrders {
  readonly deployed: DeployedFunction;
  /** The file that takes what the function logs; the terminal is the operator's. */
  readonly log: string;
  /** The folder of compiled code: from the second start of the house on, a bundle loads in half the time. */
  readonly compiled: string;
}

const { deployed, log, compiled } = workerData as WorkerOrders;
const lines = createWriteStream(log, { flags: 'a', mode: 0o600 });
process.stdout.write = lines.write.bind(lines) as typeof process.stdout.write;
process.stderr.write = lines.write.bind(lines) as typeof process.stderr.write;

const loading = loadHandler();
// Whoever invokes is told why the bundle does not load; nobody else should be.
loading.catch(() => undefined);

/** Runs the function once, in its own thread: `event` is the JSON of the invocation. */
export default async function invoke(event: string): Promise<Answer> {
  try {
    const handler = await loading;
    const output = await handler(JSON.parse(event), lambdaContext());
    return { output: JSON.stringify(output ?? null) };
  } catch (thrown) {
    return { error: asFunctionError(thrown) };
  }
}

async function loadHandler(): Promise<Handler> {
  const dot = deployed.handler.lastIndexOf('.');
  const stem = join(deployed.bundle, deployed.handler.slice(0, dot));
  const file = ['.mjs', '.js', '.cjs'].map((extension) => stem + extension).find(existsSync);
  if (file === undefined) throw new Error(`No module for ${deployed.handler} in the bundle.`);
  enableCompileCache(compiled);
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  flushCompileCache();
  const handler = module[deployed.handler.slice(dot + 1)];
  if (typeof handler !== 'function') throw new Error(`The bundle exports no ${deployed.handler}.`);
  return handler as Handler;
}

function lambdaContext(): object {
  const ends = performance.now() + deployed.timeoutSeconds * 1000;
  return {
    functionName: deployed.logicalId,
    functionVersion: '$LATEST',
    invokedFunctionArn: deployed.arn,
    memoryLimitInMB: String(deployed.memoryMb),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${deployed.logicalId}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: (): number => Math.max(0, Math.round(ends - performance.now())),
  };
}

function asFunctionError(thrown: unknown): FunctionError {
  if (!(thrown instanceof Error))
    return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
  return {
    errorType: thrown.name,
    errorMessage: thrown.message,
    trace: (thrown.stack ?? '').split('\n'),
  };
}
