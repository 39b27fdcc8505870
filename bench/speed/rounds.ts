import type { Upload } from '../../core/parse/upload.ts';
import { ruleSet } from '../../rules/index.ts';
import { median } from '../measure.ts';
import { barePass, check, type Check } from './check.ts';

export const WARM_UPS = 1;
export const ROUNDS = 5;

/** A draft with what its check took, each part at the median of the rounds. */
export interface CheckedDraft extends Check {
  readonly upload: Upload;
  /** What a bare pass took; null where the bytes are no words: Word files, PDFs and packages. */
  readonly bare: number | null;
}

/** Each draft once a round, so that what disturbs the machine for a moment does not fall on one draft. */
export async function checkAll(uploads: readonly Upload[]): Promise<CheckedDraft[]> {
  const rounds: (Check & { bare: number })[][] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    const checks: (Check & { bare: number })[] = [];
    for (const upload of uploads) {
      const { report: _, ...times } = await check(upload);
      checks.push({ ...times, bare: OF_WORDS.has(times.format) ? barePass(upload) : Number.NaN });
    }
    if (round >= WARM_UPS) rounds.push(checks);
  }
  return uploads.map((upload, draft) => {
    const { bare, ...check } = medianOf(rounds.flatMap((round) => round[draft] ?? []));
    return { ...check, upload, bare: Number.isNaN(bare) ? null : bare };
  });
}

const OF_WORDS: ReadonlySet<string> = new Set(['text', 'html', 'ixbrl', 'sgml']);

function medianOf(checks: readonly (Check & { bare: number })[]): Check & { bare: number } {
  const at = (part: (check: Check & { bare: number }) => number): number => median(checks.map(part));
  return {
    format: checks[0]?.format ?? '',
    parse: at(({ parse }) => parse),
    rules: ruleSet.rules.map((_, rule) => at(({ rules }) => rules[rule] ?? 0)),
    write: at(({ write }) => write),
    cpu: at(({ cpu }) => cpu),
    bare: at(({ bare }) => bare),
  };
}
