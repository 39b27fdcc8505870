import { Option, type Command } from 'commander';
import type { Stage } from '../../core/engine/outcome.ts';
import { ruleSet } from '../../rules/index.ts';
import { acceptedFilings } from '../accuracy/accepted-filings.ts';
import { backTest } from '../accuracy/back-test.ts';
import { changesSince } from '../accuracy/difference.ts';
import { readLastRun, runToStore, storeRun } from '../accuracy/stored-run.ts';
import { tallies } from '../accuracy/tally.ts';
import { formatAccuracy } from '../accuracy/text.ts';
import { CouldNotRunError } from '../could-not-run.ts';
import { print } from '../shell.ts';
import { Progress } from './progress.ts';

interface AccuracyOptions {
  format: 'text' | 'json';
  stage: Stage;
  data?: string;
}

export function addAccuracy(program: Command, toolVersion: string): void {
  program
    .command('accuracy')
    .summary('back-test the rule book over a folder of filings')
    .description(
      'Checks each filing of a folder as on the day it was filed: alarms per rule, time per draft, and what has changed\n' +
        'since the last run. Exit code 1: a rule crashed, or a place does not slice to its words.',
    )
    .argument('<dir>', 'a folder of filings that EDGAR accepted')
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--stage <stage>', 'what to take them for').choices(['draft', 'final']).default('draft'),
    )
    .option('--data <folder>', 'where runs are kept (.countersign, or COUNTERSIGN_DATA)')
    .action(async (folder: string, options: AccuracyOptions) => {
      process.exitCode = await accuracy(folder, options, toolVersion);
    });
}

async function accuracy(
  folder: string,
  { format, stage, data = process.env['COUNTERSIGN_DATA'] ?? '.countersign' }: AccuracyOptions,
  toolVersion: string,
): Promise<number> {
  const filings = await acceptedFilings(folder);
  if (filings.length === 0) throw new CouldNotRunError(`${folder}: no filing in it`);
  const progress = new Progress(filings.length);
  const onProgress = (done: number): void => progress.show(done);
  const run = await backTest(filings, { ruleSet, toolVersion, stage, onProgress });
  progress.wipe();

  const last = await readLastRun(data, folder, stage);
  const { version, digest } = ruleSet;
  const now = runToStore(run.tested, { version, digest }, stage);
  await storeRun(data, folder, now);
  const perRule = tallies(run.tested, ruleSet);
  const changes = last && changesSince(last, now);
  if (format === 'json') {
    const { tested, unreadable, others } = run;
    const alarms = tested.map(({ id, company, alarms: said }) => ({ id, company, alarms: said }));
    const answer = {
      ruleSet: now.ruleSet,
      stage,
      rules: perRule,
      filings: alarms,
      unreadable,
      others,
      changes,
    };
    print(`${JSON.stringify(answer, null, 2)}\n`);
  } else print(formatAccuracy({ backTest: run, tallies: perRule, ruleSet, stage, changes }));
  const isUnsound =
    perRule.some(({ crashed }) => crashed > 0) || run.tested.some(({ misplaced }) => misplaced > 0);
  return isUnsound ? 1 : 0;
}
