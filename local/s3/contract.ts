import type { Readable } from 'node:stream';
import type { ObjectCreatedEvent } from './events.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface BucketSettings {
  readonly name: string;
  readonly versioned: boolean;
  /** Whether each new object is announced through `onCreated`. */
  readonly events?: boolean;
}

export interface S3EndpointOptions {
  /** Where everything lies; made if missing; open in one process at a time. */
  readonly folder: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly credentials: readonly Credentials[];
  /** Made at start if missing. */
  readonly buckets: readonly BucketSettings[];
  /** Called at least once for each new object of a bucket with events, until it resolves; also after a restart. */
  readonly onCreated?: (event: ObjectCreatedEvent) => Promise<void>;
  /** The one web origin whose pages may call the endpoint, such as `http://127.0.0.1:8080`. */
  readonly allowedOrigin?: string;
}

export interface S3Endpoint {
  readonly url: string;
  readonly port: number;
  readonly store: ObjectStore;
  /** Ends open connections, waits for writes and running deliveries, and lets the folder go. */
  close(): Promise<void>;
}

/** The same objects without HTTP and signatures, for the process that runs the endpoint. */
export interface ObjectStore {
  /** @throws S3Error PreconditionFailed when `ifAbsent` is set and the key has an object. */
  put(object: NewObject): Promise<ObjectVersion>;
  /** @throws S3Error NoSuchKey, NoSuchVersion. */
  get(address: ObjectAddress): Promise<{ readonly version: ObjectVersion; readonly body: Readable }>;
  /** Current objects in key order. */
  list(bucket: string, prefix?: string): Iterable<ObjectVersion>;
  /** All versions, delete markers included, in key order and newest first. */
  listVersions(bucket: string, prefix?: string): Iterable<ObjectVersion>;
}

export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string;
}

export interface NewObject {
  readonly bucket: string;
  readonly key: string;
  readonly body: Uint8Array | AsyncIterable<Uint8Array>;
  readonly contentType?: string;
  /** User metadata by lower-case name, without `x-amz-meta-`. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** As `If-None-Match: *`. */
  readonly ifAbsent?: boolean;
  /** Who puts it; the `requester` of the event. */
  readonly requester: string;
}

export interface ObjectVersion {
  readonly bucket: string;
  readonly key: string;
  /** `null` in a bucket without versions, as S3 says it. */
  readonly versionId: string;
  readonly isLatest: boolean;
  readonly isDeleteMarker: boolean;
  readonly size: number;
  /** With quotes. */
  readonly etag: string;
  /** ISO time with milliseconds. */
  readonly lastModified: string;
  readonly metadata: Readonly<Record<string, string>>;
}
