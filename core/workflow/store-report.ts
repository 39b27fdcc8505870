import type { RuleSet } from '../report/compose.ts';
import type { ReadDraft } from '../report/read-draft.ts';
import type { Report } from '../report/report.ts';
import { recordKeys } from './keys.ts';
import type { ReviewInput } from './payloads.ts';
import type { ObjectStore } from './ports.ts';
import { ReviewRecord, sha256Of, toRecord } from './records.ts';
import { summaryOf } from './summary.ts';

/** A report in words of one kind. The page also shows the draft, where it could be read. */
export type Formats = Record<'json' | 'html' | 'sarif', (report: Report, draft: ReadDraft | null) => string>;

/**
 * Stores the report and the record of the review, each only where there is none. `report.json` comes after the page and the
 * SARIF, so that whoever sees it finds all three; the record comes last and names what really stands there.
 */
export async function storeReport(
  records: ObjectStore,
  { formats, ruleSet }: { readonly formats: Formats; readonly ruleSet: RuleSet },
  review: ReviewInput & Pick<ReviewRecord, 'uploaderName'>,
  report: Report,
  draft: ReadDraft | null,
): Promise<ReviewRecord> {
  const keep = async (format: keyof Formats) => {
    const key = recordKeys.report(review.draft, format);
    const body = formats[format](report, draft);
    if ((await records.putIfAbsent(key, body)) === 'stored') return { key, sha256: sha256Of(body) };
    return { key, sha256: sha256Of((await records.read(key)) ?? body) };
  };
  const [html, sarif] = await Promise.all([keep('html'), keep('sarif')]);
  const json = await keep('json');
  const record = ReviewRecord.parse({
    ...review,
    verdict: report.verdict,
    due: report.deadline?.due ?? null,
    summary: summaryOf(report),
    // Without a filing there is nothing to sign, whether the draft or the check is to blame.
    asksSignOff: report.filing !== null,
    report: { json, html, sarif },
    ruleVersions: versionsBehind(report, ruleSet),
  });
  await records.putIfAbsent(recordKeys.review(review.reviewId), toRecord(record));
  return record;
}

/** A report that another rule book made is not said to rest on this one. */
function versionsBehind({ tool, findings }: Report, ruleSet: RuleSet): ReviewRecord['ruleVersions'] {
  if (tool.ruleSet.digest !== ruleSet.digest) return {};
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  return Object.fromEntries(Object.entries(ruleSet.ruleVersions).filter(([ruleId]) => found.has(ruleId)));
}
