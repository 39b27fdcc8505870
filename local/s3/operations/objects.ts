import { saidChecksumHeaders, saidContent, versionHeaders } from '../object-headers.ts';
import { conditionsIn, requireReadable } from '../conditions.ts';
import { S3Error } from '../errors.ts';
import { type Answer, emptyAnswer, type Exchange, xmlAnswer } from '../exchange.ts';
import type { Commit } from '../commit.ts';
import type { ByteRange, StoredObject } from '../object-store.ts';
import { payloadOf } from '../payload.ts';
import type { Version } from '../versions.ts';
import { copySourceOf } from '../copy-source.ts';

export async function putObject(exchange: Exchange): Promise<Answer> {
  const { request, said, signed, store } = exchange;
  store.versions.bucket(request.bucket);
  const content = saidContent(said);
  const payload = payloadOf(request, signed);
  const body = await store.bodies.write(payload.bytes);
  const version = await store.commit({
    ...commitOf(exchange),
    ...content,
    body,
    checksum: payload.checksum(),
    conditions: conditionsIn(said),
    reason: 'PutObject',
  });
  return emptyAnswer(200, {
    etag: version.content?.etag,
    ...idHeader(version),
    ...saidChecksumHeaders(version.content?.checksum),
  });
}

export async function getObject(exchange: Exchange): Promise<Answer> {
  const { request, store } = exchange;
  const { version, range } = readable(exchange);
  // The version's own id, so that an overwrite in between cannot mix one version's headers with another's bytes.
  const address = { bucket: version.bucket, key: version.key, versionId: version.id };
  const opened = await store.open(address, range);
  if (opened.version.order !== version.order) {
    opened.body.destroy();
    return getObject(exchange);
  }
  return {
    ...readAnswer(exchange, version, range),
    body: request.method === 'HEAD' ? undefined : opened.body,
  };
}

export async function headObject(exchange: Exchange): Promise<Answer> {
  const { version, range } = readable(exchange);
  return readAnswer(exchange, version, range);
}

export async function deleteObject({ request, said, store }: Exchange): Promise<Answer> {
  const versionId = request.query.get('versionId') ?? undefined;
  const address = {
    bucket: request.bucket,
    key: request.key,
    ...(versionId === undefined ? {} : { versionId }),
  };
  const version = await store.delete(address, conditionsIn(said));
  const marker = version !== undefined && version.content === undefined;
  return emptyAnswer(204, {
    ...(version ? idHeader(version) : {}),
    'x-amz-delete-marker': marker ? 'true' : undefined,
  });
}

export async function copyObject(exchange: Exchange): Promise<Answer> {
  const { request, said, store } = exchange;
  store.versions.bucket(request.bucket);
  const address = copySourceOf(said);
  const replaces = said['x-amz-metadata-directive'] === 'REPLACE';
  const isItself =
    address.bucket === request.bucket && address.key === request.key && address.versionId === undefined;
  if (isItself && !replaces)
    throw new S3Error(
      'InvalidRequest',
      'This copy onto itself changes nothing: replace the metadata or name a version.',
    );
  requireReadable(store.find(address), conditionsIn(said, 'x-amz-copy-source-'));
  const { version: source, body: bytes } = await store.open(address);
  const body = await store.bodies.write(bytes);
  const version = await store.commit({
    ...commitOf(exchange),
    ...(replaces
      ? saidContent(said)
      : { headers: source.content.headers, metadata: source.content.metadata }),
    body,
    checksum: source.content.checksum?.type === 'FULL_OBJECT' ? source.content.checksum : undefined,
    conditions: conditionsIn(said),
    reason: 'CopyObject',
  });
  const fields = { LastModified: version.modified, ETag: version.content?.etag };
  return xmlAnswer('CopyObjectResult', fields, {
    ...idHeader(version),
    'x-amz-copy-source-version-id': source.id === 'null' ? undefined : source.id,
  });
}

type Who = Pick<Commit, 'bucket' | 'key' | 'requester' | 'requestId' | 'sourceIp'>;

export function commitOf({ request, signed }: Exchange): Who {
  const { bucket, key, id, sourceIp } = request;
  return { bucket, key, requester: signed.accessKeyId, requestId: id, sourceIp };
}

export function idHeader({ id }: Version): Answer['headers'] {
  return id === 'null' ? {} : { 'x-amz-version-id': id };
}

function readable({ request, said, store }: Exchange): {
  version: StoredObject;
  range: ByteRange | undefined;
} {
  const versionId = request.query.get('versionId') ?? undefined;
  const { bucket, key } = request;
  const version = store.find({ bucket, key, ...(versionId === undefined ? {} : { versionId }) });
  requireReadable(version, conditionsIn(said));
  return { version, range: rangeOf(said['range'], version.content.size) };
}

function readAnswer(
  { request, said }: Exchange,
  version: StoredObject,
  range: ByteRange | undefined,
): Answer {
  const { size } = version.content;
  const length = range ? range.end - range.start + 1 : size;
  return emptyAnswer(range ? 206 : 200, {
    ...versionHeaders(version, said['x-amz-checksum-mode'] === 'ENABLED' && !range),
    ...overridesIn(request.query),
    ...idHeader(version),
    'content-length': length,
    'content-range': range && `bytes ${range.start}-${range.end}/${size}`,
  });
}

/** What a signed address may say about the answer's headers. */
function overridesIn(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...query].flatMap(([name, value]) =>
      name.startsWith('response-') ? [[name.slice(9), value] as const] : [],
    ),
  );
}

/** One range of bytes; what is not understood is ignored, as HTTP asks. @throws S3Error InvalidRange. */
export function rangeOf(header: string | undefined, size: number): ByteRange | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && first !== '' && Number(last) < start) return undefined;
  const isEmptySuffix = first === '' && Number(last) === 0;
  if (start >= size || isEmptySuffix)
    throw new S3Error('InvalidRange', undefined, { 'content-range': `bytes */${size}` });
  return { start, end };
}
