import type { IsoDate } from '../calendar/iso-date.ts';
import { composeReport, type RuleSet } from './compose.ts';
import { EXTRACTION_RULE, extractionFinding } from './extraction-finding.ts';
import type { Report } from './report.ts';

/**
 * The report on a draft whose check did not come to its end: every rule is unchecked, none is passed, and one question
 * to a person says in a sentence what went wrong.
 */
export function composeFailed(
  draft: Report['draft'],
  said: { readonly message: string; readonly remedy: string },
  ruleSet: RuleSet,
  toolVersion: string,
): Report {
  const finding = extractionFinding({ outcome: 'undetermined', ...said, detail: '' }, 'draft', ruleSet);
  const report = composeReport(
    {
      draft,
      filing: null,
      results: [],
      governingDate: { date: ruleSet.version as IsoDate, source: 'today' },
      stage: 'draft',
      profile: null,
    },
    ruleSet,
    toolVersion,
  );
  const outcomes = report.outcomes.map((one) =>
    one.ruleId === EXTRACTION_RULE ? { ...one, outcome: 'undetermined' as const } : one,
  );
  const unchecked = outcomes.filter(({ outcome }) => outcome === 'unchecked').length;
  return {
    ...report,
    // The draft may be readable: what is missing is the check.
    verdict: 'incomplete',
    counts: { ...report.counts, undetermined: 1, unchecked },
    findings: [finding],
    outcomes,
  };
}
