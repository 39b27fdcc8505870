import { IsoDate } from '../../calendar/iso-date.ts';
import { cutOffOf } from '../../calendar/cut-off.ts';
import { washingtonDay } from '../../calendar/washington-day.ts';
import { boardKeys, dueOf, readOpenKey } from '../board-keys.ts';
import { OpenLine } from '../lines.ts';
import { tellOnce, type NoticeKind, type NoticePorts } from '../notice.ts';
import type { Clock } from '../ports.ts';
import { readRecord } from '../records.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Lines that are looked at in one go: the answer of one LIST. */
const AT_ONCE = 1_000;

/** Tells of each open review whose cut-off is 24 or 4 hours away. Past ones are past: the board says so, nobody is told again. */
export async function remind(ports: NoticePorts & { readonly clock: Clock }): Promise<void> {
  const at = ports.clock();
  const now = Date.parse(at);
  const today = washingtonDay(at);
  const tomorrow = washingtonDay(new Date(now + DAY_MS).toISOString());
  for await (const key of openBetween(ports, today, tomorrow)) {
    const due = dueOf(key);
    const kind = due && kindOf(Date.parse(cutOffOf(due)) - now);
    // A review that ended since the list was made has no line any more.
    const line = kind && (await readRecord(ports.records, key, OpenLine));
    if (line) await tellOnce(ports, { kind, reviewId: line.reviewId, draft: line.draft, due, at });
  }
}

/** The nearer of the two, and that one alone: what arrives three hours before its cut-off is not due in a day. */
function kindOf(left: number): NoticeKind | null {
  if (left <= 0 || left > DAY_MS) return null;
  return left <= 4 * HOUR_MS ? 'due-in-4-hours' : 'due-in-24-hours';
}

async function* openBetween({ records }: NoticePorts, from: IsoDate, to: IsoDate): AsyncGenerator<string> {
  let after = `${boardKeys.openPrefix}${from}`;
  for (;;) {
    const keys = await records.listAfter(boardKeys.openPrefix, after, AT_ONCE);
    for (const key of keys) {
      if (key.slice(boardKeys.openPrefix.length, boardKeys.openPrefix.length + to.length) > to) return;
      if (readOpenKey(key)) yield key;
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < AT_ONCE) return;
    after = last;
  }
}
