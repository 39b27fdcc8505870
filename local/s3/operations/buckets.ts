import { S3Error } from '../errors.ts';
import { type Answer, emptyAnswer, type Exchange, xmlAnswer } from '../exchange.ts';
import { ACCOUNT, REGION } from '../account.ts';
import { documentOf } from '../payload.ts';
import { childrenOf, parseXml, textOf } from '../xml.ts';

const MOST_DELETES = 1000;

export async function listBuckets({ store }: Exchange): Promise<Answer> {
  const buckets = store.versions
    .buckets()
    .map(({ name, created }) => ({ Name: name, CreationDate: created }));
  return xmlAnswer('ListAllMyBucketsResult', { Owner: { ID: ACCOUNT }, Buckets: { Bucket: buckets } });
}

export async function createBucket({ request, signed, store }: Exchange): Promise<Answer> {
  const document = await documentOf(request, signed);
  if (document !== '') parseXml(document, 'CreateBucketConfiguration');
  if (store.versions.bucketIfAny(request.bucket)) throw new S3Error('BucketAlreadyOwnedByYou');
  store.versions.declareBucket({ name: request.bucket, versioned: false });
  return emptyAnswer(200, { location: `/${request.bucket}` });
}

export async function headBucket({ request, store }: Exchange): Promise<Answer> {
  store.versions.bucket(request.bucket);
  return emptyAnswer(200, { 'x-amz-bucket-region': REGION });
}

/** The first region is said as nothing, for reasons of history. */
export async function getBucketLocation({ request, store }: Exchange): Promise<Answer> {
  store.versions.bucket(request.bucket);
  return xmlAnswer('LocationConstraint', {});
}

export async function getBucketVersioning({ request, store }: Exchange): Promise<Answer> {
  const { isVersioned } = store.versions.bucket(request.bucket);
  return xmlAnswer('VersioningConfiguration', { Status: isVersioned ? 'Enabled' : undefined });
}

export async function deleteObjects({ request, said, signed, store }: Exchange): Promise<Answer> {
  const { bucket } = store.versions.bucket(request.bucket) && request;
  const isProtected =
    said['content-md5'] !== undefined ||
    Object.keys(said).some((name) => /^x-amz-(checksum-|trailer)/.test(name));
  if (!isProtected)
    throw new S3Error('InvalidRequest', 'Missing required header: Content-MD5 or a checksum.');
  const list = parseXml(await documentOf(request, signed), 'Delete');
  const objects = childrenOf(list, 'Object');
  const isSound =
    objects.length > 0 && objects.length <= MOST_DELETES && objects.every((one) => textOf(one, 'Key'));
  if (!isSound) throw new S3Error('MalformedXML');
  const isQuiet = textOf(list, 'Quiet') === 'true';
  const deleted = [];
  for (const object of objects) {
    const key = textOf(object, 'Key') ?? '';
    const versionId = textOf(object, 'VersionId');
    const version = await store.delete({ bucket, key, ...(versionId === undefined ? {} : { versionId }) });
    const isMarker = version !== undefined && version.content === undefined;
    deleted.push({
      Key: key,
      VersionId: versionId,
      DeleteMarker: isMarker ? true : undefined,
      DeleteMarkerVersionId: isMarker ? version.id : undefined,
    });
  }
  return xmlAnswer('DeleteResult', { Deleted: isQuiet ? undefined : deleted });
}
