/** The first of those that share a key, in their order. */
export function firstOfEach<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | number,
): Thing[] {
  const seen = new Set<string | number>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    return !seen.has(key) && seen.add(key);
  });
}
