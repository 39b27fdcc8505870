/** "the date", "the date and the age", "the date, the age and the office". */
export function wordedList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
