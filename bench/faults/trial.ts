import type { Finding } from '../../core/engine/finding.ts';
import { parseDraft } from '../../core/parse/parse-draft.ts';
import { Profile } from '../../core/profile/profile.ts';
import type { Fault } from './fault.ts';
import { planted } from './plant.ts';
import { drawn, findingsIn, shuffled, type SoundFiling } from './sound-filings.ts';

/** How one mutant fared. */
export interface Mutant {
  readonly filing: string;
  readonly caught: boolean;
  /** Findings of rules that have nothing to do with the fault, and that the sound filing did not have. */
  readonly unrelated: readonly string[];
  /** Findings that the fault rightly causes besides. */
  readonly caused: readonly string[];
}

/** How one kind of fault fared over the filings that had a place for it. */
export interface Trial {
  readonly fault: Fault;
  readonly mutants: readonly Mutant[];
}

/** Plants the fault into up to `most` filings that the intended rule has nothing to say about. */
export function tryFault(fault: Fault, filings: readonly SoundFiling[], most: number): Trial {
  const mutants: Mutant[] = [];
  for (const sound of shuffled(filings, fault.id)) {
    if (mutants.length >= most) break;
    const mutant = mutantOf(fault, sound);
    if (mutant) mutants.push(mutant);
  }
  return { fault, mutants };
}

/** What is reported of a draft that cannot be read at all. */
const UNREADABLE = { ruleId: 'edgar/extraction-quality', severity: 'error', outcome: 'violation' } as const;

type Told = Pick<Finding, 'ruleId' | 'severity' | 'outcome'>;

function mutantOf(fault: Fault, sound: SoundFiling): Mutant | null {
  const { filing, filed, upload, id, name } = sound;
  const draw = (count: number): number => drawn(`${fault.id}\n${id}`, count);
  const edits = fault.plant(filing, { filed, upload, draw });
  const told = fault.profile?.(filing);
  if (!edits || told === null) return null;
  const circumstances = { stage: fault.stage ?? 'draft', profile: told ? Profile.parse(told) : null };
  const before = findingsIn(filing, filed, circumstances);
  if (before.some(({ ruleId }) => ruleId === fault.intended)) return null;
  const spoiled = parseDraft({ name, bytes: planted(upload, filing, edits) });
  const after = spoiled.filing ? findingsIn(spoiled.filing, filed, circumstances) : [UNREADABLE];
  const fresh = added(before, after);
  const others = fresh.filter(({ ruleId }) => ruleId !== fault.intended).map(named);
  const isCaused = (finding: string): boolean =>
    !!fault.causes?.some((rule) => finding.startsWith(`${rule} `));
  return {
    filing: id,
    caught: fresh.some(({ ruleId, severity }) => ruleId === fault.intended && severity === fault.level),
    caused: others.filter(isCaused),
    unrelated: others.filter((finding) => !isCaused(finding)),
  };
}

/** The findings that the mutant has more of than the sound filing. */
function added(before: readonly Told[], after: readonly Told[]): Told[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(named(finding), (left.get(named(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const count = left.get(named(finding)) ?? 0;
    left.set(named(finding), count - 1);
    return count <= 0;
  });
}

function named({ ruleId, severity, outcome }: Told): string {
  return `${ruleId} ${outcome === 'undetermined' ? 'undetermined' : severity}`;
}
