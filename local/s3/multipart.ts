import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { BodyFile } from './body-files.ts';
import { type Checksum, CHECKSUM_ALGORITHMS, compositeChecksum, runningChecksum } from './checksums.ts';
import { S3Error } from './errors.ts';
import type { Commit } from './commit.ts';
import type { FolderStore } from './object-store.ts';
import { chosenParts, etagOfParts, type NamedPart, type Part } from './parts.ts';
import { Content, type Version } from './versions.ts';

/** What a multipart upload was begun with. */
export const Terms = z.object({
  headers: z.record(z.string(), z.string()),
  metadata: z.record(z.string(), z.string()),
  algorithm: z.enum(CHECKSUM_ALGORITHMS).optional(),
  checksumType: z.enum(['FULL_OBJECT', 'COMPOSITE']).optional(),
});
export type Terms = z.infer<typeof Terms>;

export interface Upload {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly started: string;
  readonly terms: Terms;
}

/** Uploads in parts: parts are durable one by one, and become one body when the upload is completed. */
export class MultipartUploads {
  readonly #store: FolderStore;

  constructor(store: FolderStore) {
    this.#store = store;
  }

  begin(bucket: string, key: string, terms: Terms): Upload {
    this.#store.versions.bucket(bucket);
    const upload = {
      id: randomBytes(16).toString('hex'),
      bucket,
      key,
      started: new Date().toISOString(),
      terms,
    };
    this.#sql('INSERT INTO uploads VALUES (?, ?, ?, ?, ?)').run(
      upload.id,
      bucket,
      key,
      upload.started,
      JSON.stringify(terms),
    );
    return upload;
  }

  /** @throws S3Error NoSuchUpload, also when it belongs to another key. */
  find(bucket: string, key: string, id: string): Upload {
    const row = this.#sql('SELECT * FROM uploads WHERE id = ? AND bucket = ? AND key = ?').get(
      id,
      bucket,
      key,
    );
    if (!row) throw new S3Error('NoSuchUpload');
    return uploadOf(row);
  }

  /** Uploads not ended, by key and age, after a marker. */
  list(bucket: string, prefix: string, after: { readonly key: string; readonly id: string }): Upload[] {
    this.#store.versions.bucket(bucket);
    return this.#sql('SELECT * FROM uploads WHERE bucket = ? AND (key, id) > (?, ?) ORDER BY key, id')
      .all(bucket, after.key, after.id)
      .map(uploadOf)
      .filter(({ key }) => key.startsWith(prefix));
  }

  parts(upload: Upload): Part[] {
    return this.#sql('SELECT * FROM parts WHERE upload = ? ORDER BY number')
      .all(upload.id)
      .map((row) => ({
        number: Number(row['number']),
        modified: String(row['modified']),
        content: Content.parse(JSON.parse(String(row['content']))),
      }));
  }

  async addPart(
    upload: Upload,
    number: number,
    body: BodyFile,
    checksum: Checksum | undefined,
  ): Promise<Part> {
    const content: Content = {
      body: body.name,
      size: body.size,
      etag: `"${body.md5}"`,
      headers: {},
      metadata: {},
      checksum,
    };
    const part = { number, modified: new Date().toISOString(), content };
    const adding = this.#store.index.atomically(() => {
      // The upload may have ended while the part came in.
      this.find(upload.bucket, upload.key, upload.id);
      const before = this.parts(upload).find((one) => one.number === number);
      this.#sql('INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?)').run(
        upload.id,
        number,
        part.modified,
        JSON.stringify(content),
      );
      return before;
    });
    const replaced = await adding.catch(async (cause: unknown) => {
      await this.#store.bodies.remove(body.name);
      throw cause;
    });
    if (replaced) await this.#store.bodies.remove(replaced.content.body);
    return part;
  }

  async abort(upload: Upload): Promise<void> {
    const parts = this.parts(upload);
    await this.#store.index.atomically(() => this.#forget(upload));
    await this.#dropBodies(parts);
  }

  /** Joins the parts named, in order. @throws S3Error InvalidPart, InvalidPartOrder, EntityTooSmall, BadDigest. */
  async complete(
    upload: Upload,
    named: readonly NamedPart[],
    whole: Omit<Checksum, 'type'> | undefined,
    commit: Pick<Commit, 'conditions' | 'requester' | 'requestId' | 'sourceIp'>,
  ): Promise<Version> {
    const all = this.parts(upload);
    const parts = chosenParts(all, named);
    const body = await this.#store.bodies.write(this.#bytesOf(parts));
    const checksum = await this.#checksum(upload, parts, body, whole);
    const version = await this.#store.commit({
      ...commit,
      bucket: upload.bucket,
      key: upload.key,
      body,
      etag: etagOfParts(parts),
      headers: upload.terms.headers,
      metadata: upload.terms.metadata,
      checksum,
      reason: 'CompleteMultipartUpload',
      along: () => {
        this.find(upload.bucket, upload.key, upload.id);
        this.#forget(upload);
      },
    });
    await this.#dropBodies(all);
    return version;
  }

  async *#bytesOf(parts: readonly Part[]): AsyncGenerator<Buffer> {
    for (const part of parts) yield* await this.#store.bodies.read(part.content.body);
  }

  async #checksum(
    { terms }: Upload,
    parts: readonly Part[],
    body: BodyFile,
    whole: Omit<Checksum, 'type'> | undefined,
  ): Promise<Checksum | undefined> {
    const algorithm = whole?.algorithm ?? terms.algorithm;
    if (!algorithm) return undefined;
    const values = parts.flatMap(({ content }) =>
      content.checksum?.algorithm === algorithm ? [content.checksum.value] : [],
    );
    const isComposite =
      terms.checksumType === 'COMPOSITE' || (!terms.checksumType && algorithm !== 'crc64nvme');
    if (isComposite && values.length === parts.length) return compositeChecksum(algorithm, values);
    const running = runningChecksum(algorithm);
    const pieces: AsyncIterable<Buffer> = await this.#store.bodies.read(body.name);
    for await (const piece of pieces) running.update(piece);
    const value = (await running.digest()).toString('base64');
    if (whole && whole.value !== value) {
      await this.#store.bodies.remove(body.name);
      throw new S3Error('BadDigest');
    }
    return { algorithm, value, type: 'FULL_OBJECT' };
  }

  #forget(upload: Upload): void {
    this.#sql('DELETE FROM parts WHERE upload = ?').run(upload.id);
    this.#sql('DELETE FROM uploads WHERE id = ?').run(upload.id);
  }

  async #dropBodies(parts: readonly Part[]): Promise<void> {
    for (const { content } of parts) await this.#store.bodies.remove(content.body);
  }

  #sql(text: string): ReturnType<FolderStore['index']['prepared']> {
    return this.#store.index.prepared(text);
  }
}

function uploadOf(row: Record<string, unknown>): Upload {
  const { id, bucket, key, started, terms } = row;
  return {
    id: String(id),
    bucket: String(bucket),
    key: String(key),
    started: String(started),
    terms: Terms.parse(JSON.parse(String(terms))),
  };
}
