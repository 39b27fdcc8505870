import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { Stage } from '../../core/engine/outcome.ts';
import type { TestedFiling } from './back-test.ts';

/** What is kept of a run, so that the next can tell what a change of the rules changed. */
export const StoredRun = z.object({
  ruleSet: z.object({ version: z.string(), digest: z.string() }),
  stage: Stage,
  /** For each filing "family/name level" of each of its alarms, sorted. */
  filings: z.record(z.string(), z.array(z.string())),
});
export type StoredRun = z.infer<typeof StoredRun>;

export function runToStore(
  tested: readonly TestedFiling[],
  ruleSet: StoredRun['ruleSet'],
  stage: Stage,
): StoredRun {
  const said = ({ alarms }: TestedFiling): string[] =>
    alarms.map(({ ruleId, level }) => `${ruleId} ${level}`).sort();
  return { ruleSet, stage, filings: Object.fromEntries(tested.map((filing) => [filing.id, said(filing)])) };
}

/** The last run over the folder at that stage, or null: there was none, or what lies there is none. */
export async function readLastRun(data: string, folder: string, stage: Stage): Promise<StoredRun | null> {
  try {
    return StoredRun.parse(JSON.parse(await readFile(pathOf(data, folder, stage), 'utf8')));
  } catch {
    return null;
  }
}

export async function storeRun(data: string, folder: string, run: StoredRun): Promise<void> {
  const path = pathOf(data, folder, run.stage);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `${JSON.stringify(run)}\n`);
}

function pathOf(data: string, folder: string, stage: Stage): string {
  const full = resolve(folder);
  const digest = createHash('sha256').update(full).digest('hex').slice(0, 12);
  return join(data, 'accuracy', `${basename(full)}-${digest}-${stage}.json`);
}
