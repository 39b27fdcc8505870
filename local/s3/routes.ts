import { S3Error } from './errors.ts';
import type { Answer, Exchange } from './exchange.ts';
import * as buckets from './operations/buckets.ts';
import * as listings from './operations/listings.ts';
import * as objects from './operations/objects.ts';
import * as uploads from './operations/uploads.ts';
import type { S3Request } from './request.ts';

interface Route {
  readonly method: string;
  readonly on: 'service' | 'bucket' | 'object';
  /** Parameters that must be there, `name` or `name=value`: they tell operations apart. */
  readonly needs?: readonly string[];
  /** Parameters that may be there besides. */
  readonly takes?: readonly string[];
  /** A header that must be there. */
  readonly header?: string;
  readonly run: (exchange: Exchange) => Promise<Answer>;
}

const PAGE = ['prefix', 'delimiter', 'max-keys', 'encoding-type'];
const READ = [
  'versionId',
  'response-content-type',
  'response-content-language',
  'response-content-disposition',
  'response-content-encoding',
  'response-cache-control',
  'response-expires',
];

/** All that this endpoint can do; the first that fits is taken. */
const ROUTES: readonly Route[] = [
  { method: 'GET', on: 'service', takes: ['max-buckets', 'prefix'], run: buckets.listBuckets },
  { method: 'PUT', on: 'bucket', run: buckets.createBucket },
  { method: 'HEAD', on: 'bucket', run: buckets.headBucket },
  { method: 'GET', on: 'bucket', needs: ['location'], run: buckets.getBucketLocation },
  { method: 'GET', on: 'bucket', needs: ['versioning'], run: buckets.getBucketVersioning },
  { method: 'POST', on: 'bucket', needs: ['delete'], run: buckets.deleteObjects },
  {
    method: 'GET',
    on: 'bucket',
    needs: ['list-type=2'],
    takes: [...PAGE, 'start-after', 'continuation-token', 'fetch-owner'],
    run: listings.listObjectsV2,
  },
  {
    method: 'GET',
    on: 'bucket',
    needs: ['versions'],
    takes: [...PAGE, 'key-marker', 'version-id-marker'],
    run: listings.listObjectVersions,
  },
  {
    method: 'GET',
    on: 'bucket',
    needs: ['uploads'],
    takes: ['prefix', 'encoding-type', 'max-uploads', 'key-marker', 'upload-id-marker'],
    run: uploads.listMultipartUploads,
  },
  { method: 'GET', on: 'bucket', takes: [...PAGE, 'marker'], run: listings.listObjectsV1 },
  { method: 'POST', on: 'object', needs: ['uploads'], run: uploads.createMultipartUpload },
  { method: 'POST', on: 'object', needs: ['uploadId'], run: uploads.completeMultipartUpload },
  {
    method: 'PUT',
    on: 'object',
    needs: ['partNumber', 'uploadId'],
    header: 'x-amz-copy-source',
    run: uploads.uploadPartCopy,
  },
  { method: 'PUT', on: 'object', needs: ['partNumber', 'uploadId'], run: uploads.uploadPart },
  { method: 'DELETE', on: 'object', needs: ['uploadId'], run: uploads.abortMultipartUpload },
  {
    method: 'GET',
    on: 'object',
    needs: ['uploadId'],
    takes: ['max-parts', 'part-number-marker'],
    run: uploads.listParts,
  },
  { method: 'PUT', on: 'object', header: 'x-amz-copy-source', run: objects.copyObject },
  { method: 'PUT', on: 'object', run: objects.putObject },
  { method: 'GET', on: 'object', takes: READ, run: objects.getObject },
  { method: 'HEAD', on: 'object', takes: READ, run: objects.headObject },
  { method: 'DELETE', on: 'object', takes: ['versionId'], run: objects.deleteObject },
];

/** Headers whose meaning would be lost if they were passed over. */
const UNKNOWN_HEADERS =
  /^x-amz-(acl|grant-.*|tagging|object-lock-.*|server-side-encryption.*|copy-source-server-side-.*|website-redirect-location|write-offset-bytes|mfa|tagging-directive)$/;

/** The operation a request asks for. @throws S3Error NotImplemented when it asks for more than one of `ROUTES` gives. */
export function routeOf(request: S3Request, said: Readonly<Record<string, string>>): Route['run'] {
  const on = request.bucket === '' ? 'service' : request.key === '' ? 'bucket' : 'object';
  const asked = [...request.query.keys()].filter((name) => !/^(x-id|x-amz-.*)$/i.test(name));
  const route = ROUTES.find(
    (one) =>
      one.method === request.method &&
      one.on === on &&
      hasAll(request, one) &&
      (!one.header || said[one.header]),
  );
  const taken = [...(route?.needs ?? []).map((need) => need.split('=')[0] ?? ''), ...(route?.takes ?? [])];
  const unknown =
    asked.find((name) => !taken.includes(name)) ??
    Object.keys(said).find((name) => UNKNOWN_HEADERS.test(name));
  const isPlain = (said['x-amz-storage-class'] ?? 'STANDARD') === 'STANDARD';
  if (!route || !isPlain || unknown !== undefined)
    throw new S3Error('NotImplemented', `This endpoint does not do that${unknown ? `: ${unknown}` : ''}.`);
  return route.run;
}

function hasAll({ query }: S3Request, { needs = [] }: Route): boolean {
  return needs.every((need) => {
    const [name = '', value] = need.split('=');
    return query.has(name) && (value === undefined || query.get(name) === value);
  });
}
