import { parseArgs } from 'node:util';
import { allFaults } from './all-faults.ts';
import { soundFilings } from './sound-filings.ts';
import { tryFault, type Trial } from './trial.ts';

/**
 * Plants faults into the filings of a folder and tells how many the book catches.
 * `node bench/faults/run.ts FOLDER [--only PREFIX] [--most 60] [--misses]`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    most: { type: 'string', default: '60' },
    misses: { type: 'boolean', default: false },
  },
});

function tell({ fault, mutants }: Trial): void {
  const caught = mutants.filter((mutant) => mutant.caught).length;
  const disturbed = mutants.filter(({ unrelated }) => unrelated.length > 0);
  const share = mutants.length === 0 ? '-' : `${((100 * caught) / mutants.length).toFixed(1)} %`;
  console.log(
    `${fault.id.padEnd(52)} ${String(mutants.length).padStart(4)} ${share.padStart(8)} ${String(disturbed.length).padStart(4)}`,
  );
  if (!values.misses) return;
  for (const { filing } of mutants.filter((mutant) => !mutant.caught)) console.log(`  missed    ${filing}`);
  for (const { filing, unrelated } of disturbed)
    console.log(`  unrelated ${filing}: ${unrelated.join(', ')}`);
}

const [folder = '../shared/corpus'] = positionals;
const faults = (await allFaults()).filter(
  ({ id, intended }) => id.startsWith(values.only) || intended.startsWith(values.only),
);
const filings = await soundFilings(folder);
const trials = faults.map((fault) => {
  const trial = tryFault(fault, filings, Number(values.most));
  tell(trial);
  return trial;
});
const mutants = trials.flatMap((trial) => trial.mutants);
const caught = mutants.filter((mutant) => mutant.caught).length;
const disturbed = mutants.filter(({ unrelated }) => unrelated.length > 0).length;
console.log(
  `${faults.length} kinds, ${mutants.length} mutants, ${caught} caught, ${disturbed} with an unrelated finding`,
);
