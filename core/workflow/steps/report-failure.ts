import { composeFailed } from '../../report/failed.ts';
import { Report } from '../../report/report.ts';
import { conclude, type ConcludePorts } from '../conclude.ts';
import { headOf } from '../draft-head.ts';
import { endReview } from '../endings.ts';
import { failureSentence } from '../failure-sentences.ts';
import { recordKeys, workKeys } from '../keys.ts';
import type { EndState, ReportFailureInput, ReviewInput } from '../payloads.ts';
import type { ObjectStore } from '../ports.ts';
import { ParsedDraft, readRecord, ReviewRecord } from '../records.ts';
import { storeReport } from '../store-report.ts';
import { fileNameOf } from './parse-draft.ts';
import type { Writing } from './write-report.ts';

type Ports = ConcludePorts & { readonly work: ObjectStore };

/** Ends a review that met a fault: a stored report says in a sentence what went wrong. A report that stands is kept. */
export async function reportFailure(
  input: ReportFailureInput,
  ports: Ports,
  writing: Writing,
): Promise<{ state: EndState }> {
  const { records } = ports;
  const record = await readRecord(records, recordKeys.review(input.reviewId), ReviewRecord);
  if (!record) {
    const stored = await readRecord(records, recordKeys.report(input.draft, 'json'), Report);
    const report = stored ?? (await failedReport(input, ports, writing));
    // The page goes without the draft: whatever broke may break on its bytes again.
    const uploaderName = (await headOf(ports.drafts, input.draft))?.uploaderName ?? null;
    await storeReport(records, writing, { ...input, uploaderName }, report, null);
  }
  const end = await endReview(records, input.reviewId, { state: 'failed', at: ports.clock() });
  await conclude(ports, input, end);
  return { state: end.state };
}

async function failedReport(
  input: ReportFailureInput,
  ports: Ports,
  { ruleSet, toolVersion }: Writing,
): Promise<Report> {
  const draft = (await draftAsParsed(ports.work, input)) ?? (await draftAsUploaded(ports, input));
  return composeFailed(draft, failureSentence(input.failure.Error), ruleSet, toolVersion);
}

async function draftAsParsed(work: ObjectStore, { reviewId }: ReviewInput): Promise<Report['draft'] | null> {
  const parsed = await readRecord(work, workKeys.filing(reviewId), ParsedDraft.pick({ draft: true }));
  return parsed?.draft ?? null;
}

async function draftAsUploaded({ drafts }: Ports, { draft }: ReviewInput): Promise<Report['draft']> {
  const bytes = (await headOf(drafts, draft))?.size ?? 0;
  return { name: fileNameOf(draft.key), sha256: '', bytes, format: null, documents: [] };
}
