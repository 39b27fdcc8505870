import { signedEvidence } from '../../test/support/signed-evidence.ts';
import { type EvidenceFile, flipped, proves } from '../../test/support/tampered.ts';
import { timeOfProof } from './time-proof.ts';

/*
 * Turns single bits of a signed record, its report, draft, waivers and trail round, one at a time and by chance, and tells
 * how many of these changes the proof let pass, and how long a proof takes: node bench/tamper/run.ts [changes] [seed].
 */
const [changes = 10_000, seed = 20_261_126] = process.argv.slice(2).map(Number);

const evidence = await signedEvidence();
if (!proves(evidence)) throw new Error('The evidence does not hold before anything was changed');
const files = Object.keys(evidence) as EvidenceFile[];
const tally = new Map(files.map((file) => [file, { turned: 0, passed: 0 }]));
const random = randomFrom(seed);
const begun = performance.now();
for (let change = 0; change < changes; change++) {
  const file = files[change % files.length] as EvidenceFile;
  const bytes = evidence[file];
  const bit = Math.floor(random() * bytes.length * 8);
  const line = tally.get(file) as { turned: number; passed: number };
  line.turned += 1;
  if (proves({ ...evidence, [file]: flipped(bytes, bit) })) {
    line.passed += 1;
    console.log(`not detected: bit ${bit & 7} of byte ${bit >> 3} of the ${file}`);
  }
}
const took = performance.now() - begun;
console.log(`single bits turned round, one at a time; seed ${seed}`);
for (const [file, { turned, passed }] of tally)
  console.log(
    `${file.padEnd(8)} ${String(evidence[file].length).padStart(6)} bytes  ${String(turned).padStart(6)} changes  ${turned - passed} detected  ${passed} not`,
  );
const passed = [...tally.values()].reduce((sum, line) => sum + line.passed, 0);
console.log(`${changes} changes, ${changes - passed} detected; ${(took / changes).toFixed(2)} ms a proof`);
const { fastest, median } = timeOfProof(evidence);
console.log(
  `countersign verify, the whole process, 20 runs: fastest ${fastest.toFixed(0)} ms, median ${median.toFixed(0)} ms`,
);
process.exitCode = passed === 0 ? 0 : 1;

/** Mulberry32: the same seed gives the same changes. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
