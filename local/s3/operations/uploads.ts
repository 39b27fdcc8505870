import { checksumAlgorithmOf, checksumIn } from '../checksums.ts';
import { conditionsIn, requireReadable } from '../conditions.ts';
import { copySourceOf } from '../copy-source.ts';
import { S3Error } from '../errors.ts';
import { type Answer, emptyAnswer, type Exchange, xmlAnswer } from '../exchange.ts';
import type { Terms, Upload } from '../multipart.ts';
import { checksumFields, saidChecksumHeaders, saidContent } from '../object-headers.ts';
import { ACCOUNT } from '../account.ts';
import { type NamedPart, type Part, partNumberOf } from '../parts.ts';
import { documentOf, payloadOf } from '../payload.ts';
import { childrenOf, parseXml, textOf, type XmlElement } from '../xml.ts';
import { encoderOf, limitOf } from './listings.ts';
import { commitOf, idHeader, rangeOf } from './objects.ts';

export async function createMultipartUpload({ request, said, uploads }: Exchange): Promise<Answer> {
  const algorithm = said['x-amz-checksum-algorithm'];
  const type = said['x-amz-checksum-type'];
  const terms: Terms = {
    ...saidContent(said),
    ...(algorithm === undefined ? {} : { algorithm: checksumAlgorithmOf(algorithm) }),
    ...(type === undefined ? {} : { checksumType: type === 'FULL_OBJECT' ? 'FULL_OBJECT' : 'COMPOSITE' }),
  };
  const upload = uploads.begin(request.bucket, request.key, terms);
  const fields = { Bucket: request.bucket, Key: request.key, UploadId: upload.id };
  return xmlAnswer('InitiateMultipartUploadResult', fields, {
    'x-amz-checksum-algorithm': algorithm,
    'x-amz-checksum-type': type,
  });
}

export async function uploadPart(exchange: Exchange): Promise<Answer> {
  const { request, signed, store, uploads } = exchange;
  const upload = uploadOf(exchange);
  const number = partNumberOf(request.query.get('partNumber') ?? '');
  const payload = payloadOf(request, signed);
  const body = await store.bodies.write(payload.bytes);
  const part = await uploads.addPart(upload, number, body, payload.checksum());
  return emptyAnswer(200, { etag: part.content.etag, ...saidChecksumHeaders(part.content.checksum) });
}

export async function uploadPartCopy(exchange: Exchange): Promise<Answer> {
  const { request, said, store, uploads } = exchange;
  const upload = uploadOf(exchange);
  const number = partNumberOf(request.query.get('partNumber') ?? '');
  const address = copySourceOf(said);
  const source = store.find(address);
  requireReadable(source, conditionsIn(said, 'x-amz-copy-source-'));
  const range = rangeOf(said['x-amz-copy-source-range'], source.content.size);
  const { body: bytes } = await store.open({ ...address, versionId: source.id }, range);
  const part = await uploads.addPart(upload, number, await store.bodies.write(bytes), undefined);
  return xmlAnswer('CopyPartResult', { LastModified: part.modified, ETag: part.content.etag });
}

export async function completeMultipartUpload(exchange: Exchange): Promise<Answer> {
  const { request, said, signed, uploads } = exchange;
  const upload = uploadOf(exchange);
  // A checksum of the whole object travels in the header that elsewhere speaks of the body.
  const whole = checksumIn(said);
  const named = namedParts(
    parseXml(await documentOf(withoutChecksum(request), signed), 'CompleteMultipartUpload'),
  );
  const version = await uploads.complete(upload, named, whole, {
    ...commitOf(exchange),
    conditions: conditionsIn(said),
  });
  const { bucket, key } = request;
  const fields = {
    Location: `/${bucket}/${key}`,
    Bucket: bucket,
    Key: key,
    ETag: version.content?.etag,
    ...checksumFields(version.content?.checksum),
  };
  return xmlAnswer('CompleteMultipartUploadResult', fields, idHeader(version));
}

export async function abortMultipartUpload(exchange: Exchange): Promise<Answer> {
  await exchange.uploads.abort(uploadOf(exchange));
  return emptyAnswer(204);
}

export async function listParts(exchange: Exchange): Promise<Answer> {
  const { query, bucket, key } = exchange.request;
  const upload = uploadOf(exchange);
  const limit = limitOf(query, 'max-parts');
  const after = Number(query.get('part-number-marker') ?? 0);
  const left = exchange.uploads.parts(upload).filter(({ number }) => number > after);
  const page = left.slice(0, limit);
  return xmlAnswer('ListPartsResult', {
    Bucket: bucket,
    Key: key,
    UploadId: upload.id,
    StorageClass: 'STANDARD',
    PartNumberMarker: after,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: limit,
    IsTruncated: left.length > page.length,
    Part: page.map(partEntry),
  });
}

export async function listMultipartUploads({ request, uploads }: Exchange): Promise<Answer> {
  const { query, bucket } = request;
  const encode = encoderOf(query);
  const prefix = query.get('prefix') ?? '';
  const limit = limitOf(query, 'max-uploads');
  // Without an upload's id the marker stands after all uploads of its key.
  const marker = { key: query.get('key-marker') ?? '', id: query.get('upload-id-marker') ?? '' };
  const after = marker.key !== '' && marker.id === '' ? { ...marker, id: '~' } : marker;
  const left = uploads.list(bucket, prefix, after);
  const page = left.slice(0, limit);
  const isTruncated = left.length > page.length;
  return xmlAnswer('ListMultipartUploadsResult', {
    Bucket: bucket,
    KeyMarker: encode(marker.key),
    UploadIdMarker: marker.id,
    Prefix: encode(prefix),
    EncodingType: query.get('encoding-type') ?? undefined,
    NextKeyMarker: isTruncated ? encode(page.at(-1)?.key ?? '') : undefined,
    NextUploadIdMarker: isTruncated ? page.at(-1)?.id : undefined,
    MaxUploads: limit,
    IsTruncated: isTruncated,
    Upload: page.map(({ id, key, started }) => ({
      Key: encode(key),
      UploadId: id,
      Initiator: { ID: ACCOUNT },
      Owner: { ID: ACCOUNT },
      StorageClass: 'STANDARD',
      Initiated: started,
    })),
  });
}

function uploadOf({ request, uploads, store }: Exchange): Upload {
  store.versions.bucket(request.bucket);
  return uploads.find(request.bucket, request.key, request.query.get('uploadId') ?? '');
}

function withoutChecksum(request: Exchange['request']): Exchange['request'] {
  return {
    ...request,
    headerNames: request.headerNames.filter((name) => !name.startsWith('x-amz-checksum-')),
  };
}

function namedParts(document: XmlElement): NamedPart[] {
  return childrenOf(document, 'Part').map((part) => {
    const etag = textOf(part, 'ETag');
    if (etag === undefined) throw new S3Error('MalformedXML');
    const checksum = part.children.find(({ name }) => name.startsWith('Checksum'))?.text;
    return { number: partNumberOf(textOf(part, 'PartNumber') ?? ''), etag, checksum };
  });
}

function partEntry({ number, modified, content }: Part): Record<string, string | number> {
  return {
    PartNumber: number,
    LastModified: modified,
    ETag: content.etag,
    Size: content.size,
    ...checksumFields(content.checksum),
  };
}
