import { z } from 'zod';
import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { governingDateOf } from '../../core/engine/governing-date.ts';
import { OutcomeKind, Severity, type Stage } from '../../core/engine/outcome.ts';
import { runRules } from '../../core/engine/run-rules.ts';
import { foldName } from '../../core/filing/names.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { composeReport, type RuleSet } from '../../core/report/compose.ts';
import type { Report } from '../../core/report/report.ts';
import { readApart, ReadingStoppedError } from '../drafts/read-apart.ts';
import { readDraft } from '../drafts/read-draft.ts';
import type { AcceptedFiling } from './accepted-filings.ts';
import { slicesToExcerpt } from './slices.ts';

/** What a rule said of an accepted filing. */
export const Alarm = z.object({
  ruleId: z.string(),
  level: z.union([Severity, z.literal('undetermined')]),
  message: z.string(),
  excerpt: z.string(),
});
export type Alarm = z.infer<typeof Alarm>;

/** What the rule book made of one accepted filing. */
export const TestedFiling = z.object({
  id: z.string(),
  /** Whose filing it is; the filings of one company share their habits, and count together. */
  company: z.string(),
  outcomes: z.array(z.object({ ruleId: z.string(), outcome: OutcomeKind })),
  alarms: z.array(Alarm),
  /** Findings with bytes in the upload (those of a Word file or a PDF have none), and those that do not slice to their words. */
  placed: z.int(),
  misplaced: z.int(),
});
export type TestedFiling = z.infer<typeof TestedFiling>;

/** The whole run over a folder. */
export interface BackTest {
  readonly tested: readonly TestedFiling[];
  /** Ids of what could not be read. */
  readonly unreadable: readonly string[];
  /** Ids of what is no report on Form 8-K, as the manifest or the book says. */
  readonly others: readonly string[];
  /** Milliseconds that each tested filing took, from bytes to report. */
  readonly times: readonly number[];
}

export interface BackTestRequest {
  readonly ruleSet: RuleSet;
  readonly toolVersion: string;
  readonly stage: Stage;
  onProgress(done: number): void;
}

/** Checks each filing as it would have been checked on the day it was filed. */
export async function backTest(
  filings: readonly AcceptedFiling[],
  request: BackTestRequest,
): Promise<BackTest> {
  const tested: TestedFiling[] = [];
  const unreadable: string[] = [];
  const others: string[] = [];
  const times: number[] = [];
  for (const [index, accepted] of filings.entries()) {
    if (accepted.is8K === false) others.push(accepted.id);
    else {
      const upload = await readDraft(accepted.path);
      const begun = performance.now();
      const checked = upload.bytes && (await check(upload.bytes, accepted, request));
      const ms = performance.now() - begun;
      if (!upload.bytes || !checked) unreadable.push(accepted.id);
      else if (accepted.is8K === null && isOtherPaper(checked.report)) others.push(accepted.id);
      else {
        tested.push(testedFiling(accepted, upload.bytes, checked));
        times.push(ms);
      }
    }
    request.onProgress(index + 1);
  }
  return { tested, unreadable, others, times };
}

interface Checked {
  readonly filing: Filing;
  readonly report: Report;
}

async function check(
  bytes: Uint8Array,
  accepted: AcceptedFiling,
  request: BackTestRequest,
): Promise<Checked | null> {
  const { ruleSet, toolVersion, stage } = request;
  const parsed = await readApart([{ name: accepted.name, bytes }]).catch(stopped);
  if (!parsed?.filing) return null;
  const { filing, draft } = parsed;
  const filed = accepted.filed ?? filing.header?.filed ?? null;
  const governingDate = governingDateOf(filing, { filed, today: ruleSet.version as IsoDate });
  const results = runRules(filing, ruleSet.rules, {
    stage,
    governingDate: governingDate.date,
    filed,
    today: null,
    profile: null,
    profileMistakes: [],
  });
  const report = composeReport(
    { draft, filing, results, governingDate, stage, profile: null },
    ruleSet,
    toolVersion,
  );
  return { filing, report };
}

/** What takes too long to read is not read. */
function stopped(error: unknown): null {
  if (error instanceof ReadingStoppedError) return null;
  throw error;
}

function isOtherPaper({ outcomes }: Report): boolean {
  return outcomes.some(({ ruleId, outcome }) => ruleId === 'edgar/not-an-8k' && outcome === 'violation');
}

function testedFiling(
  { id, company }: AcceptedFiling,
  upload: Uint8Array,
  { filing, report }: Checked,
): TestedFiling {
  const placed = report.findings.filter(({ place }) => place?.bytes);
  return {
    id,
    company: company ?? companyOf(filing) ?? id,
    outcomes: report.outcomes,
    alarms: report.findings.map(({ ruleId, severity, outcome, message, excerpt }) => ({
      ruleId,
      level: outcome === 'undetermined' ? outcome : severity,
      message,
      excerpt,
    })),
    placed: placed.length,
    misplaced: placed.filter((finding) => !slicesToExcerpt(upload, finding)).length,
  };
}

/** The registrant's CIK, else its name without punctuation and suffix. */
function companyOf({ header, cover }: Filing): string | null {
  const [filer] = header?.filers ?? [];
  const name = filer?.name ?? cover.registrants[0]?.name?.text;
  return filer?.cik ?? (name ? foldName(name) : null);
}
