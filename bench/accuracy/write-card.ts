import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import manifest from '../../package.json' with { type: 'json' };
import type { Stage } from '../../core/engine/outcome.ts';
import { acceptedFilings } from '../../local/accuracy/accepted-filings.ts';
import { backTest, type BackTest } from '../../local/accuracy/back-test.ts';
import { tallies } from '../../local/accuracy/tally.ts';
import { ruleSet } from '../../rules/index.ts';
import { allFaults } from '../faults/all-faults.ts';
import { soundFilings } from '../faults/sound-filings.ts';
import { tryFault } from '../faults/trial.ts';
import { accuracyCard } from './card.ts';
import { READ_ERRORS, READ_WARNINGS } from './readings.ts';

/** Back-tests the book, plants the faults and writes `docs/accuracy.md`. `npm run accuracy-card -- FOLDER [--most 60]` */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '60' } },
});
const [folder = '../shared/corpus'] = positionals;
const CARD = join(import.meta.dirname, '../../docs/accuracy.md');

const accepted = await acceptedFilings(folder);
const run = (stage: Stage): Promise<BackTest> =>
  backTest(accepted, { ruleSet, toolVersion: manifest.version, stage, onProgress: () => undefined });
const drafts = await run('draft');
const finals = await run('final');
const sound = await soundFilings(folder);
const trials = (await allFaults()).map((fault) => tryFault(fault, sound, Number(values.most)));
const card = accuracyCard({
  drafts,
  finals,
  tallies: tallies(drafts.tested, ruleSet),
  trials,
  errors: READ_ERRORS,
  warnings: READ_WARNINGS,
  ruleSet,
});
await writeFile(CARD, await format(card, { ...(await resolveConfig(CARD)), parser: 'markdown' }));
console.log(`${CARD}: ${trials.length} kinds of faults, ${drafts.tested.length} filings`);
