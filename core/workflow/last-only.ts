/**
 * Loads by key and keeps the last answer: a container checks several families of one review, one after the other, and the
 * filing of a review never changes. A failed load is not kept.
 */
export function lastOnly<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  let last: { readonly key: string; readonly value: Promise<Value> } | undefined;
  return (key) => {
    if (last?.key === key) return last.value;
    const kept = { key, value: load(key) };
    last = kept;
    kept.value.catch(() => {
      if (last === kept) last = undefined;
    });
    return kept.value;
  };
}
