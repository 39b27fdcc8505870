import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { paintWith } from '../../core/report/terminal/paint.ts';
import { printable } from '../../core/report/terminal/printable.ts';
import { wrap } from '../../core/report/terminal/wrap.ts';
import { verifySignOff, type GivenEvidence } from '../../core/sign-off/verify.ts';
import { CouldNotRunError } from '../could-not-run.ts';
import { print, terminal } from '../shell.ts';

interface VerifyOptions {
  draft?: string;
  report?: string;
  key?: string;
}

/** A public key, or a set of them, as RFC 7517 writes them. */
const Key = z.looseObject({ kty: z.string() });
const Keys = z.union([
  z.object({ keys: z.array(Key).min(1) }).transform(({ keys }) => keys),
  Key.transform((key) => [key]),
]);

export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('prove a sign-off record offline')
    .description(
      'Proves that a sign-off record is as it was signed, and that it is about the draft and report given.\n' +
        'Exit code 0: it holds. 1: something was changed. 2: the proof could not run.',
    )
    .argument('<record>', 'the record, sign-off.jws')
    .option('--draft <file>', 'the draft that was decided on')
    .option('--report <file>', 'the report.json that lay before the signer')
    .option('--key <file>', 'public keys that may sign (JWK or JWK set)')
    .action(async (path: string, options: VerifyOptions) => {
      const record = (await bytesOf(path)).toString('utf8');
      const { holds, sentences } = verifySignOff(record, await evidenceFrom(options));
      const { colour, width } = terminal();
      const verdict = paintWith(colour)(holds ? 'ready' : 'error', holds ? 'HOLDS' : 'DOES NOT HOLD');
      const lines = sentences.flatMap((sentence) => wrap(printable(sentence), width - 1));
      print(`\n${[verdict, '', ...lines].join('\n')}\n`);
      process.exitCode = holds ? 0 : 1;
    });
}

async function evidenceFrom({ draft, report, key }: VerifyOptions): Promise<GivenEvidence> {
  return {
    ...(draft !== undefined && { draft: await bytesOf(draft) }),
    ...(report !== undefined && { report: await bytesOf(report) }),
    ...(key !== undefined && { trustedKeys: await keysOf(key) }),
  };
}

async function keysOf(path: string): Promise<z.infer<typeof Keys>> {
  const text = (await bytesOf(path)).toString('utf8');
  try {
    return Keys.parse(JSON.parse(text));
  } catch {
    throw new CouldNotRunError(`${path}: not a public key as JSON (JWK)`);
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CouldNotRunError(
      error.code === 'ENOENT' ? `${path}: no such file` : `${path}: cannot be read (${error.code})`,
    );
  });
}
