import { Report } from '../report/report.ts';
import type { ObjectStore } from './ports.ts';
import { sha256Of, type ReviewRecord } from './records.ts';

/** A report as it lies in the records. */
export interface StoredReport {
  readonly report: Report;
  /** `report.json`, byte for byte: decisions and waivers name it by its digest. */
  readonly reportJson: string;
}

/** What is stored as the report is not what the review recorded: nothing may be shown of it, and nothing decided on it. */
export class ChangedReportFailure extends Error {
  override readonly name = 'ChangedReportFailure';
}

/** The report of the review. Throws `ChangedReportFailure` where what is stored is not what the record names. */
export async function storedReport(
  records: Pick<ObjectStore, 'read'>,
  { reviewId, report: { json } }: Pick<ReviewRecord, 'reviewId' | 'report'>,
): Promise<StoredReport> {
  const reportJson = await records.read(json.key);
  if (reportJson === null || sha256Of(reportJson) !== json.sha256)
    throw new ChangedReportFailure(`The stored report of review ${reviewId} is not the one its record names`);
  return { reportJson, report: Report.parse(JSON.parse(reportJson)) };
}
