import { parseArgs } from 'node:util';
import { breaches, type Tally } from './promises.ts';
import { Trial } from './trial.ts';

/*
 * Lets uploads, checks, waivers, signatures, refusals and expiry run into each other by chance, every call of a store being
 * a point at which another may go first and a step may be gone, and tells what came of it:
 * npm run interleavings -- [--runs 10000] [--seed 20261126]
 */
const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 10_000);
const seed = Number(values.seed ?? 20_261_126);

const settled: Tally = new Map();
const over: Tally = new Map();
let calls = 0;
let crashes = 0;
let broken = 0;
const begun = performance.now();
for (let run = 0; run < runs; run++) {
  const trial = new Trial(seed + run);
  await trial.run();
  const told = await breaches(trial, settled);
  await trial.runOut();
  told.push(...(await breaches(trial, over)));
  calls += trial.turns.log.length;
  crashes += trial.crashes;
  if (told.length > 0) {
    broken += 1;
    console.log(`--seed ${seed + run} --runs 1\n  ${[...new Set(told)].join('\n  ')}`);
  }
}
const seconds = (performance.now() - begun) / 1000;
console.log(
  `${runs} interleavings from seed ${seed}: ${calls} calls of stores, ${crashes} steps and acts that broke off`,
);
console.log(`once settled: ${listed(settled)}`);
console.log(`once the time to sign was over: ${listed(over)}`);
console.log(`${broken} broke a promise; ${seconds.toFixed(0)} s`);
process.exitCode = broken === 0 ? 0 : 1;

function listed(tally: Tally): string {
  return [...tally]
    .toSorted(([, a], [, b]) => b - a)
    .map(([what, times]) => `${times} ${what}`)
    .join(', ');
}
