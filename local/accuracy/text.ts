import type { Stage } from '../../core/engine/outcome.ts';
import { counted } from '../../core/report/counted.ts';
import { printable } from '../../core/report/terminal/printable.ts';
import { wrap } from '../../core/report/terminal/wrap.ts';
import type { BackTest, TestedFiling } from './back-test.ts';
import type { Change } from './difference.ts';
import { alarmed, companyRate, isAboutLegends, type RuleTally } from './tally.ts';

/** What is told of a run. */
export interface Telling {
  readonly backTest: BackTest;
  readonly tallies: readonly RuleTally[];
  readonly ruleSet: { readonly version: string };
  readonly stage: Stage;
  /** Null: there is no run before this. */
  readonly changes: readonly Change[] | null;
}

const WIDTH = 79;
const LABEL = 22;
/** Ids of filings listed for one change. */
const MOST_LISTED = 5;

/** The run in 80 columns: what it adds up to, each rule on a line, what has changed since the last. */
export function formatAccuracy(telling: Telling): string {
  const blocks = [head(telling), figures(telling.backTest), table(telling.tallies), changes(telling.changes)];
  return `\n${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function head({ backTest: { tested, unreadable, others }, ruleSet, stage }: Telling): string[] {
  const companies = new Set(tested.map(({ company }) => company)).size;
  const lines = [
    `${counted(tested.length, 'filing')} of ${counted(companies, 'company', 'companies')}, rule set ${ruleSet.version}, as ${stage === 'draft' ? 'drafts' : 'final'}`,
  ];
  if (unreadable.length > 0) lines.push(...rows('not read', listed(unreadable)));
  if (others.length > 0) lines.push(...rows('no Form 8-K', listed(others)));
  return lines;
}

function figures({ tested, times }: BackTest): string[] {
  const placed = tested.reduce((sum, filing) => sum + filing.placed, 0);
  const misplaced = tested.reduce((sum, filing) => sum + filing.misplaced, 0);
  const crashed = tested.filter(({ outcomes }) =>
    outcomes.some(({ outcome }) => outcome === 'crashed'),
  ).length;
  return [
    share('with an error', tested, alarmed('error')),
    share('with a warning', tested, alarmed('warning')),
    share(
      '  not about a legend',
      tested,
      alarmed('warning', (ruleId) => !isAboutLegends(ruleId)),
    ),
    row('crashes', String(crashed)),
    row('places', `${number(placed - misplaced)} of ${number(placed)} slice the upload to their words`),
    row('time per draft', `${ms(quantile(times, 0.5))} median, ${ms(quantile(times, 0.95))} for 95 in 100`),
  ];
}

function share(
  label: string,
  tested: readonly TestedFiling[],
  matches: (one: TestedFiling) => boolean,
): string {
  const count = tested.filter(matches).length;
  const all = tested.length === 0 ? 0 : count / tested.length;
  return row(label, `${percent(all)} of filings, ${percent(companyRate(tested, matches))} by company`);
}

function table(tallies: readonly RuleTally[]): string[] {
  const cells = (...texts: (string | number)[]): string =>
    texts.map((text, index) => (index === 0 ? String(text).padEnd(38) : String(text).padStart(7))).join('');
  return [
    cells('rule', 'applies', 'error', 'warns', 'notes', 'asks', 'rate'),
    ...tallies.map((one) =>
      cells(
        one.ruleId,
        number(one.applied),
        one.crashed > 0 ? `!${one.crashed}` : blank(one.error),
        blank(one.warning),
        blank(one.info),
        blank(one.undetermined),
        one.companyRate === 0 ? '' : percent(one.companyRate),
      ).trimEnd(),
    ),
  ];
}

function changes(list: readonly Change[] | null): string[] {
  if (list === null) return ['No run before this to compare with.'];
  if (list.length === 0) return ['Nothing changed since the last run.'];
  return [
    'Since the last run',
    ...list.flatMap(({ alarm, more, fewer }) => [
      `  ${alarm}`,
      ...(more.length > 0 ? rows(`    ${more.length} more`, listed(more)) : []),
      ...(fewer.length > 0 ? rows(`    ${fewer.length} fewer`, listed(fewer)) : []),
    ]),
  ];
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_LISTED).map(printable).join(', ');
  return ids.length > MOST_LISTED ? `${shown} and ${ids.length - MOST_LISTED} more` : shown;
}

/** A label, and what belongs to it in as many lines as it takes. */
function rows(label: string, value: string): string[] {
  return wrap(value, WIDTH - LABEL).map((line, index) => row(index === 0 ? label : '', line));
}

const row = (label: string, value: string): string => label.padEnd(LABEL) + value;
const number = (value: number): string => value.toLocaleString('en-US');
const blank = (value: number): string => (value === 0 ? '' : number(value));
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
}
