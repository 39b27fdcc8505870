import type { GoverningDate } from '../engine/governing-date.ts';
import type { Stage } from '../engine/outcome.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Issue } from '../filing/filing.ts';
import { ISSUES, UNREADABLE, type IssueCode } from '../parse/issues.ts';
import { composeReport, type RuleSet } from './compose.ts';
import { EXTRACTION_RULE, extractionFinding } from './extraction-finding.ts';
import type { Report } from './report.ts';

const REMEDY = 'Upload a copy with text: a Word file, .htm, .txt, a PDF or an EDGAR submission.';
const REMEDIES: Partial<Readonly<Record<IssueCode, string>>> = {
  empty: 'Upload the draft again: nothing of it arrived.',
  'too-large': 'Leave out what makes the file so large, such as pictures, and upload it again.',
  'no-report': 'Head the report FORM 8-K, or give it a name that says so, such as d8k.htm.',
  'package-damaged': 'Make the package anew, and upload it again.',
  'package-unread': 'Make it with the packer that comes with your computer, and upload it again.',
  'package-locked': 'Pack the documents without a password, and upload them again.',
  'package-too-many': 'Pack the report, its exhibits and their pictures, and nothing else.',
  'package-too-large': 'Pack the report, its exhibits and their pictures, and nothing else.',
  'unpacks-too-large': 'Pack the report, its exhibits and their pictures, and nothing else.',
  'same-name-twice': 'Keep the one that is meant, and pack the documents anew.',
  'package-empty': 'Put the report and its exhibits into the package.',
};

/**
 * The report on a draft that could not be read: one finding with the sentence why, and no rule but the one that says so
 * was applied. Without a governing date of its own the rule set's day stands in.
 */
export function composeUnreadable(
  draft: Report['draft'],
  issues: readonly Issue[],
  ruleSet: RuleSet,
  toolVersion: string,
  circumstances: { stage: Stage; governingDate: GoverningDate } = {
    stage: 'draft',
    governingDate: { date: ruleSet.version as IsoDate, source: 'today' },
  },
): Report {
  const issue = issues.find(({ code }) => UNREADABLE.has(code as IssueCode)) ?? issues[0];
  const finding = extractionFinding(
    {
      outcome: 'violation',
      message: ISSUES[issue?.code as IssueCode] ?? 'The draft could not be read.',
      remedy: REMEDIES[issue?.code as IssueCode] ?? REMEDY,
      detail: issue?.detail ?? '',
    },
    circumstances.stage,
    ruleSet,
  );
  const results = ruleSet.rules.map(({ id }) =>
    id === EXTRACTION_RULE
      ? { ruleId: id, outcome: 'violation' as const, findings: [finding] }
      : { ruleId: id, outcome: 'not-applicable' as const, findings: [] },
  );
  const report = composeReport(
    { draft, filing: null, results, profile: null, ...circumstances },
    ruleSet,
    toolVersion,
  );
  // A rule book cut short by hand may lack the rule; the sentence is told all the same.
  return report.findings.length > 0 ? report : withFinding(report, finding);
}

function withFinding(report: Report, finding: Report['findings'][number]): Report {
  return {
    ...report,
    counts: { ...report.counts, [finding.severity]: 1 },
    findings: [finding],
  };
}
