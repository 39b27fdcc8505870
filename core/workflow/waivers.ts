import { washingtonDay } from '../calendar/washington-day.ts';
import { sha256 } from '../sign-off/digest.ts';
import type { TrailEvent } from '../trail/entry.ts';
import { carryOver } from '../waivers/carry-over.ts';
import { Carried, standingOf, WaiverEnd, type Standing } from '../waivers/standing.ts';
import { Waiver } from '../waivers/waiver.ts';
import { recordKeys, reviewId } from './keys.ts';
import type { DraftStore, ObjectStore } from './ports.ts';
import { readRecord, ReviewRecord, toRecord } from './records.ts';
import { storedReport } from './stored-report.ts';
import { lookBack } from './trail.ts';

type Records = Pick<ObjectStore, 'read' | 'putIfAbsent' | 'list'>;

interface Ports {
  readonly drafts: Pick<DraftStore, 'versionsOf'>;
  readonly records: Records;
}

const NOTHING: Omit<Carried, 'from'> = { version: '1', carried: [], leftBehind: [] };
const ENDED = '.ended.json';

/** All waivers that hold or held on the review, as they stand at an instant, ISO 8601 in UTC. */
export async function waiversOn(
  reviewId: string,
  { records }: { readonly records: Pick<ObjectStore, 'read' | 'list'> },
  now: string,
): Promise<Standing> {
  const prefix = recordKeys.waiversPrefix(reviewId);
  const [carried, keys] = await Promise.all([
    readRecord(records, recordKeys.carried(reviewId), Carried),
    records.list(prefix),
  ]);
  const isEnd = (key: string): boolean => key.endsWith(ENDED);
  const [given, ended] = await Promise.all([
    Promise.all(keys.filter((key) => !isEnd(key)).map((key) => readHeld(records, key, Waiver))),
    Promise.all(keys.filter(isEnd).map((key) => readHeld(records, key, WaiverEnd))),
  ]);
  return standingOf({ carried, given, ended }, washingtonDay(now));
}

/** A waiver as the trail tells of it: by the digest of what is stored. */
export function waivedEvent(waiver: Waiver): TrailEvent {
  const { owner, waiverId } = waiver;
  return { kind: 'waived', by: owner, waiverId, waiverSha256: sha256(toRecord(waiver)) };
}

/** The waivers that hold on the review at an instant: what a decision is taken with, and what its record lists. */
export async function waiversInForce(
  reviewId: string,
  ports: { readonly records: Pick<ObjectStore, 'read' | 'list'> },
  now: string,
): Promise<readonly Waiver[]> {
  return (await waiversOn(reviewId, ports, now)).inForce;
}

/**
 * Works out what the version takes over from the readable one before it, unless that was done: the first answer stands, for
 * good. May be called only once the reviews of all older versions have ended, so that nothing more is waived there.
 */
export async function carryWaivers(record: ReviewRecord, ports: Ports, now: string): Promise<Carried> {
  const key = recordKeys.carried(record.reviewId);
  const known = await readRecord(ports.records, key, Carried);
  if (known) return known;
  const carried = await takenOver(record, ports, now);
  if ((await ports.records.putIfAbsent(key, toRecord(carried))) === 'stored') return carried;
  return (await readRecord(ports.records, key, Carried)) ?? carried;
}

async function takenOver(record: ReviewRecord, ports: Ports, now: string): Promise<Carried> {
  const previous = await readableBefore(record, ports);
  if (!previous) return { ...NOTHING, from: null };
  const from = { reviewId: previous.reviewId, versionId: previous.draft.versionId };
  // A version that was superseded before its review opened hands on what it would have taken over.
  await carryWaivers(previous, ports, now);
  const { inForce, expired } = await waiversOn(previous.reviewId, ports, now);
  const told = await waiversTold(previous, ports);
  const waivers = [...inForce, ...expired].filter(
    ({ reviewId: given, waiverId }) => given !== previous.reviewId || told.has(waiverId),
  );
  if (waivers.length === 0) return { ...NOTHING, from };
  const [before, after] = await Promise.all([
    storedReport(ports.records, previous),
    storedReport(ports.records, record),
  ]);
  const handedOn = carryOver(
    { report: before.report, ruleVersions: previous.ruleVersions, waivers },
    { report: after.report, ruleVersions: record.ruleVersions },
    washingtonDay(now),
  );
  return { ...NOTHING, ...handedOn, from };
}

/**
 * What the trail tells was waived on the version. One who waives just as the review ends stores the waiver, sees the end,
 * takes the waiver back and enters nothing: what is not told did not come about.
 */
async function waiversTold({ reviewId, draft }: ReviewRecord, { records }: Ports): Promise<Set<string>> {
  const { entries } = await lookBack(records, draft.key, reviewId);
  return new Set(entries.flatMap(({ event }) => (event.kind === 'waived' ? [event.waiverId] : [])));
}

/** The newest of the older versions that has a report to sign. */
async function readableBefore({ draft }: ReviewRecord, ports: Ports): Promise<ReviewRecord | null> {
  const versions = await ports.drafts.versionsOf(draft);
  const place = versions.indexOf(draft.versionId);
  if (place < 0) return null;
  for (const versionId of versions.slice(place + 1)) {
    const id = reviewId({ ...draft, versionId });
    const record = await readRecord(ports.records, recordKeys.review(id), ReviewRecord);
    if (record?.asksSignOff) return record;
  }
  return null;
}

async function readHeld<T>(
  records: Pick<ObjectStore, 'read'>,
  key: string,
  schema: Parameters<typeof readRecord<T>>[2],
): Promise<T> {
  const record = await readRecord(records, key, schema);
  if (record === null) throw new Error('A waiver is gone from the records');
  return record;
}
