import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../corpus.ts';
import { Chance } from './chance.ts';
import { sourceOf } from './source.ts';
import { spoilt } from './spoil.ts';
import { before, type Before, emptyTally, tryEdits } from './trial.ts';
import { allFaults } from '../faults/all-faults.ts';

const USE = `npm run edits -- [FOLDER] [--edits N] [--seed N] [--complaints]

Edits the drafts of a folder at random, as happens between two versions, and tells how many findings keep their ids and how many
waivers are carried over, rightly and wrongly. What is right is known from the edits alone.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edits: { type: 'string' },
    seed: { type: 'string' },
    complaints: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(USE);
  process.exit(0);
}

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const [folder = existsSync(CORPUS) ? CORPUS : join(import.meta.dirname, '../../samples')] = positionals;
const wanted = Number(values.edits ?? 5_000);
const chance = new Chance(Number(values.seed ?? 1));
/** Longer drafts are edited no other way, and take most of the time. */
const LONGEST = 120_000;

const uploads = (await readCorpus(folder)).filter(
  ({ name, bytes }) => /\.(?:txt|html?)$/i.test(name) && bytes.length < LONGEST,
);
const faults = await allFaults();
const drafts = new Map<number, Before | null>();
const tally = emptyTally();
const counts = new Map<string, number>();
let done = 0;
for (let tries = 0; done < wanted && tries < wanted * 3; tries++) {
  const at = chance.below(uploads.length);
  const upload = uploads[at];
  if (!upload) break;
  const draft = drafts.get(at) ?? before(sourceOf(spoilt(upload, faults, chance)));
  drafts.set(at, draft);
  const made = draft && tryEdits(draft, chance, tally);
  if (!made) continue;
  done++;
  for (const name of made) counts.set(name, (counts.get(name) ?? 0) + 1);
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(3)} %`;
console.log(`${done} edited versions of ${drafts.size} drafts`);
for (const [name, count] of [...counts].sort()) console.log(`  ${name}: ${count}`);
console.log(
  `unchanged findings ${tally.unchanged}, same id ${tally.sameId}: ${share(tally.sameId, tally.unchanged)}`,
);
console.log(
  `findings where no word was touched ${tally.quiet}, same id there again ${tally.quietSame}: ${share(tally.quietSame, tally.quiet)}`,
);
const { carried, left, repeated, elsewhere, wrong } = tally;
console.log(`waivers to be carried ${carried + left}, carried ${carried}: ${share(carried, carried + left)}`);
console.log(`left behind because other words of the item read the same: ${repeated}`);
console.log(`carried to other words of the item that read the same, their own being gone: ${elsewhere}`);
console.log(`carried wrongly: ${wrong}`);
if (values.complaints) for (const complaint of tally.complaints) console.log(complaint);
if (wrong > 0) process.exitCode = 1;
