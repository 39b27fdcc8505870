/** A run of words that both passages have, or one of them alone. */
export interface Run {
  readonly kind: 'both' | 'then' | 'now';
  readonly words: string;
}

/** Passages of more words are shown whole, one after the other: nobody compares them word by word. */
const MOST_WORDS = 400;

/** What of a passage was kept, taken out and put in, in order; white space is not compared. */
export function wordDiff(then: string, now: string): Run[] {
  const old = wordsOf(then);
  const fresh = wordsOf(now);
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS)
    return joined([...runs('then', old), ...runs('now', fresh)]);
  const kept = longestCommon(old, fresh);
  const found: Run[] = [];
  let [row, column] = [0, 0];
  for (const [keptRow, keptColumn] of [...kept, [old.length, fresh.length] as const]) {
    found.push(...runs('then', old.slice(row, keptRow)), ...runs('now', fresh.slice(column, keptColumn)));
    if (keptRow < old.length) found.push(...runs('both', old.slice(keptRow, keptRow + 1)));
    [row, column] = [keptRow + 1, keptColumn + 1];
  }
  return joined(found);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function runs(kind: Run['kind'], words: readonly string[]): Run[] {
  return words.map((word) => ({ kind, words: word }));
}

function joined(all: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const { kind, words } of all) {
    const last = found.at(-1);
    if (last?.kind === kind) found[found.length - 1] = { kind, words: `${last.words} ${words}` };
    else found.push({ kind, words });
  }
  return found;
}

/** Places of the words of a longest common run, gaps allowed, in both passages. */
function longestCommon(old: readonly string[], fresh: readonly string[]): (readonly [number, number])[] {
  const width = fresh.length + 1;
  /** Length of the longest run from a place on, row by row. */
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] as number;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = fresh.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        old[row] === fresh[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const places: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < fresh.length) {
    if (old[row] === fresh[column]) places.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return places;
}
