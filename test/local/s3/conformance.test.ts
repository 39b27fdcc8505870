import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  type ChecksumAlgorithm,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  ListPartsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
  AbortMultipartUploadCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, endpointOver, refusalOf, temporaryFolder } from './support/endpoint.ts';

const endpoint = await endpointOver(await temporaryFolder());
const client = clientOf(endpoint.url);
afterAll(async () => {
  client.destroy();
  await endpoint.close();
});

const MIB = 1024 * 1024;

async function put(bucket: string, key: string, body: string): Promise<string | undefined> {
  const answer = await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
  return answer.VersionId;
}

async function textOf(bucket: string, key: string, versionId?: string): Promise<string | undefined> {
  const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
  return answer.Body?.transformToString();
}

/** Sends a stream of known length, which the SDK frames in chunks with a checksum behind. */
function streamed(key: string, bytes: Buffer, algorithm?: ChecksumAlgorithm): PutObjectCommand {
  return new PutObjectCommand({
    Bucket: 'plain',
    Key: key,
    Body: Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]),
    ContentLength: bytes.length,
    ...(algorithm ? { ChecksumAlgorithm: algorithm } : {}),
  });
}

describe('objects', () => {
  it('come back with their bytes, type, metadata, digest and checksum', async () => {
    const key = 'acme/März 8-K & <exhibit>/a b+c%20 é.htm';
    const Metadata = { 'uploaded-by': 'Anne Clerk', matter: '8-K/2026' };
    const body = '<p>Item 8.01</p>';
    await client.send(
      new PutObjectCommand({ Bucket: 'plain', Key: key, Body: body, ContentType: 'text/html', Metadata }),
    );
    const { Body, ContentType, ContentLength, ETag, ...rest } = await client.send(
      new GetObjectCommand({ Bucket: 'plain', Key: key }),
    );
    expect({
      text: await Body?.transformToString(),
      ContentType,
      ContentLength,
      ETag,
      kept: rest.Metadata,
    }).toEqual({
      text: body,
      ContentType: 'text/html',
      ContentLength: body.length,
      ETag: `"${createHash('md5').update(body).digest('hex')}"`,
      kept: Metadata,
    });
    expect(rest.ChecksumCRC32).toBeDefined();
  });

  it.each([undefined, 'CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)(
    'arrive whole as a stream with checksum %s behind it',
    async (algorithm) => {
      const bytes = randomBytes(300_000);
      await client.send(streamed(`stream-${algorithm}`, bytes, algorithm));
      const answer = await client.send(
        new GetObjectCommand({ Bucket: 'plain', Key: `stream-${algorithm}`, ChecksumMode: 'ENABLED' }),
      );
      expect(answer[`Checksum${algorithm ?? 'CRC32'}`]).toBeDefined();
      expect(answer.ContentEncoding).toBeUndefined();
      expect(bytes.equals(Buffer.from((await answer.Body?.transformToByteArray()) ?? []))).toBe(true);
    },
  );

  it('may be empty', async () => {
    await put('plain', 'empty', '');
    expect(await textOf('plain', 'empty')).toBe('');
  });

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['lines=1-2', '0123456789', undefined],
  ])('give the range %s', async (Range, expected, contentRange) => {
    await put('plain', 'digits', '0123456789');
    const answer = await client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'digits', Range }));
    expect([await answer.Body?.transformToString(), answer.ContentRange]).toEqual([expected, contentRange]);
  });

  it('refuse a range behind their end', async () => {
    await put('plain', 'digits', '0123456789');
    const sent = client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'digits', Range: 'bytes=10-' }));
    expect(await refusalOf(sent)).toEqual(['InvalidRange', 416]);
  });

  it('answer conditional reads by entity tag and by date', async () => {
    await put('plain', 'conditional', 'text');
    const head = await client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'conditional' }));
    const { ETag } = head;
    const past = new Date(0);
    const future = new Date(Date.now() + 60_000);
    const tried = [
      { IfMatch: ETag },
      { IfMatch: '"other"' },
      { IfNoneMatch: ETag },
      { IfNoneMatch: '"other"' },
      { IfModifiedSince: past },
      { IfModifiedSince: future },
      { IfUnmodifiedSince: past },
      { IfUnmodifiedSince: future },
    ].map((conditions) =>
      refusalOf(client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'conditional', ...conditions }))),
    );
    expect((await Promise.all(tried)).map(([, status]) => status)).toEqual([
      200, 412, 304, 200, 200, 304, 412, 200,
    ]);
  });

  it('that are not there say so', async () => {
    expect(await refusalOf(textOf('plain', 'nothing'))).toEqual(['NoSuchKey', 404]);
    expect(await refusalOf(textOf('nowhere', 'nothing'))).toEqual(['NoSuchBucket', 404]);
    expect(await refusalOf(client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'nothing' })))).toEqual([
      'NotFound',
      404,
    ]);
  });

  it('are copied with their metadata or with new ones', async () => {
    const Metadata = { 'uploaded-by': 'anne' };
    await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'from é', Body: 'copied', Metadata }));
    const CopySource = `plain/${encodeURIComponent('from é')}`;
    await client.send(new CopyObjectCommand({ Bucket: 'drafts', Key: 'kept', CopySource }));
    await client.send(
      new CopyObjectCommand({
        Bucket: 'drafts',
        Key: 'replaced',
        CopySource,
        MetadataDirective: 'REPLACE',
        Metadata: { 'uploaded-by': 'ben' },
      }),
    );
    const heads = await Promise.all(
      ['kept', 'replaced'].map((Key) => client.send(new HeadObjectCommand({ Bucket: 'drafts', Key }))),
    );
    expect(heads.map((head) => head.Metadata)).toEqual([Metadata, { 'uploaded-by': 'ben' }]);
    expect(await textOf('drafts', 'kept')).toBe('copied');
  });
});

