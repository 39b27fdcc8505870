import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SFNClient } from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sfnReviewGate } from '../../lambdas/_adapters/sfn-review-gate.ts';

/** The next answer of Step Functions: a status, and the error's name where it is one. */
let answer: [status: number, error?: string];
let asked: [action: string, body: unknown][];
let server: Server;
let gate: ReturnType<typeof sfnReviewGate>;

beforeEach(async () => {
  answer = [200];
  asked = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const action = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      asked.push([action, JSON.parse(Buffer.concat(chunks).toString())]);
      const [status, error] = answer;
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify(error ? { __type: error } : { executionArn: 'arn', startDate: 0 }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('STATE_MACHINE_ARN', 'arn:aws:states:us-east-1:1:stateMachine:review');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local-secret' };
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  gate = sfnReviewGate(new SFNClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 }));
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

describe('reviews as executions', () => {
  it('asks Step Functions for what the workflow means', async () => {
    await gate.startReview('review-1', { draft: 'by reference' });
    await gate.succeed('token', { state: 'signed' });
    await gate.fail('token', 'Superseded');
    expect(asked).toEqual([
      [
        'StartExecution',
        {
          stateMachineArn: 'arn:aws:states:us-east-1:1:stateMachine:review',
          name: 'review-1',
          input: '{"draft":"by reference"}',
        },
      ],
      ['SendTaskSuccess', { taskToken: 'token', output: '{"state":"signed"}' }],
      ['SendTaskFailure', { taskToken: 'token', error: 'Superseded' }],
    ]);
  });

  it('takes a review that exists already for started', async () => {
    answer = [400, 'ExecutionAlreadyExists'];
    await expect(gate.startReview('review-1', {})).resolves.toBe(undefined);
  });

  it.each(['TaskDoesNotExist', 'TaskTimedOut', 'InvalidToken'])(
    'is quiet where nobody waits any more: %s',
    async (error) => {
      answer = [400, error];
      await expect(gate.succeed('token', {})).resolves.toBe(undefined);
      await expect(gate.fail('token', 'Superseded')).resolves.toBe(undefined);
    },
  );

  it.each([
    [400, 'ThrottlingException', 'TransientFailure'],
    [500, 'InternalFailure', 'TransientFailure'],
    [400, 'StateMachineDoesNotExist', 'StateMachineDoesNotExist'],
  ])('throws %i %s as %s', async (status, error, name) => {
    answer = [status, error];
    await expect(gate.startReview('review-1', {})).rejects.toMatchObject({ name });
  });
});
