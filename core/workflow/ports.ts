import type { DraftVersion } from './keys.ts';
import type { Notice } from './notice.ts';

/** What is known of a draft version without reading it. */
export interface DraftHead {
  /** In bytes. */
  readonly size: number;
  /** `x-amz-meta-uploaded-by`, where the upload says so. */
  readonly uploadedBy: string | null;
  /** `x-amz-meta-uploaded-by-name`: how to call them, where the upload says so. */
  readonly uploaderName: string | null;
  /** When the store took the version, ISO 8601 in UTC. */
  readonly uploadedAt: string;
}

/** The drafts bucket, read only. `head` and `read` throw `DraftGoneFailure` where the version is no more. */
export interface DraftStore {
  head(draft: DraftVersion): Promise<DraftHead>;
  read(draft: DraftVersion): Promise<Uint8Array>;
  /** The newest version of another object of the same bucket, or null where there is none. Its first `most` bytes and no more. */
  readBeside(draft: DraftVersion, key: string, most: number): Promise<Uint8Array | null>;
  /** Version ids of the draft's key, newest first; what was deleted is not among them. */
  versionsOf(draft: Pick<DraftVersion, 'bucket' | 'key'>): Promise<string[]>;
}

/** The work or the records bucket: UTF-8 text by key. */
export interface ObjectStore {
  read(key: string): Promise<string | null>;
  put(key: string, body: string): Promise<void>;
  /** Of any number who put the same key at once, one is told `stored`; what stands is never replaced. */
  putIfAbsent(key: string, body: string): Promise<'stored' | 'present'>;
  /** Keys that begin with the prefix, in order. */
  list(prefix: string): Promise<string[]>;
  /** Of those, the first `most` (up to 1,000) that come after `after`. */
  listAfter(prefix: string, after: string, most: number): Promise<string[]>;
  /** Quiet where there is nothing. */
  remove(key: string): Promise<void>;
}

/** What starts reviews and what they wait on. */
export interface ReviewGate {
  /** The same name again is the same review: nothing happens. */
  startReview(name: string, input: unknown): Promise<void>;
  /** Both are quiet where nobody waits on the token any more. */
  succeed(token: string, output: unknown): Promise<void>;
  fail(token: string, error: string): Promise<void>;
}

/** The time, ISO 8601 in UTC. */
export type Clock = () => string;

/** Tells whoever listens. At least once: who listens must bear to be told again. */
export interface Notifier {
  tell(notice: Notice): Promise<void>;
}
