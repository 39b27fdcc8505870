import { Option, type Command } from 'commander';
import type { Stage } from '../../core/engine/outcome.ts';
import { ruleSet } from '../../rules/index.ts';
import { checkFile, checkPackage, type CheckRequest } from '../check-draft.ts';
import { findDrafts, findPackage, type DraftFile } from '../drafts/find-drafts.ts';
import { complain, print } from '../shell.ts';
import { profileNamed } from '../drafts/read-told.ts';
import { destinationFor } from './destination.ts';
import { exitCodeOf, FAIL_ON, type FailOn } from './exit-code.ts';
import { dayFrom, ruleIdsFrom } from './options.ts';
import { FORMAT_NAMES, formatNamed, type FormatName } from './paged-formats.ts';
import { Progress } from './progress.ts';
import { oneByOne, together, type ReportsOut } from './reports-out.ts';
import { censusOf, summaryLine, summaryText, type Line } from './summary.ts';

interface CheckOptions {
  format: FormatName;
  out?: string;
  stage: Stage;
  filed?: string;
  today?: string;
  profile?: string;
  only?: string;
  failOn: FailOn;
  package?: true;
}

export function addCheck(program: Command, toolVersion: string): void {
  program
    .command('check')
    .summary('check drafts and say what stands in the way of signing them')
    .description(
      'Checks drafts of Form 8-K, without servers: files (.txt .htm .html\n.docx .pdf .zip, SGML full submissions) and folders of them.\n' +
        'Exit code 0: ready. 1: an error stands, or the draft cannot be read. 2: the check could not run.',
    )
    .argument('<path...>', 'drafts, or folders of drafts')
    .addOption(new Option('--format <format>', 'how to report').choices(FORMAT_NAMES).default('text'))
    .option('--out <file|dir>', 'write there instead of stdout; a folder gets a file for each draft')
    .addOption(
      new Option('--stage <stage>', 'what the draft is').choices(['draft', 'final']).default('draft'),
    )
    .option('--filed <date>', 'planned or actual filing date, as 2004-01-21')
    .option('--today <date>', 'the day that stands in for the clock, as 2004-01-21')
    .option('--profile <file>', 'what the company knows of itself; else countersign.json beside the draft')
    .option('--only <ids>', 'run these rules only, separated by commas')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level on').choices(FAIL_ON).default('error'),
    )
    .option('--package', 'all paths form one draft; the first is the report')
    .action(async (paths: string[], options: CheckOptions) => {
      process.exitCode = await check(paths, options, toolVersion);
    });
}

async function check(paths: readonly string[], options: CheckOptions, toolVersion: string): Promise<number> {
  const request = await requestFrom(options, toolVersion);
  if (options.package) return checkAsPackage(paths, options, request);
  const drafts = await findDrafts(paths);
  const out = await reportsOut(drafts, options);
  const isOne = drafts.length === 1;
  const progress = new Progress(drafts.length);
  const lines: Line[] = [];
  let exitCode = 0;
  for (const { path } of drafts) {
    const checked = await checkFile(path, request);
    progress.wipe();
    await out.take(checked, path);
    progress.show(lines.push(summaryLine(path, checked.report)));
    exitCode = Math.max(exitCode, exitCodeOf(checked.report, options.failOn));
  }
  progress.wipe();
  await out.finish();
  if (!isOne) summarise(lines, options.format);
  return exitCode;
}

async function checkAsPackage(
  paths: readonly string[],
  options: CheckOptions,
  request: CheckRequest,
): Promise<number> {
  const files = await findPackage(paths);
  const out = await reportsOut(files.slice(0, 1), options);
  const checked = await checkPackage(
    files.map(({ path }) => path),
    request,
  );
  await out.take(checked, paths[0] ?? '');
  await out.finish();
  return exitCodeOf(checked.report, options.failOn);
}

async function requestFrom(options: CheckOptions, toolVersion: string): Promise<CheckRequest> {
  return {
    ruleSet,
    toolVersion,
    stage: options.stage,
    filed: dayFrom('--filed', options.filed),
    today: dayFrom('--today', options.today),
    told: options.profile === undefined ? null : await profileNamed(options.profile, ruleSet),
    only: ruleIdsFrom('--only', options.only, ruleSet.rules),
  };
}

async function reportsOut(drafts: readonly DraftFile[], options: CheckOptions): Promise<ReportsOut> {
  const format = await formatNamed(options.format);
  const destination = await destinationFor(options.out, drafts, format.extension);
  const isSingle = drafts.length === 1 || destination.kind === 'folder';
  return isSingle ? oneByOne(format, destination) : together(options.format, format, destination);
}

/** Scripts read stdout: only the terminal's own format has its summary there. */
function summarise(lines: readonly Line[], format: FormatName): void {
  if (format === 'text') print(summaryText(lines));
  else complain(censusOf(lines));
}
