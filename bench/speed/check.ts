import { Parser } from 'htmlparser2';
import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { governingDateOf } from '../../core/engine/governing-date.ts';
import { runRules } from '../../core/engine/run-rules.ts';
import { parseUploads } from '../../core/parse/parse-uploads.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { composeReport } from '../../core/report/compose.ts';
import { formatJson } from '../../core/report/json.ts';
import type { Report } from '../../core/report/report.ts';
import { composeUnreadable } from '../../core/report/unreadable.ts';
import { ruleSet } from '../../rules/index.ts';
import { cpuOf, sum, timed, timedWait } from '../measure.ts';

/** Milliseconds that each part of one check took. */
export interface Check {
  readonly format: string;
  readonly parse: number;
  readonly rules: readonly number[];
  readonly write: number;
  /** The processor's milliseconds of the whole. */
  readonly cpu: number;
}

/** The clock's milliseconds of the whole. */
export const totalOf = ({ parse, rules, write }: Check): number => parse + sum(rules) + write;

const TODAY = ruleSet.version as IsoDate;

/** Checks a draft as the workflow does, each rule by itself. */
export async function check(upload: Upload): Promise<Check & { readonly report: Report }> {
  const { result, cpuMs } = await cpuOf(() => checkInParts(upload));
  return { ...result, cpu: cpuMs };
}

async function checkInParts(upload: Upload): Promise<Omit<Check, 'cpu'> & { report: Report }> {
  const parsed = await timedWait(() => parseUploads([upload]));
  const { filing, draft, issues } = parsed.result;
  const governingDate = governingDateOf(filing, { filed: null, today: TODAY });
  const occasion = {
    stage: 'draft',
    governingDate: governingDate.date,
    filed: null,
    today: TODAY,
    profile: null,
    profileMistakes: [],
  } as const;
  const runs = ruleSet.rules.map((rule) => timed(() => (filing ? runRules(filing, [rule], occasion) : [])));
  const results = runs.flatMap(({ result }) => result);
  const written = timed(() => {
    const report = filing
      ? composeReport(
          { draft, filing, results, governingDate, stage: 'draft', profile: null },
          ruleSet,
          'bench',
        )
      : composeUnreadable(draft, issues, ruleSet, 'bench', { stage: 'draft', governingDate });
    formatJson(report);
    return report;
  });
  return {
    format: draft.format ?? 'unreadable',
    parse: parsed.ms,
    rules: runs.map(({ ms }) => ms),
    write: written.ms,
    report: written.result,
  };
}

/** A bare pass over the same words, decoded already: an HTML parser that collects the text and does nothing with it. */
export function barePass({ bytes }: Upload): number {
  const words = new TextDecoder().decode(bytes);
  return timed(() => {
    const text: string[] = [];
    const parser = new Parser({ ontext: (piece) => void text.push(piece) });
    parser.write(words);
    parser.end();
    return text;
  }).ms;
}
