import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Census } from '../../../bench/hostile/census.ts';
import { costsOf, ends, worstAdversaries } from '../../../bench/hostile/census.ts';

/**
 * An expression that reads each sign once, or a bounded number of times, ends in milliseconds. One that goes over the words again
 * from each sign takes minutes: the patience is no measure of speed, it tells the two apart on any machine.
 */
const LENGTH = 200_000;
const PATIENCE_MS = 8_000;

function censusInAThread(): Promise<Census> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../../bench/hostile/census-worker.ts', import.meta.url), {
      workerData: { length: LENGTH, patienceMs: PATIENCE_MS },
      execArgv: [],
    });
    worker.once('message', resolve).once('error', reject);
  });
}

describe('The regular expressions of the code', () => {
  it('all end on two hundred thousand signs made against each of them', async () => {
    const { tried, unreached, slow } = await censusInAThread();
    expect(slow).toEqual([]);
    expect(unreached, 'built by no draft on a card: let a card show it').toEqual([]);
    expect(tried).toBeGreaterThan(1_000);
  });
});

describe('The census of expressions', () => {
  const sound = { source: '(?<!\\s)\\s+$', flags: '', where: 'here' };

  it.each([
    ['spaces before an end that does not come', '\\s+$'],
    ['an opening without its close', '\\([^)]*\\)'],
    ['letters in search of a gap', '[a-z]{2,}\\W+[a-z]{2,}'],
    ['two ways to read the same letters', '^(?:a|a)+$'],
  ])('finds out %s', (_, source) => {
    const expression = { source, flags: 'i', where: 'here' };
    const found = worstAdversaries(expression, 400).some(
      (adversary) =>
        !ends(expression, [adversary.head + adversary.pump.repeat(400_000) + adversary.tail], 400),
    );
    expect(found).toBe(true);
  });

  it('lets pass what reads each sign once', () => {
    expect(ends(sound, [`${' '.repeat(200_000)}a`], PATIENCE_MS)).toBe(true);
  });

  it('tries every string that it is given', () => {
    expect(costsOf(sound, ['a', ' a', 'a '], PATIENCE_MS)).toHaveLength(3);
  });
});
