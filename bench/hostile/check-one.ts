import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { governingDateOf } from '../../core/engine/governing-date.ts';
import { runRules } from '../../core/engine/run-rules.ts';
import { parseUploads } from '../../core/parse/parse-uploads.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { composeReport } from '../../core/report/compose.ts';
import type { Report } from '../../core/report/report.ts';
import { composeUnreadable } from '../../core/report/unreadable.ts';
import { ruleSet } from '../../rules/index.ts';

/** The whole check of one draft, without a guard: what breaks in it is thrown. */
export async function checkOne(upload: Upload): Promise<Report> {
  const { filing, draft, issues } = await parseUploads([upload]);
  const today = ruleSet.version as IsoDate;
  const governingDate = governingDateOf(filing, { filed: null, today });
  if (!filing) return composeUnreadable(draft, issues, ruleSet, 'bench', { stage: 'draft', governingDate });
  const results = runRules(filing, ruleSet.rules, {
    stage: 'draft',
    governingDate: governingDate.date,
    filed: null,
    today,
    profile: null,
    profileMistakes: [],
  });
  return composeReport(
    { draft, filing, results, governingDate, stage: 'draft', profile: null },
    ruleSet,
    'bench',
  );
}
