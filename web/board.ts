import type { IsoDate } from '../core/calendar/iso-date.ts';
import { boardKeys, readEndedKey, readOpenKey } from '../core/workflow/board-keys.ts';
import { recordKeys } from '../core/workflow/keys.ts';
import { CheckingLine, EndedLine, OpenLine } from '../core/workflow/lines.ts';
import type { ObjectStore } from '../core/workflow/ports.ts';
import { readRecord, type Reviewer } from '../core/workflow/records.ts';
import { uploaderMark } from '../core/workflow/same-person.ts';
import { type Asked, askedOf, type BoardQuery, isAwaiting } from './board-query.ts';
import { BoardSearch, LARGEST_LIST, present } from './board-search.ts';
import { firstRunning, hoursLeft, isPast } from './cut-off.ts';
import { easternDay } from './eastern.ts';

/** Rows of one list, and where the next page of it begins; null where there is no more. */
export interface Listed<Line> {
  readonly lines: readonly Line[];
  readonly next: string | null;
  /** Whether the search stopped before its end, with less than a page found. */
  readonly stopped: boolean;
}

export interface Board {
  /** Drafts without a report yet, latest first. */
  readonly checking: readonly CheckingLine[];
  /** By deadline, earliest first; then those without one; then those whose deadline is history. */
  readonly open: Listed<OpenLine>;
  /** Latest first. */
  readonly ended: Listed<EndedLine>;
  /** How many wait for a decision that is due within hours; 0 where none is. */
  readonly dueSoon: number;
}

/** Rows of a page. */
const PAGE = 50;
/** Of the ended ones, where they were not asked for. */
const ENDED_ASIDE = 12;
/** Of those being checked. */
const MOST_CHECKING = 100;
const SOON_HOURS = 4;

type Reading = (query: BoardQuery, visitor: Reviewer, now: string) => Promise<Board>;

/** Reads boards. Lines are remembered by their keys, and never read twice. */
export function boardOver(records: ObjectStore): Reading {
  const openLine = remembered((key) => readRecord(records, key, OpenLine));
  const endedLine = remembered((key) => readRecord(records, key, EndedLine));

  return async (query, visitor, now) => {
    const asked = askedOf(query, visitor);
    const [checking, open, ended, dueSoon] = await Promise.all([
      asked.checking ? checkingLines(asked) : [],
      asked.open ? openLines(asked, query.from, now) : NONE,
      asked.ended ? endedLines(asked, query) : NONE,
      dueWithinHours(now),
    ]);
    return { checking, open, ended, dueSoon };
  };

  async function checkingLines({ mine, isAsked, text }: Asked): Promise<CheckingLine[]> {
    const keys = await records.listAfter(boardKeys.checkingPrefix, '', MOST_CHECKING);
    const lines = await Promise.all(keys.map((key) => readRecord(records, key, CheckingLine)));
    const fitting = lines.filter(
      (line) => line && isAsked.uploader(mine.has(uploaderMark(line.uploadedBy))) && text(line.draft.key),
    ) as CheckingLine[];
    fitting.sort((a, b) => (a.uploadedAt < b.uploadedAt ? 1 : -1));
    // Announced anew by an event that came twice, a draft may have its report by now.
    return present(fitting.slice(0, PAGE), async (line) => {
      const [reported] = await records.list(recordKeys.review(line.reviewId));
      return reported === undefined ? line : null;
    });
  }

  async function openLines(asked: Asked, from: string, now: string): Promise<Listed<OpenLine>> {
    const running = `${boardKeys.openPrefix}${firstRunning(now)}`;
    const start = from && `${boardKeys.openPrefix}${from}0`;
    const isHistory = start !== '' && start < running;
    const found = new BoardSearch(asked, readOpenKey, openLine, PAGE);
    if (!isHistory) await found.among(records, boardKeys.openPrefix, start > running ? start : running, null);
    await found.among(records, boardKeys.openPrefix, isHistory ? start : '', running);
    const lines = await present(found.keys.slice(0, PAGE), async ({ key }) => {
      const line = await openLine(key);
      if (!line) return null;
      const standing = asOf(line, easternDay(now));
      return asked.signable && !standing.signable ? null : standing;
    });
    return { lines, next: found.next, stopped: found.isStopped };
  }

  async function endedLines(asked: Asked, { from, state, q }: BoardQuery): Promise<Listed<EndedLine>> {
    const most = state === 'all' && q === '' ? ENDED_ASIDE : PAGE;
    const found = new BoardSearch(asked, readEndedKey, null, most);
    await found.among(records, boardKeys.endedPrefix, from && `${boardKeys.endedPrefix}${from}0`, null);
    const lines = await present(found.keys.slice(0, most), ({ key }) => endedLine(key));
    return { lines, next: found.next, stopped: found.isStopped };
  }

  async function dueWithinHours(now: string): Promise<number> {
    const today = easternDay(now);
    if (isPast(today, now) || hoursLeft(today, now) >= SOON_HOURS) return 0;
    const keys = await records.listAfter(`${boardKeys.openPrefix}${today}/`, '', LARGEST_LIST);
    return keys.flatMap((key) => readOpenKey(key) ?? []).filter(isAwaiting).length;
  }
}

/** A waiver that has expired since the line was put makes nothing ready any more. */
function asOf(line: OpenLine, today: IsoDate): OpenLine {
  const isOver = line.signableUntil !== null && line.signableUntil < today;
  return isOver ? { ...line, signable: false } : line;
}

const NONE = { lines: [], next: null, stopped: false } as const;

/** Some 8 MB of lines. */
const MOST_REMEMBERED = 20_000;

/** Asks once for what never changes. What is not there is asked for again. */
function remembered<Value>(load: (key: string) => Promise<Value | null>) {
  const known = new Map<string, Value>();
  return async (key: string): Promise<Value | null> => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = await load(key);
    if (value === null) return null;
    if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value as string);
    known.set(key, value);
    return value;
  };
}
