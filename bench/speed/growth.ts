import type { Upload } from '../../core/parse/upload.ts';
import { growthOf } from '../measure.ts';
import { check } from './check.ts';
import { type GrowingDraft, GROWING_DRAFTS } from './growing-drafts.ts';
import { inMs } from './in-ms.ts';

const DOUBLINGS = 4;
const WARM_UPS = 3;
const ROUNDS = 4;
/** Above it, doubling makes more than 2.2 times the work: what stands out of the noise of a measurement. */
const STEEPEST = 1.15;

/** What one growing draft cost at each size. */
interface Growth {
  readonly sizes: readonly number[];
  readonly cpuMs: readonly number[];
  readonly slope: number;
}

/** Doubles each growing draft four times and tells how the time of its check grows. */
export async function tellGrowth(drafts: readonly GrowingDraft[] = GROWING_DRAFTS): Promise<void> {
  console.log(
    `growth: each thing doubled ${DOUBLINGS} times; the processor’s time of a check, and the power of the size it grows by`,
  );
  for (const draft of drafts) {
    const { sizes, cpuMs, slope } = await growthOfDraft(draft);
    const steep = slope > STEEPEST ? `  over ${STEEPEST}` : '';
    console.log(
      `${draft.what.padEnd(48)}${`${sizes[0]} to ${sizes.at(-1)}`.padStart(14)}` +
        `${cpuMs.map((ms) => inMs(ms).padStart(11)).join('')}${slope.toFixed(2).padStart(7)}${steep}`,
    );
  }
  console.log('');
}

async function growthOfDraft({ first, grown }: GrowingDraft): Promise<Growth> {
  const sizes = Array.from({ length: DOUBLINGS + 1 }, (_, doubled) => first * 2 ** doubled);
  const uploads: Upload[] = [];
  for (const size of sizes) uploads.push(await grown(size));
  for (const upload of uploads.slice(0, WARM_UPS)) await check(upload);
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const costs: number[] = [];
    for (const upload of uploads) costs.push((await check(upload)).cpu);
    rounds.push(costs);
  }
  // The least of the rounds: whatever comes between only makes it longer.
  const cpuMs = sizes.map((_, at) => Math.min(...rounds.map((costs) => costs[at] ?? Infinity)));
  return { sizes, cpuMs, slope: growthOf(sizes.map((size, at) => [size, cpuMs[at] ?? Infinity])) };
}