describe('conditional writes', () => {
  it('let exactly one of twenty racers create an object', async () => {
    const racers = Array.from({ length: 20 }, (_, racer) =>
      refusalOf(
        client.send(
          new PutObjectCommand({ Bucket: 'plain', Key: 'race', Body: `racer ${racer}`, IfNoneMatch: '*' }),
        ),
      ),
    );
    const codes = (await Promise.all(racers)).map(([code]) => code).sort();
    expect(codes).toEqual([...Array.from({ length: 19 }, () => 'PreconditionFailed'), 'accepted']);
  });

  it('let exactly one of twenty racers replace the same version', async () => {
    await put('drafts', 'replaced-once', 'first');
    const { ETag } = await client.send(new HeadObjectCommand({ Bucket: 'drafts', Key: 'replaced-once' }));
    const racers = Array.from({ length: 20 }, (_, racer) =>
      refusalOf(
        client.send(
          new PutObjectCommand({
            Bucket: 'drafts',
            Key: 'replaced-once',
            Body: `racer ${racer}`,
            IfMatch: ETag,
          }),
        ),
      ),
    );
    const codes = (await Promise.all(racers)).map(([code]) => code).sort();
    expect(codes).toEqual([...Array.from({ length: 19 }, () => 'PreconditionFailed'), 'accepted']);
  });

  it('find nothing in the way after a delete marker', async () => {
    await put('drafts', 'deleted-before', 'first');
    await client.send(new DeleteObjectCommand({ Bucket: 'drafts', Key: 'deleted-before' }));
    const again = new PutObjectCommand({
      Bucket: 'drafts',
      Key: 'deleted-before',
      Body: 'again',
      IfNoneMatch: '*',
    });
    expect((await refusalOf(client.send(again)))[0]).toBe('accepted');
  });
});

