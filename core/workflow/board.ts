import { boardKeys } from './board-keys.ts';
import { endOf } from './endings.ts';
import { recordKeys, reviewId, type DraftVersion } from './keys.ts';
import { type CheckingLine, type EndedLine, OpenLine } from './lines.ts';
import type { ObjectStore } from './ports.ts';
import { readRecord, ReviewRecord, toRecord } from './records.ts';
import type { Summary } from './summary.ts';

/*
 * The lines that the board is made of. All of them are derived: whoever opens or ends a review puts them, any number of
 * times, and the same facts give the same line under the same key.
 */

/** Shows the draft as being checked, until it enters the board or leaves it. One that has its report by now is not. */
export async function announceCheck(records: ObjectStore, line: CheckingLine): Promise<void> {
  const [reported] = await records.list(recordKeys.review(line.reviewId));
  if (reported === undefined) await records.put(boardKeys.checking(line.reviewId), toRecord(line));
}

/**
 * Puts the review on the board, under its deadline, and takes away what stood there for it in another state.
 * @param versions - version ids of the draft, newest first
 */
export async function enterBoard(
  records: ObjectStore,
  record: ReviewRecord,
  state: OpenLine['state'],
  versions: readonly string[],
  summary = record.summary,
): Promise<void> {
  const line: OpenLine = { ...sharedBy(record, versions, summary), state };
  const body = toRecord(line);
  const key = boardKeys.open(line, body);
  await records.putIfAbsent(key, body);
  const others = (await records.list(boardKeys.openFolder(line))).filter((one) => one !== key);
  await Promise.all([...others, boardKeys.checking(record.reviewId)].map((one) => records.remove(one)));
}

/**
 * Moves the review from the open ones to those that ended. One without a report has never been there.
 * @param versions - version ids of the draft, newest first
 */
export async function leaveBoard(
  records: ObjectStore,
  draft: DraftVersion,
  versions: readonly string[],
): Promise<void> {
  const review = reviewId(draft);
  const [record, end] = await Promise.all([
    readRecord(records, recordKeys.review(review), ReviewRecord),
    endOf(records, review),
  ]);
  if (!record) return;
  const shared = sharedBy(record, versions, record.summary);
  const open = await records.list(boardKeys.openFolder(shared));
  if (end) {
    const shown = open[0] === undefined ? null : await readRecord(records, open[0], OpenLine);
    const decidedBy = 'signer' in end ? end.signer.name : null;
    const line: EndedLine = { ...shared, ...shown, state: end.state, at: end.at, decidedBy };
    // Before the open line goes: at no moment is the review nowhere.
    await records.putIfAbsent(boardKeys.ended(line), toRecord(line));
  }
  await Promise.all([...open, boardKeys.checking(review)].map((one) => records.remove(one)));
}

function sharedBy(
  { reviewId, draft, verdict, due, uploadedBy, uploaderName, uploadedAt }: ReviewRecord,
  versions: readonly string[],
  summary: Summary | null,
): Omit<OpenLine, 'state'> {
  const place = versions.indexOf(draft.versionId);
  return {
    reviewId,
    draft,
    version: place < 0 ? null : versions.length - place,
    verdict,
    due,
    uploadedBy,
    uploaderName,
    uploadedAt,
    ...(summary ?? UNTOLD),
  };
}

/** Of records from before there were summaries. */
const UNTOLD: Summary = {
  company: null,
  clock: 'unknown',
  signable: false,
  signableUntil: null,
  counts: { errors: 0, warnings: 0, questions: 0, notes: 0, notRun: 0 },
};
