import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { openWords } from '../../core/parse/open-words.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { Examination } from './examination.ts';
import { mutants, mutated, type Mutant } from './mutations.ts';
import { profileBytes } from './profile-changes.ts';
import { layoutOf, madeOf } from './seeds.ts';

const USE = `npm run fuzz -- [FOLDER] [--minutes N] [--seed N]

Changes the files of a folder at random and checks what comes of it: no crash, no hang, every place in its document and sliced to its
words, a report of its schema and the same each time, no more than 3 seconds and 12 times the file's size in memory. Word files, PDFs
and packages are made of some of the folder's words besides. Without a folder the sample is taken. The first draft that shows a fault
is made as small as it will go and kept.`;

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

const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:txt|html?|docx|pdf|zip)$/i.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path): Upload => ({ name: basename(path), bytes: readFileSync(path) }));
if (found.length === 0) {
  console.error(`${folder}: holds no draft`);
  process.exit(2);
}

/** Drafts whose words are made into other formats, taken evenly from all. */
const MADE_OF = 16;
const words = found.filter((upload) => layoutOf(upload) === 'words');
const step = Math.max(1, Math.floor(words.length / MADE_OF));
const made = await madeOf(
  words
    .filter((_, at) => at % step === 0)
    .slice(0, MADE_OF)
    .flatMap((upload) => {
      const opening = openWords(upload);
      return 'issue' in opening ? [] : [{ name: upload.name, words: opening.documents[0]?.text ?? '' }];
    }),
);
const files = [...found, ...made];

const examination = new Examination();
const fileAt = (file: number): Upload => files[file % files.length] as Upload;
const bytesOf = (file: number): Uint8Array => fileAt(file).bytes;
const uploadOf = ({ file, mutations }: Mutant): Upload => ({
  name: fileAt(file).name,
  bytes: mutated(bytesOf(file), mutations, bytesOf),
});

console.log(
  `${found.length} files of ${folder} and ${made.length} made of them, ${minutes} minutes, --seed ${seed}`,
);
const outcome = await fc.check(
  fc.asyncProperty(mutants(files.map(layoutOf)), async (mutant) => {
    const profile = mutant.profile && profileBytes(mutant.profile);
    const flaws = await examination.of({ upload: uploadOf(mutant), profile });
    if (flaws.length > 0) throw new Error([...new Set(flaws)].join('; '));
  }),
  { seed, numRuns: 1e9, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: false },
);
examination.end();

const { slowest, largest, examined } = examination;
console.log(`${examined} drafts examined`);
console.log(`the slowest took ${slowest.cpuMs.toFixed(0)} ms of the processor (${slowest.name})`);
if (largest.beyondBase !== null)
  console.log(`the largest took ${(largest.beyondBase / 1e6).toFixed(0)} MB (${largest.name})`);
if (outcome.counterexample) {
  const [mutant] = outcome.counterexample;
  const { name, bytes } = uploadOf(mutant);
  const kept = join(tmpdir(), 'countersign-fuzz');
  mkdirSync(kept, { recursive: true });
  const path = join(kept, `${seed}${extname(name)}`);
  writeFileSync(path, bytes);
  console.log(`\n${outcome.errorInstance instanceof Error ? outcome.errorInstance.message : ''}`);
  console.log(
    `from ${name} by ${JSON.stringify(mutant.mutations)}, profile ${JSON.stringify(mutant.profile)}`,
  );
  console.log(`the smallest that shows it: ${path}`);
  process.exitCode = 1;
} else console.log('nothing found');
