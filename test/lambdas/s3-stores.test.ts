import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { s3DraftStore } from '../../lambdas/_adapters/s3-draft-store.ts';
import { s3ObjectStore } from '../../lambdas/_adapters/s3-object-store.ts';
import { s3Error, startLoopbackS3 } from '../support/loopback-s3.ts';

const draft = { bucket: 'drafts', key: 'acme/8-k.txt', versionId: 'v1' };

let server: Awaited<ReturnType<typeof startLoopbackS3>>;
let s3: S3Client;

beforeEach(async () => {
  server = await startLoopbackS3();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local-secret' };
  s3 = new S3Client({ endpoint: server.url, region: 'us-east-1', credentials, maxAttempts: 1 });
});
afterEach(() => {
  s3.destroy();
  server.close();
});

describe('the work and records buckets', () => {
  it('tell the first of two who put the same key from the second, and keep what the first put', async () => {
    const store = s3ObjectStore(s3, 'records');
    expect(await store.putIfAbsent('reviews/1/end.json', 'first')).toBe('stored');
    expect(await store.putIfAbsent('reviews/1/end.json', 'second')).toBe('present');
    expect(await store.read('reviews/1/end.json')).toBe('first');
  });

  it('read nothing where nothing is, and remove quietly', async () => {
    const store = s3ObjectStore(s3, 'records');
    expect(await store.read('reviews/1/end.json')).toBe(null);
    await store.put('reviews/1/end.json', 'a § b');
    expect(await store.read('reviews/1/end.json')).toBe('a § b');
    await store.remove('reviews/1/end.json');
    await store.remove('reviews/1/end.json');
    expect(await store.read('reviews/1/end.json')).toBe(null);
  });

  it('list all pages in order', async () => {
    const page = (keys: string[], next?: string) => ({
      status: 200,
      body: `<ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${
        next ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''
      }${keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}</ListBucketResult>`,
    });
    server.answerNext(page(['open/1.json', 'open/2.json'], 'more'), page(['open/3.json']));
    const store = s3ObjectStore(s3, 'records');
    expect(await store.list('open/')).toEqual(['open/1.json', 'open/2.json', 'open/3.json']);
  });

  it.each([
    [503, 'SlowDown', 'TransientFailure'],
    [500, 'InternalError', 'TransientFailure'],
    [409, 'ConditionalRequestConflict', 'TransientFailure'],
    [400, 'RequestTimeout', 'TransientFailure'],
    [403, 'AccessDenied', 'AccessDenied'],
  ])('answer %i %s to a put as %s', async (status, code, name) => {
    server.answerNext(s3Error(status, code));
    await expect(s3ObjectStore(s3, 'records').putIfAbsent('key', 'body')).rejects.toMatchObject({ name });
  });

  it('answer a closed port as TransientFailure', async () => {
    server.close();
    await expect(s3ObjectStore(s3, 'records').read('key')).rejects.toMatchObject({
      name: 'TransientFailure',
    });
  });
});

describe('listing the records after a key', () => {
  it('asks for so many and answers with their keys', async () => {
    const contents = ['open/1.json', 'open/2.json'].map((key) => `<Contents><Key>${key}</Key></Contents>`);
    server.answerNext({ status: 200, body: `<ListBucketResult>${contents.join('')}</ListBucketResult>` });
    expect(await s3ObjectStore(s3, 'records').listAfter('open/', 'open/0', 2)).toEqual([
      'open/1.json',
      'open/2.json',
    ]);
    expect(server.asked).toEqual([
      'GET /records/?list-type=2&max-keys=2&prefix=open%2F&start-after=open%2F0',
    ]);
  });
});

describe('the drafts bucket', () => {
  it('tells size, time and uploader of a version', async () => {
    server.answerNext({
      status: 200,
      headers: {
        'content-length': '42',
        'last-modified': 'Mon, 23 Nov 2026 12:00:00 GMT',
        'x-amz-meta-uploaded-by': ' idp-4711 ',
        'x-amz-meta-uploaded-by-name': '=?UTF-8?B?Sm9zw6k=?= Ortiz',
      },
    });
    expect(await s3DraftStore(s3).head(draft)).toEqual({
      size: 42,
      uploadedBy: 'idp-4711',
      uploaderName: 'José Ortiz',
      uploadedAt: '2026-11-23T12:00:00.000Z',
    });
    expect(server.asked).toEqual(['HEAD /drafts/acme/8-k.txt?versionId=v1']);
  });

  it.each([
    ['read', s3Error(404, 'NoSuchKey')],
    ['read', s3Error(404, 'NoSuchVersion')],
    ['head', { status: 404 }],
    ['head', { status: 405 }],
  ] as const)('says that a version is gone: %s answered by %j', async (call, answer) => {
    server.answerNext(answer);
    await expect(s3DraftStore(s3)[call](draft)).rejects.toMatchObject({ name: 'DraftGoneFailure' });
  });

  it('lists the versions of one key, newest first, over pages, without its longer neighbours', async () => {
    const versions = (...those: [key: string, id: string][]) =>
      those.map(([key, id]) => `<Version><Key>${key}</Key><VersionId>${id}</VersionId></Version>`).join('');
    const page = (body: string) => ({
      status: 200,
      body: `<ListVersionsResult>${body}</ListVersionsResult>`,
    });
    const deleted = '<DeleteMarker><Key>acme/8-k.txt</Key><VersionId>d1</VersionId></DeleteMarker>';
    const more = '<IsTruncated>true</IsTruncated><NextVersionIdMarker>v2</NextVersionIdMarker>';
    server.answerNext(
      page(
        `${more}<NextKeyMarker>acme/8-k.txt</NextKeyMarker>${deleted}${versions(['acme/8-k.txt', 'v3'], ['acme/8-k.txt', 'v2'])}`,
      ),
      page(
        `${more}<NextKeyMarker>acme/8-k.txt.bak</NextKeyMarker>${versions(['acme/8-k.txt', 'v1'], ['acme/8-k.txt.bak', 'x'])}`,
      ),
    );
    expect(await s3DraftStore(s3).versionsOf(draft)).toEqual(['v3', 'v2', 'v1']);
    expect(server.asked).toHaveLength(2);
  });
});
