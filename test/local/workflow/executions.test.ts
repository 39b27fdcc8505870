import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Json } from '../../../local/workflow/definition.ts';
import { Executions } from '../../../local/workflow/executions.ts';
import type { Machine, Outcome, Run } from '../../../local/workflow/interpreter.ts';
import { temporaryFolder } from './support.ts';

/** A machine whose runs end when the test says so. */
function machineByHand(): { machine: Machine; runs: { run: Run; end: (outcome: Outcome) => void }[] } {
  const runs: { run: Run; end: (outcome: Outcome) => void }[] = [];
  const machine: Machine = {
    arn: 'arn:aws:states:us-east-1:000000000000:stateMachine:review',
    run(run) {
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      runs.push({ run, end: resolve });
      return { outcome: promise, abort: () => resolve({ status: 'STOPPED' }) };
    },
  };
  return { machine, runs };
}

async function opened(...where: Parameters<typeof Executions.open>): Promise<Executions> {
  const executions = await Executions.open(...where);
  await executions.resume();
  onTestFinished(() => executions.close());
  return executions;
}

const done = (output: Json = null): Outcome => ({ status: 'SUCCEEDED', output });
/** Long enough for what must not happen to happen. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
const isEnded = (executions: Executions, name: string): Promise<void> =>
  vi.waitFor(async () => expect(await executions.describe(name)).not.toMatchObject({ status: 'RUNNING' }));

describe('the list of executions', () => {
  it('has an execution on disk before its start is acknowledged', async () => {
    const folder = temporaryFolder();
    const { machine } = machineByHand();
    const executions = await opened(folder, machine);
    await executions.start('review-1', { draft: 'a' });
    expect(readdirSync(join(folder, 'running'))).toEqual(['review-1.json']);
  });

  it('runs again, with its first input and date, what had not ended, and nothing else', async () => {
    const folder = temporaryFolder();
    const before = machineByHand();
    const first = await opened(folder, before.machine);
    const { startDate } = await first.start('unfinished', { draft: 'a' });
    await first.start('finished', { draft: 'b' });
    before.runs[1]?.end(done());
    await isEnded(first, 'finished');
    await first.close();

    const after = machineByHand();
    const second = await opened(folder, after.machine);
    await aWhile();
    expect(after.runs.map(({ run }) => [run.name, run.input, run.startedAt.toISOString()])).toEqual([
      ['unfinished', { draft: 'a' }, startDate],
    ]);
    expect(await second.describe('finished')).toMatchObject({ status: 'SUCCEEDED', input: { draft: 'b' } });
  });

  it('takes a half-written file of a killed start for no start at all', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'running'), { recursive: true });
    writeFileSync(join(folder, 'running', 'review-1.json.0.tmp'), '{"na');
    const { machine, runs } = machineByHand();
    await opened(folder, machine);
    await aWhile();
    expect(runs).toEqual([]);
  });

  it('is one execution for one name: started twice at once, again, with other input, after its end', async () => {
    const { machine, runs } = machineByHand();
    const executions = await opened(temporaryFolder(), machine);
    const [one, other] = await Promise.all([
      executions.start('r', { a: 1 }),
      executions.start('r', { a: 1 }),
    ]);
    expect(other).toEqual(one);
    await expect(executions.start('r', { a: 2 })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    runs[0]?.end(done());
    await isEnded(executions, 'r');
    await expect(executions.start('r', { a: 1 })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    expect(runs).toHaveLength(1);
  });

  it('works on a few at once; those that wait for a sign-off make room', async () => {
    const { machine, runs } = machineByHand();
    const executions = await opened(temporaryFolder(), machine, { places: 2 });
    for (const name of ['a', 'b', 'c', 'd']) await executions.start(name, null);
    const areAtWork = (...names: string[]): Promise<void> =>
      vi.waitFor(() => expect(runs.map(({ run }) => run.name)).toEqual(names));
    await aWhile();
    await areAtWork('a', 'b');
    runs[0]?.run.onWait();
    await aWhile();
    await areAtWork('a', 'b', 'c');
    // "a" is signed, but must wait until "b" or "c" is through.
    let resumed = false;
    void runs[0]?.run.onResume().then(() => (resumed = true));
    await aWhile();
    expect(resumed).toBe(false);
    runs[1]?.end(done());
    runs[2]?.end(done());
    await areAtWork('a', 'b', 'c', 'd');
    await vi.waitFor(() => expect(resumed).toBe(true));
  });

  it('keeps room for new drafts while it takes up what was left', async () => {
    const folder = temporaryFolder();
    const before = await opened(folder, machineByHand().machine);
    for (const name of ['a', 'b', 'c', 'd']) await before.start(name, null);
    await before.close();

    const { machine, runs } = machineByHand();
    const after = await opened(folder, machine, { places: 2 });
    await aWhile();
    await after.start('new', null);
    await vi.waitFor(() => expect(runs.map(({ run }) => run.name)).toEqual(['a', 'new']));
  });

  it('keeps what failed with its error and says which it was', async () => {
    const failures: string[] = [];
    const { machine, runs } = machineByHand();
    const executions = await opened(temporaryFolder(), machine, {
      onFailure: (name, error) => failures.push(`${name}: ${error}`),
    });
    await executions.start('r', null);
    runs[0]?.end({ status: 'FAILED', error: 'States.Runtime', cause: 'why' });
    await vi.waitFor(() => expect(failures).not.toEqual([]));
    expect(failures).toEqual(['r: States.Runtime']);
    expect(await executions.describe('r')).toMatchObject({
      status: 'FAILED',
      error: 'States.Runtime',
      cause: 'why',
    });
  });

  it('ends a stopped execution for good', async () => {
    const folder = temporaryFolder();
    const { machine, runs } = machineByHand();
    const executions = await opened(folder, machine);
    await executions.start('r', null);
    expect(await executions.stop('r', 'Stopped', 'by hand')).toBe(true);
    expect(await executions.stop('r', 'Stopped', 'by hand')).toBe(false);
    await aWhile();
    expect(await executions.describe('r')).toMatchObject({ status: 'ABORTED', error: 'Stopped' });
    await opened(folder, machine);
    await aWhile();
    expect(runs).toHaveLength(1);
  });

  it('knows nothing of a name that was never started', async () => {
    const { machine } = machineByHand();
    const executions = await opened(temporaryFolder(), machine);
    expect(await executions.describe('never')).toBeNull();
  });
});
