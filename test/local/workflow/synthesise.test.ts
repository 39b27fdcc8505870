import { describe, expect, it } from 'vitest';
import { readAssembly } from '../../../local/workflow/assembly.ts';
import { loadMachine } from '../../../local/workflow/interpreter.ts';
import { synthesiseInto } from '../../../local/workflow/synthesise.ts';
import { WaitingTasks } from '../../../local/workflow/waiting-tasks.ts';
import { sharedAssembly } from '../../support/assembly.ts';

describe('what the CDK application synthesises', { timeout: 120_000 }, () => {
  it('is kept until a source changes', async () => {
    const folder = await sharedAssembly();
    const told: string[] = [];
    await synthesiseInto(folder, () => told.push('working'));
    expect(told).toEqual([]);
  });

  it('holds the review machine, in a form that the laptop can run, and a bundle for each of its tasks', async () => {
    const { machineArn, definition, functions, eventReader, site } = readAssembly(await sharedAssembly());
    const parts = { invoke: async () => null, tasks: new WaitingTasks() };
    expect(loadMachine(machineArn, definition, parts).arn).toMatch(/:stateMachine:[\w-]+review$/);
    const arns = functions.map(({ arn }) => arn);
    const called = JSON.stringify(definition).match(/arn:aws:lambda:[^"]+/g) ?? [];
    expect(called.length).toBeGreaterThan(5);
    expect(called.filter((arn) => !arns.includes(arn))).toEqual([]);
    expect(arns).toEqual(expect.arrayContaining([eventReader.arn, site.arn]));
  });

  it('gives each function the local names of the buckets', async () => {
    const { functions } = readAssembly(await sharedAssembly());
    const buckets = functions.flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => name.endsWith('_BUCKET')),
    );
    expect(Object.fromEntries(buckets)).toEqual({
      DRAFTS_BUCKET: 'drafts',
      RECORDS_BUCKET: 'records',
      WORK_BUCKET: 'work',
    });
  });
});
