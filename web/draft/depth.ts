/**
 * Elements open at a time, beyond which markup is not drawn: the library that cleans it looks through all that are open for each
 * one more. Of 826 documents the most are 602.
 */
const MOST_OPEN = 5_000;
/** Of those that another one closes, or the end of what holds them, so that writers leave that out. The most are 593. */
const MOST_UNCLOSED = 20_000;
const CLOSED_BY_OTHERS = new Set('dd dt li option p tbody td tfoot th thead tr'.split(' '));
const VOID = new Set('area base br col hr img input link meta param wbr page'.split(' '));
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,40})/gi;

/** Whether the markup is deeper than any paper is. */
export function isTooDeep(markup: string): boolean {
  const open = new Map<string, number>();
  let [strict, lax] = [0, 0];
  for (const [, slash, written = ''] of markup.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (VOID.has(name)) continue;
    const before = open.get(name) ?? 0;
    // What closes nothing changes nothing.
    if (slash !== '' && before === 0) continue;
    const step = slash === '' ? 1 : -1;
    open.set(name, before + step);
    if (CLOSED_BY_OTHERS.has(name)) lax += step;
    else strict += step;
    if (strict > MOST_OPEN || lax > MOST_UNCLOSED) return true;
  }
  return false;
}
