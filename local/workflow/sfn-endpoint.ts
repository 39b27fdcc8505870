import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Credentials } from '../s3/endpoint.ts';
import type { Json } from './definition.ts';
import { executionArn, ExecutionAlreadyExists, type Execution, type Executions } from './executions.ts';
import { STATE_LIMIT } from './interpreter.ts';
import { isSigned } from './request-signature.ts';
import type { WaitingTasks } from './waiting-tasks.ts';

const TARGET_PREFIX = 'AWSStepFunctions.';
/** No call may be longer: an execution's input, as JSON in JSON, and its names. */
const BODY_LIMIT = 4 * STATE_LIMIT;

export interface SfnEndpointOptions {
  readonly machineArn: string;
  readonly executions: Executions;
  readonly tasks: WaitingTasks;
  /** Whose signature a request must bear. */
  readonly credentials: Credentials;
}

export interface SfnEndpoint {
  readonly url: string;
  close(): void;
}

/** An error as the service reports it; `name` is the shape that the SDK turns into a class. */
class ServiceError extends Error {
  override readonly name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Serves the calls of Step Functions that the handlers and an operator make, on a free loopback port. */
export async function startSfnEndpoint(options: SfnEndpointOptions): Promise<SfnEndpoint> {
  const actions = actionsOf(options);
  const server = createServer((request, response) => {
    void answer(request, response, options, actions);
  });
  // Clients keep their connections between two uploads.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Action = (body: unknown) => Promise<Json>;

const JsonText = z
  .string()
  .refine((text) => Buffer.byteLength(text) <= STATE_LIMIT, `longer than ${STATE_LIMIT} bytes`)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as Json;
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  });
const Name = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/);
const Start = z.object({
  stateMachineArn: z.string(),
  name: Name,
  input: JsonText.default({}),
});
const OneExecution = z.object({ executionArn: z.string() });
const Failure = z.object({ error: z.string().default(''), cause: z.string().default('') });
const Success = z.object({ taskToken: z.string(), output: JsonText });
const TaskFailed = Failure.extend({ taskToken: z.string() });

function actionsOf({ machineArn, executions, tasks }: SfnEndpointOptions): Readonly<Record<string, Action>> {
  const nameIn = (arn: string): string => {
    const prefix = executionArn(machineArn, '');
    if (!arn.startsWith(prefix)) throw new ServiceError('InvalidArn', 'Not an execution of this machine.');
    return Name.parse(arn.slice(prefix.length));
  };
  const answered = (found: boolean): Json => {
    if (!found) throw new ServiceError('TaskTimedOut', 'Nobody waits for this token.');
    return {};
  };
  return {
    async StartExecution(body) {
      const { stateMachineArn, name, input } = Start.parse(body);
      if (stateMachineArn !== machineArn) throw new ServiceError('StateMachineDoesNotExist', stateMachineArn);
      const { startDate } = await executions.start(name, input);
      return { executionArn: executionArn(machineArn, name), startDate: Date.parse(startDate) / 1000 };
    },
    async DescribeExecution(body) {
      const name = nameIn(OneExecution.parse(body).executionArn);
      const found = await executions.describe(name);
      if (!found) throw new ServiceError('ExecutionDoesNotExist', name);
      return described(machineArn, found);
    },
    async StopExecution(body) {
      const { executionArn: arn, error, cause } = OneExecution.extend(Failure.shape).parse(body);
      if (!(await executions.stop(nameIn(arn), error, cause)))
        throw new ServiceError('ExecutionDoesNotExist', 'No such execution runs.');
      return { stopDate: Date.now() / 1000 };
    },
    async SendTaskSuccess(body) {
      const { taskToken, output } = Success.parse(body);
      return answered(tasks.succeed(taskToken, output));
    },
    async SendTaskFailure(body) {
      const { taskToken, error, cause } = TaskFailed.parse(body);
      return answered(tasks.fail(taskToken, error, cause));
    },
    async ListExecutions() {
      return { executions: executions.running.map((running) => summary(machineArn, running)) };
    },
  };
}

function summary(machineArn: string, { name, startDate, status }: Execution): { [key: string]: Json } {
  return {
    executionArn: executionArn(machineArn, name),
    stateMachineArn: machineArn,
    name,
    status,
    startDate: Date.parse(startDate) / 1000,
  };
}

function described(machineArn: string, execution: Execution): Json {
  const base = { ...summary(machineArn, execution), input: JSON.stringify(execution.input) };
  if (execution.status === 'RUNNING') return base;
  const { stopDate, output, error, cause } = execution;
  return {
    ...base,
    stopDate: Date.parse(stopDate) / 1000,
    ...(output !== undefined && { output: JSON.stringify(output) }),
    ...(error !== undefined && { error, cause: cause ?? '' }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { credentials }: SfnEndpointOptions,
  actions: Readonly<Record<string, Action>>,
): Promise<void> {
  try {
    const body = await readBody(request);
    if (!isSigned(request, body, credentials, new Date()))
      throw new ServiceError('InvalidSignatureException', 'The signature does not match.');
    const target = String(request.headers['x-amz-target']);
    const action = target.startsWith(TARGET_PREFIX) ? actions[target.slice(TARGET_PREFIX.length)] : undefined;
    if (!action) throw new ServiceError('UnknownOperationException', `${target} is not served here.`);
    send(response, 200, await action(JSON.parse(body.toString('utf8'))));
  } catch (error) {
    const { name, message } = asServiceError(error);
    send(response, name === 'InternalFailure' ? 500 : 400, { __type: name, message });
  }
}

function asServiceError(error: unknown): { name: string; message: string } {
  if (error instanceof ServiceError || error instanceof ExecutionAlreadyExists) return error;
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return { name: 'ValidationException', message: error.message };
  return { name: 'InternalFailure', message: 'The local workflow could not do this.' };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) throw new ServiceError('ValidationException', 'The request is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}
