/** Letters of no pattern, the same each time, so that packing gains little. */
export function noise(size: number): Buffer {
  const letters = Buffer.alloc(size);
  let state = 0x2545f491;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    letters[at] = 0x61 + ((state >>> 24) % 26);
  }
  return letters;
}
