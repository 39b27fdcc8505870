import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { governingDateOf } from '../../core/engine/governing-date.ts';
import { runRules } from '../../core/engine/run-rules.ts';
import type { Document } from '../../core/filing/filing.ts';
import { parseUploads } from '../../core/parse/parse-uploads.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { NOTHING_TOLD, type Told } from '../../core/profile/profile.ts';
import { composeReport } from '../../core/report/compose.ts';
import type { Report } from '../../core/report/report.ts';
import { composeUnreadable } from '../../core/report/unreadable.ts';
import { ruleSet } from '../../rules/index.ts';

/** A report, and the documents that its places point into; none where the draft could not be read. */
export interface CheckedOne {
  readonly report: Report;
  readonly documents: readonly Document[];
}

/** The whole check of one draft, without a guard: what breaks in it is thrown. */
export async function checkOne(upload: Upload): Promise<Report> {
  return (await checkWhole(upload)).report;
}

/** The same, with what it was made from. @param told what the company tells of itself */
export async function checkWhole(upload: Upload, told: Told = NOTHING_TOLD): Promise<CheckedOne> {
  const { filing, draft, issues } = await parseUploads([upload]);
  const today = ruleSet.version as IsoDate;
  const governingDate = governingDateOf(filing, { filed: null, today });
  if (!filing) {
    const report = composeUnreadable(draft, issues, ruleSet, 'bench', { stage: 'draft', governingDate });
    return { report, documents: [] };
  }
  const { profile, mistakes } = told;
  const results = runRules(filing, ruleSet.rules, {
    stage: 'draft',
    governingDate: governingDate.date,
    filed: null,
    today,
    profile,
    profileMistakes: mistakes,
  });
  const checked = { draft, filing, results, governingDate, stage: 'draft', profile } as const;
  return { report: composeReport(checked, ruleSet, 'bench'), documents: filing.documents };
}
