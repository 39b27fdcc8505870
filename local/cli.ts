#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addAccuracy } from './commands/accuracy.ts';
import { addCheck } from './commands/check.ts';
import { addRules } from './commands/rules.ts';
import { addStart } from './commands/start.ts';
import { addVerify } from './commands/verify.ts';
import { CouldNotRunError } from './could-not-run.ts';
import { complain, tolerateClosedPipes } from './shell.ts';

/** The exit codes are the contract with scripts: 0 fine, 1 the answer is "not ready", 2 could not run. */
const COULD_NOT_RUN = 2;

tolerateClosedPipes();
const program = new Command('countersign')
  .description('Checks drafts of SEC Form 8-K, and holds them until a lawyer signs.')
  .version(manifest.version)
  .exitOverride()
  .configureOutput({ outputError: (text) => complain(text.replace(/^error: /, '').trimEnd()) });
addCheck(program, manifest.version);
addRules(program);
addStart(program);
addVerify(program);
addAccuracy(program, manifest.version);

try {
  if (process.argv.length <= 2) throw new CouldNotRunError('name a command; countersign --help lists them');
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** What went wrong is told in one sentence. A fault of ours has no words for the reader but its name. */
function exitCodeOf(error: unknown): number {
  // Commander has said what it has to say by now; its own code is 0 for --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_RUN;
  if (error instanceof CouldNotRunError) complain(error.message);
  else complain(`a fault of Countersign itself (${error instanceof Error ? error.name : 'unknown'})`);
  return COULD_NOT_RUN;
}
