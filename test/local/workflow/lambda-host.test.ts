import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { DeployedFunction } from '../../../local/workflow/assembly.ts';
import { startLambdaHost, type LambdaHost } from '../../../local/workflow/lambda-host.ts';
import { deployedFunction, temporaryFolder } from './support.ts';

function hostOf(...functions: DeployedFunction[]): LambdaHost {
  const host = startLambdaHost(functions, {
    environment: { AWS_REGION: 'us-east-1' },
    folder: temporaryFolder(),
  });
  onTestFinished(() => host.close());
  return host;
}

async function failureOf(invocation: Promise<unknown>): Promise<{ error: string; cause: unknown }> {
  const failure = await invocation.then(
    () => expect.unreachable('the invocation succeeded'),
    (thrown: unknown) => thrown as Error,
  );
  return { error: failure.name, cause: JSON.parse(failure.message) as unknown };
}

describe('the host of the deployed bundles', () => {
  it('hands a function its event, its environment and the context that Lambda gives', async () => {
    const echo = deployedFunction(
      'Echo',
      `export const handler = async (event, context) => ({
        event, region: process.env.AWS_REGION, own: process.env.FUNCTION, path: process.env.PATH ?? null,
        name: context.functionName, memory: context.memoryLimitInMB, left: context.getRemainingTimeInMillis() > 1000,
      });`,
    );
    const answer = await hostOf(echo).invoke(echo.arn, { item: '2.02' });
    expect(answer).toEqual({
      event: { item: '2.02' },
      region: 'us-east-1',
      own: 'Echo',
      path: null,
      name: 'Echo',
      memory: '64',
      left: true,
    });
  });

  it('runs a CommonJS bundle too, and gives null for a function that returns nothing', async () => {
    const silent = deployedFunction('Silent', 'exports.handler = async () => {};', { commonJs: true });
    await expect(hostOf(silent).invoke(silent.arn, {})).resolves.toBeNull();
  });

  it('keeps a function warm: the second invocation finds what the first one made', async () => {
    const counting = deployedFunction('Counting', 'let n = 0; export const handler = async () => ++n;');
    const host = hostOf(counting);
    await host.invoke(counting.arn, {});
    await expect(host.invoke(counting.arn, {})).resolves.toBe(2);
  });

  it('reports a thrown error by its name, with the cause in the words of Lambda', async () => {
    const faulty = deployedFunction(
      'Faulty',
      `class DraftGoneFailure extends Error { name = 'DraftGoneFailure' }
       export const handler = async () => { throw new DraftGoneFailure('gone') };`,
    );
    const { error, cause } = await failureOf(hostOf(faulty).invoke(faulty.arn, {}));
    expect(error).toBe('DraftGoneFailure');
    expect(cause).toEqual({
      errorType: 'DraftGoneFailure',
      errorMessage: 'gone',
      trace: expect.arrayContaining([expect.stringContaining('gone')]) as string[],
    });
  });

  it('ends a function that never returns when its time is up, and runs the next invocation', async () => {
    const endless = deployedFunction(
      'Endless',
      'export const handler = async ({ hang }) => { while (hang); return "done"; };',
      { timeoutSeconds: 2 },
    );
    const host = hostOf(endless);
    const { error, cause } = await failureOf(host.invoke(endless.arn, { hang: true }));
    expect(error).toBe('Sandbox.Timedout');
    expect(cause).toEqual({
      errorType: 'Sandbox.Timedout',
      errorMessage: 'Error: Task timed out after 2.00 seconds',
      trace: [],
    });
    await expect(host.invoke(endless.arn, { hang: false })).resolves.toBe('done');
  });

  it('ends a function that outgrows its memory, and the house stands', async () => {
    const greedy = deployedFunction(
      'Greedy',
      'export const handler = async () => { const all = []; for (;;) all.push(new Array(100_000).fill(1.5)); };',
      { memoryMb: 32, timeoutSeconds: 30 },
    );
    const { error } = await failureOf(hostOf(greedy).invoke(greedy.arn, {}));
    expect(error).toBe('Runtime.OutOfMemory');
  });

  it('reports a function that ends its own process', async () => {
    const quitter = deployedFunction('Quitter', 'export const handler = async () => process.exit(3);');
    const { error } = await failureOf(hostOf(quitter).invoke(quitter.arn, {}));
    expect(error).toBe('Runtime.ExitError');
  });

  it('refuses an invocation and an answer over 6 MB', async () => {
    const wordy = deployedFunction(
      'Wordy',
      'export const handler = async ({ length }) => "x".repeat(length ?? 1);',
    );
    const host = hostOf(wordy);
    await expect(host.invoke(wordy.arn, { text: 'x'.repeat(6 * 1024 * 1024) })).rejects.toMatchObject({
      name: 'Lambda.RequestTooLargeException',
    });
    await expect(host.invoke(wordy.arn, { length: 6 * 1024 * 1024 })).rejects.toMatchObject({
      name: 'Function.ResponseSizeTooLarge',
    });
  });

  it('keeps what a function logs in a file, out of the terminal', async () => {
    const folder = temporaryFolder();
    const talkative = deployedFunction(
      'Talkative',
      'export const handler = async () => console.log("done");',
    );
    const host = startLambdaHost([talkative], { environment: {}, folder });
    onTestFinished(() => host.close());
    await host.invoke(talkative.arn, {});
    await vi.waitFor(() => expect(readFileSync(join(folder, 'functions.log'), 'utf8')).toBe('done\n'));
  });

  it('says so when the bundle does not load', async () => {
    const broken = deployedFunction('Broken', 'throw new Error("no such table");');
    const { error, cause } = await failureOf(hostOf(broken).invoke(broken.arn, {}));
    expect(error).toBe('Error');
    expect(cause).toMatchObject({ errorMessage: 'no such table' });
  });

  it('does not count the wait for a thread as time of the function', async () => {
    const slow = deployedFunction(
      'Slow',
      'export const handler = () => new Promise((done) => setTimeout(done, 300, "done"));',
      { timeoutSeconds: 2 },
    );
    const host = hostOf(slow);
    const answers = await Promise.all(Array.from({ length: 16 }, () => host.invoke(slow.arn, {})));
    expect(answers).toEqual(Array(16).fill('done'));
  });
});
