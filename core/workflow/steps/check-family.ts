import { runRules } from '../../engine/run-rules.ts';
import type { RuleSet } from '../../report/compose.ts';
import { workKeys } from '../keys.ts';
import { familyOf } from '../../report/families.ts';
import { governingDateUnder } from '../occasion.ts';
import type { FamilyChecked, FamilyInput } from '../payloads.ts';
import type { ObjectStore } from '../ports.ts';
import { ParsedDraft, readRecord, toRecord } from '../records.ts';

/** The filing of a review, as "Parse draft" kept it. */
export type FilingOf = (reviewId: string) => Promise<ParsedDraft | null>;

export function filingIn(work: ObjectStore): FilingOf {
  return (reviewId) => readRecord(work, workKeys.filing(reviewId), ParsedDraft);
}

/** Runs the rules of one family over the filing and keeps what they found. */
export async function checkFamily(
  { reviewId, family }: FamilyInput,
  ports: { work: ObjectStore },
  ruleSet: RuleSet,
  filingOf: FilingOf = filingIn(ports.work),
): Promise<FamilyChecked> {
  const parsed = await filingOf(reviewId);
  if (!parsed?.filing) throw new Error(`Review ${reviewId} has no filing to check`);
  const rules = ruleSet.rules.filter(({ id }) => familyOf(id) === family);
  const results = runRules(parsed.filing, rules, {
    stage: 'draft',
    governingDate: governingDateUnder(ruleSet, parsed.filing).date,
    filed: null,
    today: null,
    profile: parsed.told.profile,
    profileMistakes: parsed.told.mistakes,
  });
  await ports.work.put(workKeys.results(reviewId, family), toRecord(results));
  return { family, status: 'checked' };
}
