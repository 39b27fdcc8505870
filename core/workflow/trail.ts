import { sha256 } from '../sign-off/digest.ts';
import type { Signer } from '../sign-off/signer.ts';
import { entryIn, isSameEvent, sealEntry, type TrailEntry, type TrailEvent } from '../trail/entry.ts';
import { recordKeys, type DraftVersion } from './keys.ts';
import type { Clock, ObjectStore } from './ports.ts';

type Records = Pick<ObjectStore, 'read' | 'putIfAbsent' | 'list'>;

export interface TrailPorts {
  readonly records: Records;
  readonly clock: Clock;
  /** Seals trails, and nothing else: steps that read hostile drafts hold it, and must not be able to sign. */
  readonly trailSigner: Signer;
}

/** How many entries are read back at once: more than most reviews have, so that one look is enough. */
const LOOK_BACK = 16;

/**
 * Writes into the trail of the draft that something happened to this version of it, unless that stands there already. May
 * be called any number of times, by any number at once: each event is entered once and none is lost, because an entry is
 * put only where there is none, and whoever finds the place taken follows the one who took it.
 *
 * @param since - no entry of this review is older, ISO 8601 in UTC. @default - known by its upload
 */
export async function enterTrail(
  { records, clock, trailSigner }: TrailPorts,
  draft: DraftVersion,
  reviewId: string,
  event: TrailEvent,
  since?: string,
): Promise<void> {
  const { last, entries } = await lookBack(records, draft.key, reviewId, since);
  if (entries.some((entry) => isSameEvent(entry.event, event))) return;
  let before = last;
  for (;;) {
    const entry = follows(before, { draft, reviewId, event, at: clock() });
    const key = recordKeys.trailEntry(draft.key, entry.sequence);
    if ((await records.putIfAbsent(key, await sealEntry(entry, trailSigner))) === 'stored') return;
    before = { sequence: entry.sequence, jws: await readEntry(records, draft.key, entry.sequence) };
    const first = entryIn(before.jws);
    if (first?.reviewId === reviewId && isSameEvent(first.event, event)) return;
  }
}

function follows(
  before: Sealed | null,
  { draft: { bucket, key, versionId }, reviewId, event, at }: Happened,
): TrailEntry {
  const last = before && entryIn(before.jws);
  return {
    version: '1',
    sequence: (before?.sequence ?? 0) + 1,
    previous: before && sha256(before.jws),
    draft: { bucket, key, versionId },
    reviewId,
    // Clocks of two machines differ by a little, and an entry is never dated before the one that it follows.
    at: last && Date.parse(last.at) > Date.parse(at) ? last.at : at,
    event,
  };
}

interface Happened {
  readonly draft: DraftVersion;
  readonly reviewId: string;
  readonly event: TrailEvent;
  readonly at: string;
}

interface Sealed {
  readonly sequence: number;
  readonly jws: string;
}

/** All sealed entries of the draft's trail, in order. */
export async function readTrail(records: Records, draftKey: string): Promise<string[]> {
  return readEntries(records, draftKey, 1, await lengthOf(records, draftKey));
}

export interface LookBack {
  /** The newest entry of the trail; null where there is none. */
  readonly last: Sealed | null;
  /** What the trail tells of this review, newest first. */
  readonly entries: readonly TrailEntry[];
}

/** Reads the trail from its end back to the upload of this review, or to what is older than `since`. */
export async function lookBack(
  records: Records,
  draftKey: string,
  reviewId: string,
  since?: string,
): Promise<LookBack> {
  const entries: TrailEntry[] = [];
  const length = await lengthOf(records, draftKey);
  let last: Sealed | null = null;
  for (let end = length; end > 0; end -= LOOK_BACK) {
    const sealed = await readEntries(records, draftKey, Math.max(1, end - LOOK_BACK + 1), end);
    last ??= { sequence: end, jws: sealed.at(-1) as string };
    for (const entry of sealed.map(entryIn).reverse()) {
      if (since !== undefined && entry && Date.parse(entry.at) < Date.parse(since)) return { last, entries };
      if (entry?.reviewId !== reviewId) continue;
      entries.push(entry);
      if (entry.event.kind === 'uploaded') return { last, entries };
    }
  }
  return { last, entries };
}

/** Below the same prefix lie trails of other drafts, whose keys begin with this one. */
async function lengthOf(records: Records, draftKey: string): Promise<number> {
  const prefix = recordKeys.trailPrefix(draftKey);
  const names = (await records.list(prefix)).map((key) => key.slice(prefix.length));
  return Number.parseInt(names.findLast((name) => /^\d{6}\.jws$/.test(name)) ?? '0', 10);
}

function readEntries(records: Records, draftKey: string, from: number, to: number): Promise<string[]> {
  const sequences = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return Promise.all(sequences.map((sequence) => readEntry(records, draftKey, sequence)));
}

async function readEntry(records: Records, draftKey: string, sequence: number): Promise<string> {
  const jws = await records.read(recordKeys.trailEntry(draftKey, sequence));
  if (jws === null) throw new Error(`Entry ${sequence} of a trail is gone from the records`);
  return jws;
}
