import type { IsoDate } from '../calendar/iso-date.ts';
import { governingDateOf, type GoverningDate } from '../engine/governing-date.ts';
import type { Filing } from '../filing/filing.ts';
import type { RuleSet } from '../report/compose.ts';

/**
 * The day a draft is judged by. No clock is asked, so that the same draft under the same rule set gives the same report in
 * five years: where the draft has no date, the rule set's own day stands in.
 */
export function governingDateUnder(ruleSet: RuleSet, filing: Filing | null): GoverningDate {
  return governingDateOf(filing, { filed: null, today: ruleSet.version as IsoDate });
}
