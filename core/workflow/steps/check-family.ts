import { runRules } from '../../engine/run-rules.ts';
import type { RuleSet } from '../../report/compose.ts';
import { workKeys } from '../keys.ts';
import { familyOf } from '../../report/families.ts';
import { governingDateUnder } from '../occasion.ts';
import type { FamilyChecked, FamilyInput } from '../payloads.ts';
import type { ObjectStore } from '../ports.ts';
import { ParsedDraft, readRecord, toRecord } from '../records.ts';

/** Runs the rules of one family over the filing and keeps what they found. */
export async function checkFamily(
  { reviewId, family }: FamilyInput,
  ports: { work: ObjectStore },
  ruleSet: RuleSet,
): Promise<FamilyChecked> {
  const parsed = await readRecord(ports.work, workKeys.filing(reviewId), ParsedDraft);
  if (!parsed?.filing) throw new Error(`Review ${reviewId} has no filing to check`);
  const rules = ruleSet.rules.filter(({ id }) => familyOf(id) === family);
  const results = runRules(parsed.filing, rules, {
    stage: 'draft',
    governingDate: governingDateUnder(ruleSet, parsed.filing).date,
    filed: null,
    today: null,
  });
  await ports.work.put(workKeys.results(reviewId, family), toRecord(results));
  return { family, status: 'checked' };
}