describe('versions', () => {
  it('are all kept, in order, behind a delete marker too', async () => {
    const ids = [await put('drafts', 'v/one', 'first'), await put('drafts', 'v/one', 'second')];
    const marker = await client.send(new DeleteObjectCommand({ Bucket: 'drafts', Key: 'v/one' }));
    expect(marker.DeleteMarker).toBe(true);
    expect([...ids, marker.VersionId].sort()).toEqual([...ids, marker.VersionId]);
    expect(await refusalOf(textOf('drafts', 'v/one'))).toEqual(['NoSuchKey', 404]);
    expect(await textOf('drafts', 'v/one', ids[0])).toBe('first');
    expect(await refusalOf(textOf('drafts', 'v/one', marker.VersionId))).toEqual(['MethodNotAllowed', 405]);

    const list = await client.send(new ListObjectVersionsCommand({ Bucket: 'drafts', Prefix: 'v/' }));
    expect(list.Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [ids[1], false],
      [ids[0], false],
    ]);
    expect(list.DeleteMarkers?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [marker.VersionId, true],
    ]);

    await client.send(
      new DeleteObjectCommand({ Bucket: 'drafts', Key: 'v/one', VersionId: marker.VersionId }),
    );
    expect(await textOf('drafts', 'v/one')).toBe('second');
    await client.send(new DeleteObjectCommand({ Bucket: 'drafts', Key: 'v/one', VersionId: ids[1] }));
    expect(await textOf('drafts', 'v/one')).toBe('first');
  });

  it('are listed page by page without loss or repetition', async () => {
    const expected: string[] = [];
    for (const key of ['p/a', 'p/b', 'p/c']) {
      const ids = [
        await put('drafts', key, '1'),
        await put('drafts', key, '2'),
        await put('drafts', key, '3'),
      ];
      expected.push(...ids.reverse().map((id) => `${key} ${id}`));
    }
    const seen: string[] = [];
    let marker: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
    while (marker) {
      const page: ListObjectVersionsCommandOutput = await client.send(
        new ListObjectVersionsCommand({ Bucket: 'drafts', Prefix: 'p/', MaxKeys: 2, ...marker }),
      );
      seen.push(...(page.Versions ?? []).map(({ Key, VersionId }) => `${Key} ${VersionId}`));
      marker = page.IsTruncated
        ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
        : undefined;
    }
    expect(seen).toEqual(expected);
  });

  it('are not made in a bucket without them', async () => {
    expect(await put('plain', 'plain', 'first')).toBeUndefined();
    await put('plain', 'plain', 'second');
    const list = await client.send(new ListObjectVersionsCommand({ Bucket: 'plain', Prefix: 'plain' }));
    expect(list.Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([['null', true]]);
    await client.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'plain' }));
    expect(await refusalOf(textOf('plain', 'plain'))).toEqual(['NoSuchKey', 404]);
  });
});

