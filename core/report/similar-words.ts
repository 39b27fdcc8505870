/** Words beyond these tell nothing more about whether two passages are one re-worded. */
const MOST_WORDS = 400;

/** A passage as a bag of its words. */
export type WordBag = ReadonlyMap<string, number>;

export function wordBag(text: string): WordBag {
  const bag = new Map<string, number>();
  for (const [word] of take(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)))
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function* take<One>(all: Iterable<One>): Generator<One> {
  let count = 0;
  for (const one of all) {
    if (count++ === MOST_WORDS) return;
    yield one;
  }
}

/** How much of two passages is the same words: 1 all, 0 none (Dice's coefficient). Two without words are alike. */
export function similarity(one: WordBag, other: WordBag): number {
  const total = size(one) + size(other);
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return (2 * shared) / total;
}

function size(bag: WordBag): number {
  let sum = 0;
  for (const count of bag.values()) sum += count;
  return sum;
}
