import type { Readable } from 'node:stream';
import { BodyFiles } from './body-files.ts';
import type { Commit } from './commit.ts';
import { type Conditions, requireWritable } from './conditions.ts';
import type { BucketSettings, NewObject, ObjectAddress, ObjectStore, ObjectVersion } from './contract.ts';
import { S3Error } from './errors.ts';
import { createdEvent } from './created-event.ts';
import type { ObjectCreatedEvent } from './events.ts';
import { ObjectIndex } from './object-index.ts';
import { Outbox } from './outbox.ts';
import { newRequestId } from './request.ts';
import { type Content, type Version, Versions } from './versions.ts';

/** A version that has bytes. */
export type StoredObject = Version & { readonly content: Content };

/**
 * Objects over a folder: bodies as files, everything said of them in one index. Bytes are durable first; then one
 * transaction checks the conditions, adds the version and its event, so a kill at any moment leaves either all or nothing.
 */
export class FolderStore implements ObjectStore {
  readonly bodies: BodyFiles;
  readonly versions: Versions;
  readonly index: ObjectIndex;
  readonly #outbox: Outbox;
  readonly #hasReceiver: boolean;

  private constructor(index: ObjectIndex, bodies: BodyFiles, onCreated: Receiver | undefined) {
    this.index = index;
    this.bodies = bodies;
    this.versions = new Versions(index);
    this.#hasReceiver = onCreated !== undefined;
    this.#outbox = new Outbox(index, onCreated ?? (async () => undefined));
  }

  /** @throws Error when another process has the folder open. */
  static async open(
    folder: string,
    buckets: readonly BucketSettings[],
    onCreated?: Receiver,
  ): Promise<FolderStore> {
    const index = new ObjectIndex(folder);
    const store = new FolderStore(index, new BodyFiles(folder), onCreated);
    const kept = store.versions.bodyNames();
    await store.bodies.open((name) => kept.has(name));
    for (const bucket of buckets) store.versions.declareBucket(bucket);
    if (onCreated) store.#outbox.start();
    return store;
  }

  async close(): Promise<void> {
    await this.#outbox.close();
    this.index.close();
  }

  async put(object: NewObject): Promise<ObjectVersion> {
    this.versions.bucket(object.bucket);
    const body = await this.bodies.write(piecesOf(object.body));
    const version = await this.commit({
      bucket: object.bucket,
      key: object.key,
      body,
      headers: object.contentType === undefined ? {} : { 'content-type': object.contentType },
      metadata: object.metadata ?? {},
      checksum: undefined,
      conditions: object.ifAbsent === true ? { ifNoneMatch: '*' } : {},
      reason: 'PutObject',
      requester: object.requester,
      requestId: newRequestId(),
      sourceIp: '127.0.0.1',
    });
    return outwardly(version);
  }

  async get(address: ObjectAddress): Promise<{ readonly version: ObjectVersion; readonly body: Readable }> {
    const { version, body } = await this.open(address);
    return { version: outwardly(version), body };
  }

  *list(bucket: string, prefix = ''): Iterable<ObjectVersion> {
    for (const version of this.versions.current(this.versions.bucket(bucket).name, prefix)) {
      if (!version.key.startsWith(prefix)) return;
      yield outwardly(version);
    }
  }

  *listVersions(bucket: string, prefix = ''): Iterable<ObjectVersion> {
    let key = this.versions.keyFrom(this.versions.bucket(bucket).name, prefix);
    while (key?.startsWith(prefix)) {
      yield* this.versions.history(bucket, key, Number.MAX_SAFE_INTEGER).map(outwardly);
      key = this.versions.keyFrom(bucket, `${key}\0`);
    }
  }

