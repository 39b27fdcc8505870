import { Report } from '../core/report/report.ts';
import { recordKeys } from '../core/workflow/keys.ts';
import { endOf } from '../core/workflow/endings.ts';
import type { ObjectStore } from '../core/workflow/ports.ts';
import { OpenReview, readRecord, ReviewRecord, type ReviewEnd } from '../core/workflow/records.ts';

/** One line of the board. */
export interface BoardLine {
  readonly review: Omit<OpenReview, 'state'>;
  /** Null where the stored report cannot be read: the line still stands. */
  readonly report: Report | null;
  readonly state: OpenReview['state'] | ReviewEnd['state'];
  /** Null while the review is open. */
  readonly end: ReviewEnd | null;
}

export interface Board {
  /** By deadline, earliest first; those without one last. */
  readonly open: readonly BoardLine[];
  /** Latest first. */
  readonly ended: readonly BoardLine[];
  /** Ended reviews that the board does not show. */
  readonly unshown: number;
}

/** More ended reviews than this are not searched for the latest: that needs an index by day, not a list of all. */
const MOST_ENDED_READ = 300;
const ENDED_SHOWN = 12;

export async function readBoard(records: ObjectStore): Promise<Board> {
  const [open, ids] = await Promise.all([openLines(records), endedIds(records)]);
  const still = new Set(open.map(({ review }) => review.reviewId));
  const over = ids.filter((id) => !still.has(id));
  const ended = over.length > MOST_ENDED_READ ? [] : (await endedLines(records, over)).slice(0, ENDED_SHOWN);
  return { open, ended, unshown: over.length - ended.length };
}

async function openLines(records: ObjectStore): Promise<BoardLine[]> {
  const keys = await records.list(recordKeys.openPrefix);
  const lines = await Promise.all(
    keys.map(async (key) => {
      // A review that ended between the list and this reading is no longer there.
      const open = await readRecord(records, key, OpenReview);
      if (!open) return null;
      const end = open.state === 'awaiting-sign-off' ? await endOf(records, open.reviewId) : null;
      // Ended, and the workflow is about to take it off the board.
      return end
        ? null
        : { review: open, state: open.state, end, report: await reportOf(records, open.draft) };
    }),
  );
  return lines.filter((line) => line !== null);
}

async function endedIds(records: ObjectStore): Promise<string[]> {
  const keys = await records.list(REVIEWS_PREFIX);
  return keys.flatMap((key) => END_KEY.exec(key)?.[1] ?? []);
}

async function endedLines(records: ObjectStore, ids: readonly string[]): Promise<BoardLine[]> {
  const lines = await Promise.all(ids.map((id) => endedLine(records, id)));
  return lines.filter((line) => line !== null).sort((a, b) => (a.end.at < b.end.at ? 1 : -1));
}

const REVIEWS_PREFIX = 'reviews/';
const END_KEY = /^reviews\/([0-9a-f]{40})\/end\.json$/;

async function endedLine(records: ObjectStore, id: string): Promise<(BoardLine & { end: ReviewEnd }) | null> {
  const [review, end] = await Promise.all([
    readRecord(records, recordKeys.review(id), ReviewRecord),
    endOf(records, id),
  ]);
  if (!review || !end) return null;
  return { review, end, state: end.state, report: await reportOf(records, review.draft) };
}

async function reportOf(records: ObjectStore, draft: OpenReview['draft']): Promise<Report | null> {
  const stored = await records.read(recordKeys.report(draft, 'json'));
  if (stored === null) return null;
  const parsed = Report.safeParse(JSON.parse(stored));
  return parsed.success ? parsed.data : null;
}
