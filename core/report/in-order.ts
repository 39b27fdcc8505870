/**
 * Indices of a longest run of values that never fall, one behind the other, gaps allowed: of a list that was partly
 * reordered, those that can be said to have stayed.
 */
export function longestInOrder(values: readonly number[]): ReadonlySet<number> {
  /** `ends[n]`: index of the lowest value that ends a run of n + 1. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) <= value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] as number) kept.add(index);
  return kept;
}
