import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NOTHING_TOLD, type Told } from '../../core/profile/profile.ts';
import { LARGEST_PROFILE, PROFILE_NAME, readProfile } from '../../core/profile/read-profile.ts';
import type { RuleSet } from '../../core/report/compose.ts';
import { CouldNotRunError } from '../could-not-run.ts';

/** What the company tells of itself in the draft's own folder, as it would in the drafts bucket. */
export async function toldBeside(draft: string, ruleSet: RuleSet): Promise<Told> {
  const path = join(dirname(draft), PROFILE_NAME);
  return (await sizeOf(path)) === null ? NOTHING_TOLD : toldIn(path, ruleSet);
}

/**
 * The profile that was named.
 * @throws CouldNotRunError which names every mistake: a check without the house's levels would be another check.
 */
export async function profileNamed(path: string, ruleSet: RuleSet): Promise<Told> {
  if ((await sizeOf(path)) === null) throw new CouldNotRunError(`--profile ${path}: no such file`);
  const told = await toldIn(path, ruleSet);
  if (told.mistakes.length > 0) throw new CouldNotRunError(`--profile ${path}: ${told.mistakes.join('; ')}`);
  return told;
}

async function toldIn(path: string, { rules }: RuleSet): Promise<Told> {
  const size = (await sizeOf(path)) ?? 0;
  const bytes = size > LARGEST_PROFILE ? new Uint8Array(LARGEST_PROFILE + 1) : await readFile(path);
  return readProfile(bytes, new Set(rules.map(({ id }) => id)));
}

/** In bytes; null where there is no such file. */
async function sizeOf(path: string): Promise<number | null> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() ? stats.size : null;
}
