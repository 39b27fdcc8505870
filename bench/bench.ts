import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import type { IsoDate } from '../core/calendar/iso-date.ts';
import { governingDateOf } from '../core/engine/governing-date.ts';
import { runRules } from '../core/engine/run-rules.ts';
import { parseDraft, type Upload } from '../core/parse/parse-draft.ts';
import { composeReport } from '../core/report/compose.ts';
import { formatJson } from '../core/report/json.ts';
import { ruleSet } from '../rules/index.ts';
import { readCorpus } from './corpus.ts';
import { median, quantile, sum, timed } from './measure.ts';

const HERE = import.meta.dirname;
const CORPUS = join(HERE, '../../shared/corpus');
const SAMPLES = join(HERE, '../samples');
const WARM_UPS = 1;
const ROUNDS = 5;

/** Milliseconds that each part of one check took. */
interface Check {
  readonly format: string;
  readonly parse: number;
  readonly rules: readonly number[];
  readonly write: number;
  /** A bare pass over the same words, decoded already: an HTML parser that collects the text and does nothing with it. */
  readonly bare: number;
}

const totalOf = ({ parse, rules, write }: Check): number => parse + sum(rules) + write;

function check(upload: Upload): Check {
  const parsed = timed(() => parseDraft(upload));
  const { filing, draft } = parsed.result;
  const today = ruleSet.version as IsoDate;
  const governingDate = governingDateOf(filing, { filed: null, today });
  const occasion = {
    stage: 'draft',
    governingDate: governingDate.date,
    filed: null,
    today,
    profile: null,
    profileMistakes: [],
  } as const;
  const runs = ruleSet.rules.map((rule) => timed(() => (filing ? runRules(filing, [rule], occasion) : [])));
  const results = runs.flatMap(({ result }) => result);
  const written = timed(() =>
    formatJson(
      composeReport(
        { draft, filing, results, governingDate, stage: 'draft', profile: null },
        ruleSet,
        'bench',
      ),
    ),
  );
  const words = new TextDecoder().decode(upload.bytes);
  return {
    format: draft.format ?? 'unreadable',
    parse: parsed.ms,
    rules: runs.map(({ ms }) => ms),
    write: written.ms,
    bare: timed(() => barePass(words)).ms,
  };
}

function barePass(words: string): string[] {
  const text: string[] = [];
  const parser = new Parser({ ontext: (piece) => void text.push(piece) });
  parser.write(words);
  parser.end();
  return text;
}

/** Each draft once a round; of the rounds, each part counts at its median. */
function checkAll(uploads: readonly Upload[]): Check[] {
  for (let round = 0; round < WARM_UPS; round++) uploads.forEach(check);
  const rounds = Array.from({ length: ROUNDS }, () => uploads.map(check));
  return uploads.map((_, draft) => medianOf(rounds.flatMap((round) => round[draft] ?? [])));
}

function medianOf(checks: readonly Check[]): Check {
  const at = (part: (check: Check) => number): number => median(checks.map(part));
  return {
    format: checks[0]?.format ?? '',
    parse: at(({ parse }) => parse),
    rules: ruleSet.rules.map((_, rule) => at(({ rules }) => rules[rule] ?? 0)),
    write: at(({ write }) => write),
    bare: at(({ bare }) => bare),
  };
}

function tellChecks(checks: readonly Check[], uploads: readonly Upload[]): void {
  const totals = checks.map(totalOf);
  const bytes = sum(uploads.map((upload) => upload.bytes.length));
  console.log(
    `${checks.length} drafts, ${(bytes / 1e6).toFixed(1)} MB; ${ruleSet.rules.length} rules; ` +
      `one core, Node ${process.version}, medians of ${ROUNDS} rounds after ${WARM_UPS} to warm up\n`,
  );
  console.log(`drafts per second        ${((checks.length / sum(totals)) * 1000).toFixed(0)}`);
  console.log(`per draft, median        ${inMs(median(totals))}`);
  console.log(`per draft, 95th of 100   ${inMs(quantile(totals, 0.95))}`);
  console.log(`slowest draft            ${inMs(Math.max(...totals))}\n`);
  tellParts(checks, totals);
  tellFormats(checks);
  tellRules(checks, totals);
}

function tellParts(checks: readonly Check[], totals: readonly number[]): void {
  const bare = sum(checks.map((one) => one.bare));
  const parts = [
    ['parse', sum(checks.map(({ parse }) => parse))],
    ['rules', sum(checks.map(({ rules }) => sum(rules)))],
    ['report.json', sum(checks.map(({ write }) => write))],
    ['whole check', sum(totals)],
  ] as const;
  const ratios = checks.map((one) => totalOf(one) / one.bare);
  console.log(
    `bare htmlparser2 pass over the same words, median ${inMs(median(checks.map((one) => one.bare)))}`,
  );
  console.log('times of a bare pass, all drafts together (8 is the most that we allow ourselves)\n');
  for (const [part, ms] of parts) console.log(`${part.padEnd(25)}${(ms / bare).toFixed(2)}`);
  console.log(`${'whole check, one draft'.padEnd(25)}${median(ratios).toFixed(2)}`);
  console.log('');
}

function tellFormats(checks: readonly Check[]): void {
  console.log(`${'format'.padEnd(12)}${'drafts'.padStart(8)}${'median'.padStart(12)}${'95th'.padStart(12)}`);
  for (const [format, group] of Map.groupBy(checks, (one) => one.format)) {
    const totals = group.map(totalOf);
    const cells = [inMs(median(totals)), inMs(quantile(totals, 0.95))].map((cell) => cell.padStart(12));
    console.log(`${format.padEnd(12)}${String(group.length).padStart(8)}${cells.join('')}`);
  }
  console.log('');
}

const SLOWEST = 8;

function tellRules(checks: readonly Check[], totals: readonly number[]): void {
  const shares = ruleSet.rules.map(({ id }, rule) => ({
    id,
    share: sum(checks.map(({ rules }) => rules[rule] ?? 0)) / sum(totals),
  }));
  console.log('slowest rules, share of the whole (what rules have in common counts for the first to ask)');
  for (const { id, share } of shares.sort((a, b) => b.share - a.share).slice(0, SLOWEST))
    console.log(`${`${(share * 100).toFixed(1)} %`.padStart(7)}  ${id}`);
  console.log('');
}

async function tellLocalStack(): Promise<void> {
  const { benchLocalStack } = await import('./local-stack.ts');
  const { medianMs, p95Ms } = await benchLocalStack();
  console.log('upload to stored report, local stack, warm, the founding sample');
  console.log(`median ${inMs(medianMs)}, 95th of 100 ${inMs(p95Ms)}`);
}

function inMs(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 2 : 1)} ms`;
}

const [given] = process.argv.slice(2);
const folder = given ? resolve(given) : existsSync(CORPUS) ? CORPUS : SAMPLES;
const uploads = await readCorpus(folder);
tellChecks(checkAll(uploads), uploads);
await tellLocalStack().catch((error: Error) => {
  console.log(`upload to stored report: not measured. ${error.message}`);
  process.exitCode = 1;
});
