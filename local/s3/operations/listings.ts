import { S3Error } from '../errors.ts';
import { type Answer, type Exchange, xmlAnswer } from '../exchange.ts';
import { type Listing, type ListingQuery, listObjects, listVersions } from '../listing.ts';
import { ACCOUNT } from '../account.ts';
import { encodeStrictly } from '../signature.ts';
import type { Version } from '../versions.ts';
import type { XmlFields } from '../xml.ts';

const MOST_KEYS = 1000;

export async function listObjectsV2(exchange: Exchange): Promise<Answer> {
  const { query } = exchange.request;
  const token = query.get('continuation-token');
  const asked = askedOf(exchange, token === null ? (query.get('start-after') ?? '') : afterOf(token));
  const page = listObjects(exchange.store.versions, asked);
  const encode = encoderOf(query);
  const withOwner = query.get('fetch-owner') === 'true';
  return xmlAnswer('ListBucketResult', {
    ...head(asked, query, encode),
    StartAfter: query.has('start-after') ? encode(query.get('start-after') ?? '') : undefined,
    ContinuationToken: token ?? undefined,
    KeyCount: page.versions.length + page.commonPrefixes.length,
    IsTruncated: page.isTruncated,
    NextContinuationToken: page.isTruncated ? tokenOf(page.next) : undefined,
    Contents: page.versions.map((version) => ({
      ...entry(version, encode),
      Owner: withOwner ? OWNER : undefined,
    })),
    CommonPrefixes: commonPrefixes(page, encode),
  });
}

export async function listObjectsV1(exchange: Exchange): Promise<Answer> {
  const { query } = exchange.request;
  const asked = askedOf(exchange, query.get('marker') ?? '');
  const page = listObjects(exchange.store.versions, asked);
  const encode = encoderOf(query);
  return xmlAnswer('ListBucketResult', {
    ...head(asked, query, encode),
    Marker: encode(asked.after),
    IsTruncated: page.isTruncated,
    NextMarker: page.isTruncated && asked.delimiter !== '' ? encode(page.next) : undefined,
    Contents: page.versions.map((version) => ({ ...entry(version, encode), Owner: OWNER })),
    CommonPrefixes: commonPrefixes(page, encode),
  });
}

export async function listObjectVersions(exchange: Exchange): Promise<Answer> {
  const { query } = exchange.request;
  const afterVersion = query.get('version-id-marker') ?? '';
  const asked = askedOf(exchange, query.get('key-marker') ?? '');
  if (afterVersion !== '' && asked.after === '')
    throw new S3Error('InvalidArgument', 'A version-id marker cannot be specified without a key marker.');
  const page = listVersions(exchange.store.versions, { ...asked, afterVersion });
  const encode = encoderOf(query);
  const last = page.versions.at(-1);
  const rows = page.versions.map((version) => ({
    isMarker: !version.content,
    fields: versionEntry(version, encode),
  }));
  return xmlAnswer('ListVersionsResult', {
    ...head(asked, query, encode),
    KeyMarker: encode(asked.after),
    VersionIdMarker: afterVersion,
    IsTruncated: page.isTruncated,
    NextKeyMarker: page.isTruncated ? encode(page.next) : undefined,
    NextVersionIdMarker: page.isTruncated && last?.key === page.next ? last.id : undefined,
    Version: rows.filter(({ isMarker }) => !isMarker).map(({ fields }) => fields),
    DeleteMarker: rows.filter(({ isMarker }) => isMarker).map(({ fields }) => fields),
    CommonPrefixes: commonPrefixes(page, encode),
  });
}

const OWNER = { ID: ACCOUNT };

type Encode = (text: string) => string;

export function limitOf(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? '';
  if (!/^\d{0,10}$/.test(text))
    throw new S3Error('InvalidArgument', `Argument ${name} must be an integer from 0 on.`);
  return text === '' ? MOST_KEYS : Math.min(Number(text), MOST_KEYS);
}

function askedOf({ request, store }: Exchange, after: string): ListingQuery {
  const { query } = request;
  return {
    bucket: store.versions.bucket(request.bucket).name,
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    after,
    limit: limitOf(query, 'max-keys'),
  };
}

/** Keys may hold what XML cannot: clients ask for them percent-encoded. @throws S3Error InvalidArgument. */
export function encoderOf(query: URLSearchParams): Encode {
  const type = query.get('encoding-type');
  if (type === null) return (text) => text;
  if (type !== 'url') throw new S3Error('InvalidArgument', 'Invalid Encoding Method specified in Request.');
  return (text) => encodeStrictly(text).replaceAll('%2F', '/');
}

function head(asked: ListingQuery, query: URLSearchParams, encode: Encode): XmlFields {
  return {
    Name: asked.bucket,
    Prefix: encode(asked.prefix),
    Delimiter: asked.delimiter === '' ? undefined : encode(asked.delimiter),
    MaxKeys: asked.limit,
    EncodingType: query.get('encoding-type') ?? undefined,
  };
}

function entry({ key, modified, content }: Version, encode: Encode): XmlFields {
  return {
    Key: encode(key),
    LastModified: modified,
    ETag: content?.etag,
    ChecksumAlgorithm: content?.checksum?.algorithm.toUpperCase(),
    ChecksumType: content?.checksum?.type,
    Size: content?.size,
    StorageClass: content ? 'STANDARD' : undefined,
  };
}

function versionEntry(version: Version, encode: Encode): XmlFields {
  return { ...entry(version, encode), VersionId: version.id, IsLatest: version.isLatest, Owner: OWNER };
}

function commonPrefixes(page: Listing, encode: Encode): XmlFields[] {
  return page.commonPrefixes.map((prefix) => ({ Prefix: encode(prefix) }));
}

function tokenOf(after: string): string {
  return Buffer.from(after).toString('base64url');
}

function afterOf(token: string): string {
  const after = Buffer.from(token, 'base64url').toString('utf8');
  if (tokenOf(after) !== token)
    throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect.');
  return after;
}