  /** @throws S3Error NoSuchBucket, NoSuchKey, NoSuchVersion, MethodNotAllowed for a delete marker asked for by its id. */
  find({ bucket, key, versionId }: ObjectAddress): StoredObject {
    this.versions.bucket(bucket);
    const version =
      versionId === undefined
        ? this.versions.latest(bucket, key)
        : this.versions.version(bucket, key, versionId);
    if (!version) throw new S3Error(versionId === undefined ? 'NoSuchKey' : 'NoSuchVersion');
    const { content } = version;
    if (content) return { ...version, content };
    const marked = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.id };
    throw new S3Error(versionId === undefined ? 'NoSuchKey' : 'MethodNotAllowed', undefined, marked);
  }

  /** A version with its bytes; looks again when it was overwritten between the look and the opening. */
  async open(address: ObjectAddress, range?: ByteRange): Promise<{ version: StoredObject; body: Readable }> {
    for (;;) {
      const version = this.find(address);
      try {
        return { version, body: await this.bodies.read(version.content.body, range) };
      } catch (cause) {
        const isReplaced =
          this.versions.version(version.bucket, version.key, version.id)?.order !== version.order;
        if (!isReplaced) throw cause;
      }
    }
  }

  /** Makes durable bytes an object, or drops them. @throws S3Error PreconditionFailed. */
  async commit(commit: Commit): Promise<Version> {
    const replaced: Version[] = [];
    let version: Version;
    try {
      version = await this.index.atomically(() => this.#add(commit, replaced));
    } catch (cause) {
      await this.bodies.remove(commit.body.name);
      throw cause;
    }
    await this.#dropBodies(replaced);
    this.#outbox.wake();
    return version;
  }

  #add(commit: Commit, replaced: Version[]): Version {
    const bucket = this.versions.bucket(commit.bucket);
    requireWritable(this.versions.latest(bucket.name, commit.key), commit.conditions);
    if (!bucket.isVersioned) replaced.push(...this.#withdraw(bucket.name, commit.key));
    const version = this.versions.add(bucket, commit.key, {
      body: commit.body.name,
      size: commit.body.size,
      etag: commit.etag ?? `"${commit.body.md5}"`,
      headers: { ...commit.headers },
      metadata: { ...commit.metadata },
      checksum: commit.checksum,
    });
    commit.along?.();
    if (bucket.hasEvents && this.#hasReceiver) this.#outbox.add(version.order, createdEvent(commit, version));
    return version;
  }

  /** Deletes as S3 does: a marker where there are versions, for good where there are none or one is named. */
  async delete(
    { bucket, key, versionId }: ObjectAddress,
    conditions: Conditions = {},
  ): Promise<Version | undefined> {
    const gone: Version[] = [];
    const answer = await this.index.atomically(() => {
      const owner = this.versions.bucket(bucket);
      if (conditions.ifMatch !== undefined) requireWritable(this.versions.latest(bucket, key), conditions);
      if (versionId === undefined && owner.isVersioned) return this.versions.add(owner, key, undefined);
      gone.push(...this.#withdraw(bucket, key, versionId ?? 'null'));
      return gone[0];
    });
    await this.#dropBodies(gone);
    return answer;
  }

  #withdraw(bucket: string, key: string, id = 'null'): Version[] {
    const version = this.versions.version(bucket, key, id);
    if (!version) return [];
    this.versions.remove(version);
    return [version];
  }

  async #dropBodies(versions: readonly Version[]): Promise<void> {
    for (const { content } of versions) if (content) await this.bodies.remove(content.body);
  }
}

type Receiver = (event: ObjectCreatedEvent) => Promise<void>;

/** Offsets, both inclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

async function* piecesOf(body: NewObject['body']): AsyncGenerator<Uint8Array> {
  if (body instanceof Uint8Array) yield body;
  else yield* body;
}

function outwardly(version: Version): ObjectVersion {
  const { bucket, key, id, isLatest, modified, content } = version;
  return {
    bucket,
    key,
    versionId: id,
    isLatest,
    isDeleteMarker: content === undefined,
    size: content?.size ?? 0,
    etag: content?.etag ?? '',
    lastModified: modified,
    metadata: content?.metadata ?? {},
  };
}
