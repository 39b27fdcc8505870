import type { StoredRun } from './stored-run.ts';

/** Filings of which a rule says something now that it did not say, or the other way round. */
export interface Change {
  /** "dates/late-filing warning". */
  readonly alarm: string;
  readonly more: readonly string[];
  readonly fewer: readonly string[];
}

/** What has changed since the last run, over the filings that both have; in the order of rules. */
export function changesSince(last: StoredRun, now: StoredRun): Change[] {
  const more = new Map<string, string[]>();
  const fewer = new Map<string, string[]>();
  for (const [id, alarms] of Object.entries(now.filings)) {
    const before = last.filings[id];
    if (!before) continue;
    for (const alarm of beyond(alarms, before)) put(more, alarm, id);
    for (const alarm of beyond(before, alarms)) put(fewer, alarm, id);
  }
  const alarms = [...new Set([...more.keys(), ...fewer.keys()])].sort();
  return alarms.map((alarm) => ({ alarm, more: more.get(alarm) ?? [], fewer: fewer.get(alarm) ?? [] }));
}

/** What the one list has that the other has not, or has more often; each once. */
function beyond(list: readonly string[], other: readonly string[]): Set<string> {
  const count = (all: readonly string[], alarm: string): number => all.filter((one) => one === alarm).length;
  return new Set(list.filter((alarm) => count(list, alarm) > count(other, alarm)));
}

function put(map: Map<string, string[]>, alarm: string, id: string): void {
  map.set(alarm, [...(map.get(alarm) ?? []), id]);
}
