import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { governingDateOf } from '../../core/engine/governing-date.ts';
import type { Finding } from '../../core/engine/finding.ts';
import type { Stage } from '../../core/engine/outcome.ts';
import { runRules } from '../../core/engine/run-rules.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { parseDraft } from '../../core/parse/parse-draft.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { settle } from '../../core/report/settle.ts';
import { type AcceptedFiling, acceptedFilings } from '../../local/accuracy/accepted-filings.ts';
import { ruleSet } from '../../rules/index.ts';

/** What a check is made under. */
export interface Circumstances {
  readonly stage: Stage;
  readonly profile: Profile | null;
}

/** A filing to plant faults into. */
export interface SoundFiling extends AcceptedFiling {
  readonly upload: Uint8Array;
  readonly filing: Filing;
}

/** The reports on Form 8-K of a folder that can be read. */
export async function soundFilings(folder: string): Promise<SoundFiling[]> {
  const accepted = await acceptedFilings(folder);
  return accepted.flatMap((one) => {
    if (one.is8K === false || one.name.toLowerCase().endsWith('.pdf')) return [];
    const upload = readFileSync(one.path);
    const { filing } = parseDraft({ name: one.name, bytes: upload });
    return filing?.form ? [{ ...one, upload, filing }] : [];
  });
}

/** The findings of the whole book, settled as a report settles them. */
export function findingsIn(
  filing: Filing,
  filed: IsoDate | null,
  { stage, profile }: Circumstances,
): readonly Finding[] {
  const { date } = governingDateOf(filing, { filed, today: ruleSet.version as IsoDate });
  const results = runRules(filing, ruleSet.rules, {
    stage,
    profile,
    profileMistakes: [],
    governingDate: date,
    filed,
    today: null,
  });
  return settle(results, ruleSet.rules).findings;
}

/** The filings in an order of chance that is the same in every run, and another for every fault. */
export function shuffled(filings: readonly SoundFiling[], seed: string): SoundFiling[] {
  const rank = (id: string): string => createHash('sha256').update(`${seed}\n${id}`).digest('hex');
  return filings
    .map((filing) => ({ filing, rank: rank(filing.id) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ filing }) => filing);
}

/** A whole number from 0 to `count - 1` that hangs on the seed alone. */
export function drawn(seed: string, count: number): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0) % count;
}