describe('listings', () => {
  const keys = ['l/a/1', 'l/a/2', 'l/b', 'l/c d+e', 'l/z/1', 'l/z\u{D7FF}', 'l/é', 'l/\uFFFD', 'l/😀'];

  beforeAll(async () => {
    await Promise.all(keys.map((key) => put('plain', key, key)));
  });

  it('follow the order of the UTF-8 bytes, page by page', async () => {
    const seen: (string | undefined)[] = [];
    for await (const page of paginateListObjectsV2(
      { client, pageSize: 2 },
      { Bucket: 'plain', Prefix: 'l/' },
    ))
      seen.push(...(page.Contents ?? []).map(({ Key }) => Key));
    const ordered = [...keys].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    expect(seen).toEqual(ordered);
  });

  it.each([1, 2, 3, 1000])('roll up what shares a prefix, with %d entries a page', async (pageSize) => {
    const seen: (string | undefined)[] = [];
    const asked = { Bucket: 'plain', Prefix: 'l/', Delimiter: '/' };
    for await (const page of paginateListObjectsV2({ client, pageSize }, asked)) {
      expect(page.KeyCount).toBeLessThanOrEqual(pageSize);
      seen.push(
        ...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix),
        ...(page.Contents ?? []).map(({ Key }) => Key),
      );
    }
    expect(seen.sort()).toEqual(['l/a/', 'l/z/', ...keys.filter((key) => !/^l\/[az]\//.test(key))].sort());
  });

  it('start after a key, end at once with no keys asked for, and encode what XML cannot hold', async () => {
    const list = (more: object) =>
      client.send(new ListObjectsV2Command({ Bucket: 'plain', Prefix: 'l/', ...more }));
    expect((await list({ StartAfter: 'l/a/2', MaxKeys: 1 })).Contents?.map(({ Key }) => Key)).toEqual([
      'l/b',
    ]);
    const none = await list({ MaxKeys: 0 });
    expect([none.KeyCount, none.IsTruncated]).toEqual([0, false]);
    const encoded = await list({ EncodingType: 'url', StartAfter: 'l/b', MaxKeys: 1 });
    expect(encoded.Contents?.map(({ Key }) => Key)).toEqual(['l/c%20d%2Be']);
  });

  it('in the first form page by marker', async () => {
    const asked = { Bucket: 'plain', Prefix: 'l/', Delimiter: '/', MaxKeys: 1 };
    const first = await client.send(new ListObjectsCommand(asked));
    const second = await client.send(new ListObjectsCommand({ ...asked, Marker: first.NextMarker }));
    expect([first.CommonPrefixes?.[0]?.Prefix, second.Contents?.[0]?.Key]).toEqual(['l/a/', 'l/b']);
  });
});

describe('deletes of many', () => {
  it('say what became of each key', async () => {
    await put('plain', 'many/1 & more', '1');
    const answer = await client.send(
      new DeleteObjectsCommand({
        Bucket: 'plain',
        Delete: { Objects: [{ Key: 'many/1 & more' }, { Key: 'many/never-there' }] },
      }),
    );
    expect(answer.Deleted?.map(({ Key }) => Key)).toEqual(['many/1 & more', 'many/never-there']);
    expect(await refusalOf(textOf('plain', 'many/1 & more'))).toEqual(['NoSuchKey', 404]);
  });
});

describe('buckets', () => {
  it('are listed, made and told about', async () => {
    await client.send(new CreateBucketCommand({ Bucket: 'made-later' }));
    await client.send(new HeadBucketCommand({ Bucket: 'made-later' }));
    const { Buckets } = await client.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['drafts', 'made-later', 'plain']);
    expect((await client.send(new GetBucketVersioningCommand({ Bucket: 'drafts' }))).Status).toBe('Enabled');
    expect((await client.send(new GetBucketVersioningCommand({ Bucket: 'plain' }))).Status).toBeUndefined();
    await client.send(new GetBucketLocationCommand({ Bucket: 'plain' }));
    expect(await refusalOf(client.send(new CreateBucketCommand({ Bucket: 'plain' })))).toEqual([
      'BucketAlreadyOwnedByYou',
      409,
    ]);
  });

  it('say plainly what they cannot do', async () => {
    await put('plain', 'acl', 'x');
    expect(await refusalOf(client.send(new GetObjectAclCommand({ Bucket: 'plain', Key: 'acl' })))).toEqual([
      'NotImplemented',
      501,
    ]);
    const locked = new PutObjectCommand({
      Bucket: 'plain',
      Key: 'locked',
      Body: 'x',
      ObjectLockLegalHoldStatus: 'ON',
    });
    expect(await refusalOf(client.send(locked))).toEqual(['NotImplemented', 501]);
  });
});

describe('uploads in parts', () => {
  it('through lib-storage become one object with its metadata and the digest of its parts', async () => {
    const bytes = randomBytes(11 * MIB);
    const upload = new Upload({
      client,
      params: {
        Bucket: 'drafts',
        Key: 'parts/big.bin',
        Body: Readable.from([bytes.subarray(0, 3 * MIB), bytes.subarray(3 * MIB)]),
        Metadata: { 'uploaded-by': 'anne' },
      },
    });
    const done = await upload.done();
    expect(done.ETag).toMatch(/^"[0-9a-f]{32}-3"$/);
    const answer = await client.send(new GetObjectCommand({ Bucket: 'drafts', Key: 'parts/big.bin' }));
    expect(answer.Metadata).toEqual({ 'uploaded-by': 'anne' });
    expect(bytes.equals(Buffer.from((await answer.Body?.transformToByteArray()) ?? []))).toBe(true);
  });

  it('are listed while open, complete once, and refuse wrong parts', async () => {
    const address = { Bucket: 'plain', Key: 'parts/by hand' };
    const { UploadId } = await client.send(new CreateMultipartUploadCommand(address));
    const first = randomBytes(5 * MIB);
    const part = (PartNumber: number, Body: Buffer) =>
      client.send(new UploadPartCommand({ ...address, UploadId, PartNumber, Body }));
    const one = await part(1, first);
    await put('plain', 'parts/source', 'the last part');
    const two = await client.send(
      new UploadPartCopyCommand({ ...address, UploadId, PartNumber: 2, CopySource: 'plain/parts/source' }),
    );
    const { Uploads } = await client.send(new ListMultipartUploadsCommand({ Bucket: 'plain' }));
    expect(Uploads?.map((upload) => upload.UploadId)).toEqual([UploadId]);
    const { Parts } = await client.send(new ListPartsCommand({ ...address, UploadId }));
    expect(Parts?.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([
      [1, 5 * MIB],
      [2, 13],
    ]);

    const complete = (parts: object[], more = {}) =>
      client.send(
        new CompleteMultipartUploadCommand({
          ...address,
          UploadId,
          MultipartUpload: { Parts: parts },
          ...more,
        }),
      );
    const [a, b] = [
      { PartNumber: 1, ETag: one.ETag },
      { PartNumber: 2, ETag: two.CopyPartResult?.ETag },
    ];
    expect((await refusalOf(complete([{ ...a, ETag: '"other"' }])))[0]).toBe('InvalidPart');
    expect((await refusalOf(complete([b, a])))[0]).toBe('InvalidPartOrder');
    await complete([a, b], { IfNoneMatch: '*' });
    expect((await refusalOf(complete([a, b])))[0]).toBe('NoSuchUpload');
    const { Body } = await client.send(new GetObjectCommand(address));
    const whole = Buffer.concat([first, Buffer.from('the last part')]);
    expect(whole.equals(Buffer.from((await Body?.transformToByteArray()) ?? []))).toBe(true);
  });

  it('lose to an object that came first when they may only create', async () => {
    const address = { Bucket: 'plain', Key: 'parts/taken' };
    const { UploadId } = await client.send(new CreateMultipartUploadCommand(address));
    const { ETag } = await client.send(
      new UploadPartCommand({ ...address, UploadId, PartNumber: 1, Body: 'part' }),
    );
    await put('plain', 'parts/taken', 'first');
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    const sent = client.send(
      new CompleteMultipartUploadCommand({ ...address, UploadId, MultipartUpload, IfNoneMatch: '*' }),
    );
    expect(await refusalOf(sent)).toEqual(['PreconditionFailed', 412]);
    await client.send(new AbortMultipartUploadCommand({ ...address, UploadId }));
    expect((await client.send(new ListMultipartUploadsCommand({ Bucket: 'plain' }))).Uploads).toBeUndefined();
  });
});

describe('presigned addresses', () => {
  it('put and get without further signatures', async () => {
    const address = { Bucket: 'plain', Key: 'presigned é.txt' };
    const where = await getSignedUrl(client, new PutObjectCommand({ ...address, Metadata: { by: 'anne' } }));
    expect((await fetch(where, { method: 'PUT', body: 'signed beforehand' })).status).toBe(200);
    const answer = await fetch(await getSignedUrl(client, new GetObjectCommand(address)));
    expect([answer.headers.get('x-amz-meta-by'), await answer.text()]).toEqual(['anne', 'signed beforehand']);
  });
});
