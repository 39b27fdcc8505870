import { describe, expect, it } from 'vitest';
import { breaches } from '../../../bench/interleavings/promises.ts';
import { Trial } from '../../../bench/interleavings/trial.ts';

describe('upload, check, waive, sign, refuse and expire, each call of a store a point at which another goes first', () => {
  it.each([20_261_126, 30_000_000, 40_000_000])(
    'never sign superseded bytes, lose a record or double one (from seed %i)',
    async (first) => {
      const ends = new Map<string, number>();
      const told: string[] = [];
      for (let seed = first; seed < first + 40; seed++) {
        const trial = new Trial(seed);
        await trial.run();
        told.push(...(await breaches(trial, new Map())).map((breach) => `seed ${seed}: ${breach}`));
        await trial.runOut();
        told.push(...(await breaches(trial, ends)).map((breach) => `seed ${seed}: ${breach}`));
      }
      expect(told).toEqual([]);
      // All that can become of a review became of some.
      expect([...ends.keys()]).toEqual(
        expect.arrayContaining(['signed', 'refused', 'superseded', 'expired', 'unreadable']),
      );
    },
  );

  it.each([
    ['a waiver of one thing given as another ends', 30_000_207],
    ['a decision that breaks off before the workflow is let go on', 20_261_414],
    ['a review that ends while it is opened', 20_261_136],
  ])('hold with %s', async (_, seed) => {
    const trial = new Trial(seed);
    await trial.run();
    expect(await breaches(trial, new Map())).toEqual([]);
    await trial.runOut();
    expect(await breaches(trial, new Map())).toEqual([]);
  });
});
