import './parse-once.ts';
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { paintWith } from '../../core/report/terminal/paint.ts';
import { printable } from '../../core/report/terminal/printable.ts';
import { wrap } from '../../core/report/terminal/wrap.ts';
import { proveTrail, proveRecord, type Evidence, type Proof } from '../../core/trail/prove.ts';
import { isTrail } from '../../core/trail/verify.ts';
import { CouldNotRunError } from '../could-not-run.ts';
import { print, terminal } from '../shell.ts';

interface VerifyOptions {
  draft?: string;
  report?: string;
  waivers?: string;
  trail?: string;
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
      'Proves that a sign-off record is as it was signed, and that it is about the draft, the report, the waivers and\n' +
        'the trail given. Instead of a record, it proves a trail by itself. No network is needed.\n' +
        'Exit code 0: it holds. 1: something was changed. 2: the proof could not run.',
    )
    .argument('<record>', 'the record, sign-off.jws, or a trail, trail.jsonl')
    .option('--draft <file>', 'the draft that was decided on')
    .option('--report <file>', 'the report.json that lay before the signer')
    .option('--waivers <file>', 'the waivers.json that stood at the decision')
    .option('--trail <file>', 'the trail.jsonl of the draft')
    .option('--key <file>', 'public keys that may sign (JWK or JWK set)')
    .action(async (path: string, options: VerifyOptions) => {
      const { holds, sentences } = await proofOf(path, options);
      const { colour, width } = terminal();
      const verdict = paintWith(colour)(holds ? 'ready' : 'error', holds ? 'HOLDS' : 'DOES NOT HOLD');
      const lines = sentences.flatMap((sentence) => wrap(printable(sentence), width - 1));
      print(`\n${[verdict, '', ...lines].join('\n')}\n`);
      process.exitCode = holds ? 0 : 1;
    });
}

async function proofOf(path: string, { key, ...files }: VerifyOptions): Promise<Proof> {
  const text = (await bytesOf(path)).toString('utf8');
  const trustedKeys = key === undefined ? undefined : await keysOf(key);
  if (!isTrail(text)) return proveRecord(text, { ...(await filesOf(files)), trustedKeys });
  const [besides] = Object.entries(files).find(([, file]) => file !== undefined) ?? [];
  if (besides !== undefined)
    throw new CouldNotRunError(`${path} is a trail; --${besides} is compared with a record`);
  return proveTrail(text, trustedKeys);
}

async function filesOf({ draft, report, waivers, trail }: VerifyOptions): Promise<Evidence> {
  const bytes = async (path: string | undefined) => (path === undefined ? undefined : bytesOf(path));
  const [draftBytes, reportBytes, waiversBytes, trailBytes] = await Promise.all(
    [draft, report, waivers, trail].map(bytes),
  );
  return {
    draft: draftBytes,
    report: reportBytes,
    waivers: waiversBytes,
    trail: trailBytes?.toString('utf8'),
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
