import { ruleSet } from '../../rules/index.ts';
import { median, quantile, sum } from '../measure.ts';
import { totalOf } from './check.ts';
import { inMs } from './in-ms.ts';
import { type CheckedDraft, ROUNDS, WARM_UPS } from './rounds.ts';

/** Of the drafts together: how fast, which part takes how long, and which rules are dearest. */
export function tellChecks(checks: readonly CheckedDraft[]): void {
  const totals = checks.map(totalOf);
  const bytes = sum(checks.map(({ upload }) => upload.bytes.length));
  console.log(
    `${checks.length} drafts, ${(bytes / 1e6).toFixed(1)} MB; ${ruleSet.rules.length} rules; ` +
      `one core, Node ${process.version}, medians of ${ROUNDS} rounds after ${WARM_UPS} to warm up\n`,
  );
  console.log(`drafts per second        ${((checks.length / sum(totals)) * 1000).toFixed(0)}`);
  console.log(
    `per draft, median        ${inMs(median(totals))}, of the processor ${inMs(median(checks.map(({ cpu }) => cpu)))}`,
  );
  console.log(`per draft, 95th of 100   ${inMs(quantile(totals, 0.95))}`);
  console.log(`slowest draft            ${inMs(Math.max(...totals))}\n`);
  tellParts(checks);
  tellRules(checks, totals);
}

/** Only drafts whose bytes are words can be compared with a bare pass over them. */
function tellParts(checks: readonly CheckedDraft[]): void {
  const compared = checks.flatMap((one) => (one.bare === null ? [] : [{ ...one, bare: one.bare }]));
  const bare = sum(compared.map((one) => one.bare));
  const parts = [
    ['parse', sum(compared.map(({ parse }) => parse))],
    ['rules', sum(compared.map(({ rules }) => sum(rules)))],
    ['report.json', sum(compared.map(({ write }) => write))],
    ['whole check', sum(compared.map(totalOf))],
  ] as const;
  const ratios = compared.map((one) => totalOf(one) / one.bare);
  console.log(
    `bare htmlparser2 pass over the same words (${compared.length} drafts), median ${inMs(median(compared.map((one) => one.bare)))}`,
  );
  console.log('times of a bare pass, all drafts together (8 is the most that we allow ourselves)\n');
  for (const [part, ms] of parts) console.log(`${part.padEnd(25)}${(ms / bare).toFixed(2)}`);
  console.log(`${'whole check, one draft'.padEnd(25)}${median(ratios).toFixed(2)}`);
  console.log('');
}

/** One line a format. */
export function tellFormats(checks: readonly CheckedDraft[]): void {
  const heads = ['drafts', 'median', '95th', 'processor'];
  console.log(`${'format'.padEnd(12)}${heads.map((head) => head.padStart(12)).join('')}`);
  for (const [format, group] of Map.groupBy(checks, (one) => one.format)) {
    const totals = group.map(totalOf);
    const times = [median(totals), quantile(totals, 0.95), median(group.map(({ cpu }) => cpu))];
    const cells = [String(group.length), ...times.map(inMs)].map((cell) => cell.padStart(12));
    console.log(`${format.padEnd(12)}${cells.join('')}`);
  }
  console.log('');
}

const SLOWEST = 8;

function tellRules(checks: readonly CheckedDraft[], totals: readonly number[]): void {
  const shares = ruleSet.rules.map(({ id }, rule) => ({
    id,
    share: sum(checks.map(({ rules }) => rules[rule] ?? 0)) / sum(totals),
  }));
  console.log('slowest rules, share of the whole (what rules have in common counts for the first to ask)');
  for (const { id, share } of shares.sort((a, b) => b.share - a.share).slice(0, SLOWEST))
    console.log(`${`${(share * 100).toFixed(1)} %`.padStart(7)}  ${id}`);
  console.log('');
}
