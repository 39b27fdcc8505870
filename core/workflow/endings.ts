import { sha256 } from '../sign-off/digest.ts';
import type { TrailEvent } from '../trail/entry.ts';
import { SUPERSEDED } from './failures.ts';
import { recordKeys } from './keys.ts';
import type { ObjectStore, ReviewGate } from './ports.ts';
import { readRecord, ReviewEnd, SignOffToken, toRecord } from './records.ts';

interface Ports {
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
}

export function endOf(records: ObjectStore, review: string): Promise<ReviewEnd | null> {
  return readRecord(records, recordKeys.end(review), ReviewEnd);
}

/** Ends the review unless it has ended. Answers with the end that stands: the first one put. */
export async function endReview(records: ObjectStore, review: string, end: ReviewEnd): Promise<ReviewEnd> {
  const known = await endOf(records, review);
  if (known) return known;
  const put = await records.putIfAbsent(recordKeys.end(review), toRecord(end));
  if (put === 'stored') return end;
  return (await endOf(records, review)) ?? end;
}

/** An end as the trail of the draft tells it. */
export function endEvent(end: ReviewEnd): TrailEvent {
  switch (end.state) {
    case 'signed':
    case 'refused': {
      const by = { subject: end.signer.subject, name: end.signer.name };
      return { kind: end.state, by, recordSha256: sha256(end.jws) };
    }
    case 'superseded':
      return { kind: end.state, byVersion: end.by };
    default:
      return { kind: end.state };
  }
}

/** Lets the waiting workflow go on, where it waits: a superseded one by its failure, all else by success. */
export async function releaseToken({ records, gate }: Ports, review: string, end: ReviewEnd): Promise<void> {
  const waiting = await readRecord(records, recordKeys.token(review), SignOffToken);
  if (!waiting) return;
  if (end.state === 'superseded') await gate.fail(waiting.taskToken, SUPERSEDED);
  else await gate.succeed(waiting.taskToken, { state: end.state });
}
