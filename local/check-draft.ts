import { createHash } from 'node:crypto';
import type { IsoDate } from '../core/calendar/iso-date.ts';
import { governingDateOf } from '../core/engine/governing-date.ts';
import type { Filing } from '../core/filing/filing.ts';
import type { Stage } from '../core/engine/outcome.ts';
import { runRules } from '../core/engine/run-rules.ts';
import type { ParsedDraft } from '../core/parse/parse-draft.ts';
import { LARGEST_DRAFT, type Upload } from '../core/parse/upload.ts';
import { composeReport, type RuleSet } from '../core/report/compose.ts';
import { composeFailed } from '../core/report/failed.ts';
import type { ReadDraft } from '../core/report/read-draft.ts';
import type { Report } from '../core/report/report.ts';
import { composeUnreadable } from '../core/report/unreadable.ts';
import { failureSentence } from '../core/workflow/failure-sentences.ts';
import { NOTHING_TOLD, type Told } from '../core/profile/profile.ts';
import { toldBeside } from './drafts/read-told.ts';
import { readApart, ReadingStoppedError } from './drafts/read-apart.ts';
import { readDraft, tooLarge, type RefusedDraft } from './drafts/read-draft.ts';

/** How a check was asked for. Without `today` the rule set's own day stands in: no clock is read. */
export interface CheckRequest {
  readonly ruleSet: RuleSet;
  readonly toolVersion: string;
  readonly stage: Stage;
  readonly filed: IsoDate | null;
  readonly today: IsoDate | null;
  /** What the company tells of itself; null: what lies beside the draft is read. */
  readonly told: Told | null;
  /** Ids of the rules to run; the others count as unchecked. Null: all. */
  readonly only: ReadonlySet<string> | null;
  /** Seconds for reading a draft that a library has to read; see `readApart`. */
  readonly longestReading?: number;
}

/** A report and, where it was read, the draft it is about. */
export interface CheckedDraft {
  readonly report: Report;
  readonly draft: ReadDraft | null;
}

/** Checks one file that exists. It always gets a report, whatever stands in it. */
export async function checkFile(path: string, request: CheckRequest): Promise<CheckedDraft> {
  const read = await readDraft(path);
  if (read.bytes === null) return { report: refusedReport(read, request), draft: null };
  const { name, bytes } = read;
  const told = request.told ?? (await toldBeside(path, request.ruleSet));
  return checkUploads([{ name, bytes }], { ...request, told });
}

/** Checks files that form one draft, the first of which is the report. */
export async function checkPackage(paths: readonly string[], request: CheckRequest): Promise<CheckedDraft> {
  const files: Upload[] = [];
  let total = 0;
  for (const path of paths) {
    const read = await readDraft(path);
    if (read.bytes === null) return { report: refusedReport(read, request), draft: null };
    total += read.bytes.length;
    if (total > LARGEST_DRAFT)
      return { report: refusedReport(tooLarge(read.name, total), request), draft: null };
    files.push({ name: read.name, bytes: read.bytes });
  }
  const told = request.told ?? (await toldBeside(paths[0] ?? '', request.ruleSet));
  return checkUploads(files, { ...request, told });
}

async function checkUploads(uploads: readonly Upload[], request: CheckRequest): Promise<CheckedDraft> {
  let parsed: ParsedDraft;
  try {
    parsed = await readApart(uploads, request.longestReading);
  } catch (error) {
    return { report: brokenOff(uploads, error, request), draft: null };
  }
  const { filing, draft, issues } = parsed;
  if (!filing) return { report: unreadableReport(draft, issues, request), draft: null };
  const [first, ...more] = uploads;
  const bytes = more.length === 0 ? (first?.bytes ?? null) : null;
  return { report: judge(filing, draft, request), draft: { bytes, documents: filing.documents } };
}

/** A parser that breaks, or does not end, is our fault and not the draft's: then the report says that nothing was checked. */
function brokenOff([first]: readonly Upload[], error: unknown, request: CheckRequest): Report {
  if (!first) throw new RangeError('A draft has at least one file');
  const { name, bytes } = first;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const draft = { name, sha256, bytes: bytes.length, format: null, documents: [] };
  return composeFailed(draft, saidOf(error), request.ruleSet, request.toolVersion);
}

/** The sentence that the bucket's report would have, with what to do on a laptop. */
function saidOf(error: unknown): Parameters<typeof composeFailed>[1] {
  if (error instanceof ReadingStoppedError) {
    const { message } = failureSentence(error.name);
    return { message, remedy: 'Save the draft anew from the program that made it, as .htm or .docx.' };
  }
  return {
    message: 'The draft was not checked: reading it broke off.',
    remedy: 'Show the draft to whoever keeps Countersign; the fault is not in the draft.',
  };
}

function judge(filing: Filing, draft: Report['draft'], request: CheckRequest): Report {
  const { ruleSet, toolVersion, stage, filed, today, only } = request;
  const { profile, mistakes: profileMistakes } = request.told ?? NOTHING_TOLD;
  const governingDate = governingDateOf(filing, { filed, today: today ?? dayOf(ruleSet) });
  const rules = ruleSet.rules.filter(({ id }) => only === null || only.has(id));
  const occasion = { stage, governingDate: governingDate.date, filed, today, profile, profileMistakes };
  const results = runRules(filing, rules, occasion);
  return composeReport({ draft, filing, results, governingDate, stage, profile }, ruleSet, toolVersion);
}

function refusedReport({ name, size, issue }: RefusedDraft, request: CheckRequest): Report {
  // Nothing was read, so there is no digest; such a draft can never be signed.
  const draft = { name, sha256: '', bytes: size, format: null, documents: [] };
  return unreadableReport(draft, [issue], request);
}

function unreadableReport(
  draft: Report['draft'],
  issues: Parameters<typeof composeUnreadable>[1],
  { ruleSet, toolVersion, stage, filed, today }: CheckRequest,
): Report {
  const governingDate = governingDateOf(null, { filed, today: today ?? dayOf(ruleSet) });
  return composeUnreadable(draft, issues, ruleSet, toolVersion, { stage, governingDate });
}

function dayOf(ruleSet: RuleSet): IsoDate {
  return ruleSet.version as IsoDate;
}
