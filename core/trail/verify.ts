import type { JWK } from 'jose';
import { sha256 } from '../sign-off/digest.ts';
import type { SignOffRecord } from '../sign-off/record.ts';
import { thumbprintOf, unseal } from '../sign-off/seal.ts';
import { entryIn, TRAIL_TYPE, TrailEntry } from './entry.ts';

/** A proved entry. */
export interface ProvedEntry {
  readonly entry: TrailEntry;
  /** SHA-256 of the sealed entry, which the next one names as `previous`. */
  readonly sha256: string;
  /** RFC 7638 thumbprint of the key that sealed it. */
  readonly keyThumbprint: string;
}

export type TrailVerification =
  | {
      readonly holds: true;
      readonly entries: readonly ProvedEntry[];
      readonly sentences: readonly string[];
    }
  | { readonly holds: false; readonly sentences: readonly string[] };

/** A signed record that the trail is held against; `sha256` is that of the record file. */
export interface RecordOfTrail {
  readonly record: SignOffRecord;
  readonly sha256: string;
}

/** Takes a file of entries apart: one sealed entry a line, each line ended. Null where it is not written so. */
export function entriesOfFile(file: string): string[] | null {
  const lines = file.split('\n');
  return lines.pop() === '' && lines.length > 0 ? lines : null;
}

/** Whether the text is written as a trail is, and not as a record; whether it holds is another question. */
export function isTrail(text: string): boolean {
  const [line = ''] = text.split('\n', 1);
  return text.includes('\n') && entryIn(line) !== null;
}

/** Entries as a file. */
export function trailFile(entries: readonly string[]): string {
  return entries.map((jws) => `${jws}\n`).join('');
}

/**
 * Proves a trail offline: each entry sealed by the same key and naming the one before it, numbers and times without a step
 * back, all of one draft. `trustedKeys` are those that may seal trails; not given, the answer names the key.
 */
export function verifyTrail(file: string, trustedKeys?: readonly JWK[]): TrailVerification {
  const sealed = entriesOfFile(file);
  if (!sealed) return fails('This is not a trail: it is not one sealed entry a line.');
  const entries: ProvedEntry[] = [];
  for (const [index, jws] of sealed.entries()) {
    const unsealed = unseal(TRAIL_TYPE, jws, TrailEntry);
    if (unsealed.fault !== null)
      return fails(`Line ${index + 1} of the trail was changed: it is not an entry that Countersign sealed.`);
    const proved = { entry: unsealed.content, keyThumbprint: unsealed.keyThumbprint, sha256: sha256(jws) };
    const fault = misfit(proved, entries.at(-1) ?? null);
    if (fault) return fails(`Entry ${index + 1} of the trail ${fault}.`);
    entries.push(proved);
  }
  const { entry, keyThumbprint } = entries.at(-1) as ProvedEntry;
  if (trustedKeys && !trustedKeys.map(thumbprintOf).includes(keyThumbprint))
    return fails(`The trail is sealed by a key that is not trusted (thumbprint ${keyThumbprint}).`);
  return {
    holds: true,
    entries,
    sentences: [
      `The trail of the draft ${entry.draft.key} holds: ${counted(entries.length)}, each naming the one before it, sealed by one key (thumbprint ${keyThumbprint}).`,
    ],
  };
}

/** How an entry does not follow the one before it; null where it does. */
function misfit({ entry, keyThumbprint }: ProvedEntry, before: ProvedEntry | null): string | null {
  if (entry.sequence !== (before?.entry.sequence ?? 0) + 1) return 'does not have the next number';
  if (entry.previous !== (before?.sha256 ?? null)) return 'does not follow the one before it';
  if (!before) return null;
  if (entry.draft.key !== before.entry.draft.key || entry.draft.bucket !== before.entry.draft.bucket)
    return 'is about another draft';
  if (Date.parse(entry.at) < Date.parse(before.entry.at)) return 'is dated before the one before it';
  return keyThumbprint === before.keyThumbprint ? null : 'is sealed by another key';
}

/**
 * Holds a proved trail against a signed record of its draft: the trail has to be the one that the record continues, and has
 * to tell of the decision. The record thereby vouches for all that came before it, and for the key that sealed it.
 */
export function compareWithRecord(
  entries: readonly ProvedEntry[],
  { record, sha256: recordSha256 }: RecordOfTrail,
): TrailVerification {
  const { draft, trail, reviewId, decision, report, signer } = record;
  const [first] = entries;
  if (first?.entry.draft.key !== draft.key || first.entry.draft.bucket !== draft.bucket)
    return fails('The trail is not that of the draft that was decided on.');
  if ((entries[trail.entries - 1]?.sha256 ?? null) !== trail.head)
    return fails(
      `The trail is not the one that the record continues: its entry ${trail.entries} does not have the SHA-256 ${trail.head ?? ''}.`,
    );
  const before = entries.slice(0, trail.entries).map(({ entry }) => entry);
  const after = entries.slice(trail.entries).map(({ entry }) => entry);
  const decided = after.find(({ event }) => 'recordSha256' in event && event.recordSha256 === recordSha256);
  if (!decided)
    return fails(`The trail does not tell of this record (SHA-256 ${recordSha256}) after the decision.`);
  const { event } = decided;
  if (
    decided.reviewId !== reviewId ||
    event.kind !== decision ||
    event.by.subject !== signer.subject ||
    event.by.name !== signer.name
  )
    return fails(`Entry ${decided.sequence} of the trail tells of this record as of another decision.`);
  const checked = before.find((entry) => entry.reviewId === reviewId && entry.event.kind === 'checked');
  if (checked?.event.kind === 'checked' && checked.event.reportSha256 !== report.sha256)
    return fails(`Entry ${checked.sequence} of the trail tells of another report on this version.`);
  return {
    holds: true,
    entries,
    sentences: [
      `The trail given holds: ${counted(entries.length)}, each naming the one before it, sealed by one key (thumbprint ${first.keyThumbprint}).`,
      `The record vouches for the first ${trail.entries}; entry ${decided.sequence} tells of this decision.`,
    ],
  };
}

function counted(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}

function fails(sentence: string): TrailVerification {
  return { holds: false, sentences: [sentence] };
}
