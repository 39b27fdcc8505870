import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { Examination } from './examination.ts';
import { mutants, mutated } from './mutations.ts';

const USE = `npm run fuzz -- FOLDER [--minutes N] [--seed N]

Changes the files of a folder at random and checks what comes of it: no crash, no hang, every place in its document and sliced to its
words, a report of its schema. Without a folder the sample is taken.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(USE);
  process.exit(0);
}

const [folder = join(import.meta.dirname, '../../samples')] = positionals;
const minutes = Number(values.minutes ?? 2);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:txt|html?|docx|pdf|zip)$/i.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
if (files.length === 0) {
  console.error(`${folder}: holds no draft`);
  process.exit(2);
}

const examination = new Examination();
const bytesOf = (file: number): Uint8Array => readFileSync(files[file % files.length] as string);
const nameOf = (file: number): string => basename(files[file] as string);

/** What is wrong with the report on a mutant. */
const flawsOn = async ({ file, mutations }: Mutant): Promise<string[]> =>
  examination.of({ name: nameOf(file), bytes: mutated(bytesOf(file), mutations, bytesOf) });
type Mutant = ReturnType<typeof mutants> extends fc.Arbitrary<infer One> ? One : never;

console.log(`${files.length} files of ${folder}, ${minutes} minutes, --seed ${seed}`);
const outcome = await fc.check(
  fc.asyncProperty(mutants(files.length), async (mutant) => {
    const flaws = await flawsOn(mutant);
    if (flaws.length > 0) throw new Error([...new Set(flaws)].join('; '));
  }),
  { seed, numRuns: 1e9, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: false },
);

console.log(`${examination.examined} drafts examined, the slowest in ${examination.slowestMs.toFixed(0)} ms`);
if (outcome.counterexample) {
  const [mutant] = outcome.counterexample;
  const kept = join(tmpdir(), 'countersign-fuzz');
  mkdirSync(kept, { recursive: true });
  const path = join(kept, `${seed}${extname(nameOf(mutant.file))}`);
  writeFileSync(path, mutated(bytesOf(mutant.file), mutant.mutations, bytesOf));
  console.log(`\n${outcome.errorInstance instanceof Error ? outcome.errorInstance.message : ''}`);
  console.log(`from ${nameOf(mutant.file)} by ${JSON.stringify(mutant.mutations)}`);
  console.log(`the smallest that shows it: ${path}`);
  process.exitCode = 1;
} else console.log('nothing found');
examination.end();
