import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { CHECKSUM_ALGORITHMS } from './checksums.ts';
import type { BucketSettings } from './contract.ts';
import { S3Error } from './errors.ts';
import type { ObjectIndex } from './object-index.ts';

/** What is kept of a version beside its key and order. */
export const Content = z.object({
  /** The body's file; a delete marker has none. */
  body: z.string(),
  size: z.number(),
  etag: z.string(),
  headers: z.record(z.string(), z.string()),
  metadata: z.record(z.string(), z.string()),
  checksum: z
    .object({
      algorithm: z.enum(CHECKSUM_ALGORITHMS),
      value: z.string(),
      type: z.enum(['FULL_OBJECT', 'COMPOSITE']),
    })
    .optional(),
});
export type Content = z.infer<typeof Content>;

/** One row: an object or, without content, a delete marker. */
export interface Version {
  readonly bucket: string;
  readonly key: string;
  /** Grows with every version of the store. */
  readonly order: number;
  readonly id: string;
  readonly isLatest: boolean;
  readonly modified: string;
  readonly content: Content | undefined;
}

export interface Bucket {
  readonly name: string;
  readonly isVersioned: boolean;
  readonly hasEvents: boolean;
  readonly created: string;
}

const Row = z
  .object({
    bucket: z.string(),
    key: z.string(),
    order: z.number(),
    id: z.string(),
    latest: z.number(),
    modified: z.string(),
    content: z.string().nullable(),
  })
  .transform(({ latest, content, ...row }): Version => {
    const kept = content === null ? undefined : Content.parse(JSON.parse(content));
    return { ...row, isLatest: latest === 1, content: kept };
  });

/** Buckets and versions as rows. Nothing here waits: what belongs together is put into one step of the index. */
export class Versions {
  readonly #index: ObjectIndex;

  constructor(index: ObjectIndex) {
    this.#index = index;
  }

  /** Makes a bucket or brings its settings up to date. @throws Error when versions would be switched off. */
  declareBucket({ name, versioned, events = false }: BucketSettings): void {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) throw new S3Error('InvalidBucketName');
    if (!versioned && this.bucketIfAny(name)?.isVersioned)
      throw new Error(`Bucket ${name} has versions, and they cannot be switched off.`);
    this.#index
      .prepared(
        'INSERT INTO buckets VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET versioned = excluded.versioned, events = excluded.events',
      )
      .run(name, Number(versioned), Number(events), new Date().toISOString());
  }

  buckets(): Bucket[] {
    return this.#index.prepared('SELECT * FROM buckets ORDER BY name').all().map(bucketOf);
  }

  bucketIfAny(name: string): Bucket | undefined {
    const row = this.#index.prepared('SELECT * FROM buckets WHERE name = ?').get(name);
    return row && bucketOf(row);
  }

  /** @throws S3Error NoSuchBucket. */
  bucket(name: string): Bucket {
    const bucket = this.bucketIfAny(name);
    if (!bucket) throw new S3Error('NoSuchBucket');
    return bucket;
  }

  latest(bucket: string, key: string): Version | undefined {
    const sql = 'SELECT * FROM versions WHERE bucket = ? AND key = ? ORDER BY "order" DESC LIMIT 1';
    return versionOf(this.#index.prepared(sql).get(bucket, key));
  }

  version(bucket: string, key: string, id: string): Version | undefined {
    const sql = 'SELECT * FROM versions WHERE bucket = ? AND key = ? AND id = ?';
    return versionOf(this.#index.prepared(sql).get(bucket, key, id));
  }

  /** Adds the newest version of a key; without content a delete marker. Ids sort as their order does. */
  add(bucket: Bucket, key: string, content: Content | undefined): Version {
    const modified = new Date().toISOString();
    this.#index
      .prepared('UPDATE versions SET latest = 0 WHERE bucket = ? AND key = ? AND latest = 1')
      .run(bucket.name, key);
    const { lastInsertRowid } = this.#index
      .prepared('INSERT INTO versions (bucket, key, id, latest, modified, content) VALUES (?, ?, ?, 1, ?, ?)')
      .run(bucket.name, key, 'null', modified, content ? JSON.stringify(content) : null);
    const order = Number(lastInsertRowid);
    const id = bucket.isVersioned ? versionIdOf(order) : 'null';
    if (bucket.isVersioned)
      this.#index.prepared('UPDATE versions SET id = ? WHERE "order" = ?').run(id, order);
    return { bucket: bucket.name, key, order, id, isLatest: true, modified, content };
  }

  /** Takes a version away for good; the one before it becomes the latest. */
  remove(version: Version): void {
    this.#index.prepared('DELETE FROM versions WHERE "order" = ?').run(version.order);
    if (!version.isLatest) return;
    this.#index
      .prepared(
        `UPDATE versions SET latest = 1 WHERE "order" =
        (SELECT max("order") FROM versions WHERE bucket = ? AND key = ?)`,
      )
      .run(version.bucket, version.key);
  }

  /** Current objects from a key on, in key order. */
  *current(bucket: string, from: string): Iterable<Version> {
    const sql = `SELECT * FROM versions WHERE bucket = ? AND latest = 1 AND content IS NOT NULL AND key >= ? ORDER BY key LIMIT ?`;
    yield* this.#paged((first) => this.#index.prepared(sql).all(bucket, first, PAGE), from);
  }

  /** The history of a key, newest first, from below an order. */
  history(bucket: string, key: string, below: number): Version[] {
    const sql = 'SELECT * FROM versions WHERE bucket = ? AND key = ? AND "order" < ? ORDER BY "order" DESC';
    return this.#index
      .prepared(sql)
      .all(bucket, key, below)
      .map((row) => Row.parse(row));
  }

  /** The first key at or after one, whatever is left of it. */
  keyFrom(bucket: string, from: string): string | undefined {
    const sql = 'SELECT key FROM versions WHERE bucket = ? AND key >= ? ORDER BY key LIMIT 1';
    const row = this.#index.prepared(sql).get(bucket, from);
    return row && String(row['key']);
  }

  /** The names of all body files that anything speaks of. */
  bodyNames(): Set<string> {
    const sql = `SELECT content ->> 'body' AS body FROM versions WHERE content IS NOT NULL
      UNION SELECT content ->> 'body' AS body FROM parts`;
    return new Set(
      this.#index
        .prepared(sql)
        .all()
        .map((row) => String(row['body'])),
    );
  }

  *#paged(page: (first: string) => Record<string, unknown>[], from: string): Iterable<Version> {
    for (let first = from; ;) {
      const rows = page(first).map((row) => Row.parse(row));
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      first = `${last.key}\0`;
    }
  }
}

const PAGE = 256;

function bucketOf(row: Record<string, unknown>): Bucket {
  const { name, versioned, events, created } = row;
  return {
    name: String(name),
    isVersioned: versioned === 1,
    hasEvents: events === 1,
    created: String(created),
  };
}

function versionOf(row: unknown): Version | undefined {
  return row === undefined ? undefined : Row.parse(row);
}

function versionIdOf(order: number): string {
  return order.toString(16).padStart(16, '0') + randomBytes(8).toString('hex');
}

/** The order in a version's id; `null` has none. */
export function orderOfVersionId(id: string): number | undefined {
  return /^[0-9a-f]{32}$/.test(id) ? Number.parseInt(id.slice(0, 16), 16) : undefined;
}
