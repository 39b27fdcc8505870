#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { CouldNotRunError } from './could-not-run.ts';
import { complain, tolerateClosedPipes } from './shell.ts';

/** The exit codes are the contract with scripts: 0 fine, 1 the answer is "not ready", 2 could not run. */
const COULD_NOT_RUN = 2;

/** Each is loaded only when it is asked for: a proof needs no rule book, and takes a tenth of a second without it. */
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command, version: string) => void>>> = {
  check: async () => (await import('./commands/check.ts')).addCheck,
  rules: async () => (await import('./commands/rules.ts')).addRules,
  start: async () => (await import('./commands/start.ts')).addStart,
  verify: async () => (await import('./commands/verify.ts')).addVerify,
  accuracy: async () => (await import('./commands/accuracy.ts')).addAccuracy,
};

tolerateClosedPipes();
try {
  const program = new Command('countersign')
    .description('Checks drafts of SEC Form 8-K, and holds them until a lawyer signs.')
    .version(manifest.version)
    .exitOverride()
    .configureOutput({ outputError: (text) => complain(text.replace(/^error: /, '').trimEnd()) });
  const [, , asked] = process.argv;
  if (asked === undefined) throw new CouldNotRunError('name a command; countersign --help lists them');
  for (const load of commandsFor(asked)) (await load())(program, manifest.version);
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Help, and a name that is none, need to know them all. */
function commandsFor(asked: string): (typeof COMMANDS)[string][] {
  const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  return command ? [command] : Object.values(COMMANDS);
}

/** What went wrong is told in one sentence. A fault of ours has no words for the reader but its name. */
function exitCodeOf(error: unknown): number {
  // Commander has said what it has to say by now; its own code is 0 for --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_RUN;
  if (error instanceof CouldNotRunError) complain(error.message);
  else complain(`a fault of Countersign itself (${error instanceof Error ? error.name : 'unknown'})`);
  return COULD_NOT_RUN;
}
