import { createHash } from 'node:crypto';
import type { IsoDate } from '../calendar/iso-date.ts';
import { uploaderMark } from './same-person.ts';

/*
 * Keys of the board's lines in the records bucket. What the board sorts and filters by stands in the key, so that one
 * LIST answers for a thousand reviews (docs/decisions/2026-11-23-board-index.md). Words of a draft never do: keys are
 * seen in access logs.
 */

/** Sorts after every day: of these no day is known (see `Clock` in records.ts). */
const NOT_DUE = { unknown: '9999-12-30', none: '9999-12-31' } as const;

/** In bytes. A key of S3 has at most 1024; what stands around the draft's own takes some 160. */
const LONGEST_DRAFT_KEY = 800;

/** Ended lines are listed newest first: S3 knows no other order than from small to large. In milliseconds. */
const LAST_INSTANT = 9_999_999_999_999;

interface Line {
  readonly reviewId: string;
  readonly draft: { readonly key: string };
  readonly state: string;
  readonly verdict: string;
  readonly uploadedBy: string;
}

interface OpenLine extends Line {
  readonly due: IsoDate | null;
  readonly clock: 'runs' | 'none' | 'unknown';
  readonly uploadedAt: string;
  /** Whether nothing in the report stands against a signature. */
  readonly signable: boolean;
}

interface EndedLine extends Line {
  readonly at: string;
}

export const boardKeys = {
  /** `body` is what is put there: another body has another key, so that a line once read need never be read again. */
  open: (line: OpenLine, body: string): string =>
    `${openFolder(line)}${line.state}.${line.verdict}.${line.signable ? 'clear' : 'blocked'}.${uploaderMark(line.uploadedBy)}.${digestOf(body)}/${draftName(line)}`,
  /** All lines of one review, of which there is one. */
  openFolder,
  openPrefix: 'open/',
  ended: (line: EndedLine): string =>
    `ended/${String(LAST_INSTANT - Date.parse(line.at)).padStart(13, '0')}-${line.reviewId}/${line.state}.${line.verdict}.${uploaderMark(line.uploadedBy)}/${draftName(line)}`,
  endedPrefix: 'ended/',
  /** A draft that has arrived and has no report yet. */
  checking: (review: string): string => `checking/${review}.json`,
  checkingPrefix: 'checking/',
};

function openFolder({
  reviewId,
  due,
  clock,
  uploadedAt,
}: Pick<OpenLine, 'reviewId' | 'due' | 'clock' | 'uploadedAt'>): string {
  const day = due ?? (clock === 'none' ? NOT_DUE.none : NOT_DUE.unknown);
  return `open/${day}/${uploadedAt.replace(/[-:]|\.\d+/g, '')}-${reviewId}/`;
}

function draftName({ draft: { key } }: Line): string {
  return Buffer.byteLength(key) > LONGEST_DRAFT_KEY ? '.json' : `${key}.json`;
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 12);
}

/** What a key tells of its line. */
export interface KeyOfLine {
  readonly key: string;
  readonly reviewId: string;
  readonly state: string;
  readonly verdict: string;
  readonly signable: boolean;
  /** `uploaderMark` of whoever uploaded. */
  readonly uploader: string;
  /** Empty where the draft's key is too long to stand in another. */
  readonly draftKey: string;
  /** Of an open line: `due` and arrival; of an ended one: how long before the end of time it ended. */
  readonly place: string;
}

const OPEN =
  /^open\/(\d{4}-\d\d-\d\d\/\d{8}T\d{6}Z-([0-9a-f]{40}))\/([a-z-]+)\.([a-z-]+)\.(clear|blocked)\.([0-9a-f]{16})\.[0-9a-f]{12}\/(.*)\.json$/s;
const ENDED = /^ended\/(\d{13}-([0-9a-f]{40}))\/([a-z-]+)\.([a-z-]+)\.([0-9a-f]{16})\/(.*)\.json$/s;

export function readOpenKey(key: string): KeyOfLine | null {
  const [, place, reviewId, state, verdict, clear, uploader, draftKey] = OPEN.exec(key) ?? [];
  if (!place || !reviewId || !state || !verdict || !uploader || draftKey === undefined) return null;
  return { key, place, reviewId, state, verdict, signable: clear === 'clear', uploader, draftKey };
}

/** The day under which an open line stands; null where none is known. */
export function dueOf(key: string): IsoDate | null {
  const day = key.slice(boardKeys.openPrefix.length, boardKeys.openPrefix.length + 10) as IsoDate;
  return day === NOT_DUE.unknown || day === NOT_DUE.none ? null : day;
}

export function readEndedKey(key: string): KeyOfLine | null {
  const [, place, reviewId, state, verdict, uploader, draftKey] = ENDED.exec(key) ?? [];
  if (!place || !reviewId || !state || !verdict || !uploader || draftKey === undefined) return null;
  return { key, place, reviewId, state, verdict, signable: false, uploader, draftKey };
}

/** When the review at this place among the ended ones ended, ISO 8601 in UTC. */
export function endedAt(place: string): string {
  return new Date(LAST_INSTANT - Number(place.slice(0, 13))).toISOString();
}
