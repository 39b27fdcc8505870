import { performance } from 'node:perf_hooks';

/** The value below which that share of the measured ones lies; NaN where nothing was measured. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What the work gives, and the milliseconds it took. */
export function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const begun = performance.now();
  const result = work();
  return { result, ms: performance.now() - begun };
}

/** The same of work that waits. */
export async function timedWait<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; ms: number }> {
  const begun = performance.now();
  const result = await work();
  return { result, ms: performance.now() - begun };
}

/**
 * The milliseconds that the processor spends on this process, its collector of garbage included. Other programs on the machine
 * lengthen the clock's time and hardly this one.
 */
export async function cpuOf<Result>(work: () => Promise<Result>): Promise<{ result: Result; cpuMs: number }> {
  const begun = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(begun);
  return { result, cpuMs: (user + system) / 1_000 };
}

/** How the second grows with the first, as the power of it: 1 where doubling one doubles the other. By least squares. */
export function growthOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const meanSize = sum(logs.map(([size]) => size)) / logs.length;
  const meanCost = sum(logs.map(([, cost]) => cost)) / logs.length;
  return (
    sum(logs.map(([size, cost]) => (size - meanSize) * (cost - meanCost))) /
    sum(logs.map(([size]) => (size - meanSize) ** 2))
  );
}
