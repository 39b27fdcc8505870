import type { WaiverEnd } from '../../waivers/standing.ts';
import { showStanding } from '../board-standing.ts';
import { endOf } from '../endings.ts';
import { recordKeys } from '../keys.ts';
import type { DraftStore, ObjectStore } from '../ports.ts';
import { readRecord, ReviewRecord, toRecord, type Reviewer } from '../records.ts';
import { enterTrail, type TrailPorts } from '../trail.ts';
import { waiversOn } from '../waivers.ts';
import { mayWaive, type WaiverRefusal } from './waive.ts';

interface Ports extends TrailPorts {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
}

export interface EndWaiverRequest {
  readonly reviewId: string;
  readonly waiverId: string;
  readonly person: Reviewer;
}

export type EndWaiverResult =
  | { readonly kind: 'ended-waiver'; readonly end: WaiverEnd }
  /** No waiver of that id holds on this review: it has ended, has expired, or never was. */
  | { readonly kind: 'not-in-force' }
  | WaiverRefusal;

/** Takes back a waiver that holds on an open review, also one that was carried over: what it covered stands again. */
export async function endWaiver(
  { reviewId, waiverId, person }: EndWaiverRequest,
  ports: Ports,
): Promise<EndWaiverResult> {
  const at = ports.clock();
  const refusal = await mayWaive({ reviewId, person, at }, ports);
  if (refusal) return refusal;
  const record = await readRecord(ports.records, recordKeys.review(reviewId), ReviewRecord);
  if (!record) return { kind: 'unknown-review' };
  const { inForce } = await waiversOn(reviewId, ports, at);
  if (!inForce.some((waiver) => waiver.waiverId === waiverId)) return { kind: 'not-in-force' };

  const by = { subject: person.subject, name: person.name };
  const end: WaiverEnd = { version: '1', waiverId, reviewId, by, at };
  const put = await ports.records.putIfAbsent(recordKeys.waiverEnded(reviewId, waiverId), toRecord(end));
  if (put === 'present') return { kind: 'not-in-force' };
  // A decision or a newer version that came in between has gone by the waiver: it is not said to have ended.
  const over = await endOf(ports.records, reviewId);
  if (over) return { kind: 'ended', end: over };
  await enterTrail(ports, record.draft, reviewId, { kind: 'waiver-ended', by, waiverId });
  await showStanding(record, ports, at);
  return { kind: 'ended-waiver', end };
}
