import { z } from 'zod';
import { RuleResult } from '../../engine/run-rules.ts';
import { LARGEST_DRAFT } from '../../parse/upload.ts';
import { composeReport, type RuleSet } from '../../report/compose.ts';
import type { ReadDraft } from '../../report/read-draft.ts';
import { Report } from '../../report/report.ts';
import { composeUnreadable } from '../../report/unreadable.ts';
import { recordKeys, workKeys } from '../keys.ts';
import { governingDateUnder } from '../occasion.ts';
import type { ReportWritten, WriteReportInput } from '../payloads.ts';
import type { DraftStore, ObjectStore } from '../ports.ts';
import { ParsedDraft, readRecord, ReviewRecord } from '../records.ts';
import { storeReport, type Formats } from '../store-report.ts';
import { enterTrail, type TrailPorts } from '../trail.ts';

interface Ports extends TrailPorts {
  readonly drafts: DraftStore;
  readonly work: ObjectStore;
  readonly records: ObjectStore;
}

/** What the report is made with: the rule book, the formats and the version of the tool. */
export interface Writing {
  readonly ruleSet: RuleSet;
  readonly formats: Formats;
  readonly toolVersion: string;
}

/** Stores the report of the review. One that stands already is kept, whatever rule book is deployed by now. */
export async function writeReport(
  input: WriteReportInput,
  ports: Ports,
  writing: Writing,
): Promise<ReportWritten> {
  const record =
    (await readRecord(ports.records, recordKeys.review(input.reviewId), ReviewRecord)) ??
    (await writeAnew(input, ports, writing));
  await enterChecked(record, ports);
  const { verdict, due, asksSignOff } = record;
  return { verdict, due, asksSignOff };
}

const Checked = Report.pick({ draft: true, tool: true, verdict: true, findings: true });

/** The trail tells of the report that stands, whoever wrote it. */
async function enterChecked({ draft, reviewId, report }: ReviewRecord, ports: Ports): Promise<void> {
  const stored = await readRecord(ports.records, report.json.key, Checked);
  if (!stored) throw new Error(`Review ${reviewId} has lost its report`);
  await enterTrail(ports, draft, reviewId, {
    kind: 'checked',
    verdict: stored.verdict,
    findings: stored.findings.length,
    reportSha256: report.json.sha256,
    draftSha256: stored.draft.sha256,
    ruleSet: stored.tool.ruleSet.version,
  });
}

async function writeAnew(input: WriteReportInput, ports: Ports, writing: Writing): Promise<ReviewRecord> {
  const stored = await readRecord(ports.records, recordKeys.report(input.draft, 'json'), Report);
  const report = stored ?? (await compose(input, ports.work, writing));
  const { uploaderName } = await ports.drafts.head(input.draft);
  const draft = await readDraft(input, report, ports);
  return storeReport(ports.records, writing, { ...input, uploaderName }, report, draft);
}

/** The draft as it was read for the check, which is not read a second time; null where there is nothing to show of it. */
async function readDraft(
  { reviewId, draft }: WriteReportInput,
  report: Report,
  { drafts, work }: Ports,
): Promise<ReadDraft | null> {
  if (report.filing === null || report.draft.bytes > LARGEST_DRAFT) return null;
  const parsed = await readRecord(work, workKeys.filing(reviewId), ParsedDraft);
  return parsed?.filing ? { bytes: await drafts.read(draft), documents: parsed.filing.documents } : null;
}

async function compose(
  { reviewId, checked }: WriteReportInput,
  work: ObjectStore,
  { ruleSet, toolVersion }: Writing,
): Promise<Report> {
  const parsed = await readRecord(work, workKeys.filing(reviewId), ParsedDraft);
  if (!parsed) throw new Error(`Review ${reviewId} has nothing parsed to report on`);
  const { draft, filing, issues, told } = parsed;
  if (!filing) return composeUnreadable(draft, issues, ruleSet, toolVersion);
  const families = checked.filter(({ status }) => status === 'checked');
  const results = await Promise.all(families.map(({ family }) => resultsOf(work, reviewId, family)));
  const governingDate = governingDateUnder(ruleSet, filing);
  return composeReport(
    { draft, filing, results: results.flat(), governingDate, stage: 'draft', profile: told.profile },
    ruleSet,
    toolVersion,
  );
}

/** What is missing counts as unchecked: no rule passes for want of its result. */
async function resultsOf(work: ObjectStore, reviewId: string, family: string): Promise<RuleResult[]> {
  return (await readRecord(work, workKeys.results(reviewId, family), z.array(RuleResult))) ?? [];
}
