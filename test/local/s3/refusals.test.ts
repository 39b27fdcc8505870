import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, describe, expect, it } from 'vitest';
import { clientOf, CREDENTIALS, endpointOver, refusalOf, temporaryFolder } from './support/endpoint.ts';

const SITE = 'http://127.0.0.1:8080';
const folder = await temporaryFolder();
const endpoint = await endpointOver(folder, { allowedOrigin: SITE });
const clients: S3Client[] = [];
afterAll(async () => {
  for (const client of clients) client.destroy();
  await endpoint.close();
});

function client(more: Parameters<typeof clientOf>[1] = {}): S3Client {
  const made = clientOf(endpoint.url, { maxAttempts: 1, ...more });
  clients.push(made);
  return made;
}

interface Outgoing {
  headers: Record<string, string>;
  path: string;
  body: unknown;
}

/** A client whose requests are changed after they have been signed. */
function tampering(change: (outgoing: Outgoing) => void): S3Client {
  const made = client();
  made.middlewareStack.add(
    (next) => (args) => {
      change(args.request as Outgoing);
      return next(args);
    },
    { step: 'deserialize', priority: 'low' },
  );
  return made;
}

const PUT: PutObjectCommandInput = { Bucket: 'plain', Key: 'refused', Body: 'a draft' };

function putWith(
  sender: S3Client,
  more: Partial<PutObjectCommandInput> = {},
): Promise<readonly [string, unknown]> {
  return refusalOf(sender.send(new PutObjectCommand({ ...PUT, ...more })));
}

/** Status and error code of a plain HTTP request, its target sent as it stands. */
function raw(
  method: string,
  target: string,
  headers: Record<string, string> = {},
): Promise<[status: number | undefined, code: string | undefined]> {
  return new Promise((resolve, reject) => {
    const sent = request(endpoint.url, { method, path: target, headers }, (answer) => {
      let text = '';
      answer.on('data', (piece: Buffer) => (text += piece.toString()));
      answer.on('end', () => resolve([answer.statusCode, /<Code>(\w+)</.exec(text)?.[1]]));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a request is refused', () => {
  it('without a signature', async () => {
    expect(await raw('GET', '/plain?list-type=2')).toEqual([403, 'AccessDenied']);
  });

  it('with a key nobody has', async () => {
    const stranger = client({ credentials: { ...CREDENTIALS, accessKeyId: 'stranger' } });
    expect(await putWith(stranger)).toEqual(['InvalidAccessKeyId', 403]);
  });

  it('with the wrong secret', async () => {
    const guesser = client({ credentials: { ...CREDENTIALS, secretAccessKey: 'guessed' } });
    expect(await putWith(guesser)).toEqual(['SignatureDoesNotMatch', 403]);
  });

  it.each([
    ['early', -16],
    ['late', 16],
  ])('when its clock is %s by more than a quarter of an hour', async (_title, minutes) => {
    expect(await putWith(client({ systemClockOffset: minutes * 60_000 }))).toEqual([
      'RequestTimeTooSkewed',
      403,
    ]);
  });

  it('accepts a clock that is wrong by less', async () => {
    expect(await putWith(client({ systemClockOffset: 14 * 60_000 }), { Key: 'skewed' })).toEqual([
      'accepted',
      200,
    ]);
  });

  it.each<[string, (outgoing: Outgoing) => void, string]>([
    ['its key', (sent) => (sent.path = '/plain/other'), 'SignatureDoesNotMatch'],
    ['a signed header', (sent) => (sent.headers['x-amz-meta-by'] = 'ben'), 'SignatureDoesNotMatch'],
    ['an added header', (sent) => (sent.headers['x-amz-meta-more'] = 'x'), 'AccessDenied'],
    ['its body', (sent) => (sent.body = 'b draft'), 'XAmzContentSHA256Mismatch'],
  ])('when %s was altered on the way', async (_title, change, code) => {
    expect((await putWith(tampering(change), { Metadata: { by: 'anne' } }))[0]).toBe(code);
  });

  it.each<[string, Partial<PutObjectCommandInput>]>([
    ['Content-MD5', { ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' }],
    ['CRC-32', { ChecksumCRC32: 'AAAAAA==' }],
    ['CRC-32C', { ChecksumCRC32C: 'AAAAAA==' }],
    ['CRC-64', { ChecksumCRC64NVME: 'AAAAAAAAAAA=' }],
    ['SHA-1', { ChecksumSHA1: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
    ['SHA-256', { ChecksumSHA256: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
  ])('when its %s is of other bytes', async (_title, checksum) => {
    expect(await putWith(client(), checksum)).toEqual(['BadDigest', 400]);
  });

  it('when its path is no UTF-8, or its key is too long', async () => {
    expect(await raw('GET', '/plain/%ff')).toEqual([400, 'InvalidURI']);
    expect(await raw('GET', `/plain/${'k'.repeat(1025)}`)).toEqual([400, 'KeyTooLongError']);
  });

  it('and leaves nothing behind', async () => {
    const head = client().send(new HeadObjectCommand({ Bucket: 'plain', Key: 'refused' }));
    expect((await refusalOf(head))[0]).toBe('NotFound');
    expect(await readdir(`${folder}/incoming`)).toEqual([]);
  });
});

describe('a presigned address is refused', () => {
  const get = new GetObjectCommand({ Bucket: 'plain', Key: 'presigned' });
  const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
  const codeOf = async (address: string): Promise<unknown> => raw('GET', address.slice(endpoint.url.length));

  it('when it has expired, is not yet valid, or lasts for more than a week', async () => {
    const expired = await getSignedUrl(client(), get, { expiresIn: 60, signingDate: ago(2) });
    const early = await getSignedUrl(client(), get, { expiresIn: 60, signingDate: ago(-20) });
    const sound = await getSignedUrl(client(), get, { expiresIn: 600, signingDate: ago(2) });
    expect(await codeOf(expired)).toEqual([403, 'AccessDenied']);
    expect(await codeOf(early)).toEqual([403, 'AccessDenied']);
    expect(await codeOf(sound.replace('X-Amz-Expires=600', 'X-Amz-Expires=604801'))).toEqual([
      400,
      'InvalidArgument',
    ]);
    expect(await codeOf(sound)).toEqual([404, 'NoSuchKey']);
  });

  it('when its key, its span or its signature was altered', async () => {
    const sound = await getSignedUrl(client(), get, { expiresIn: 600 });
    const altered = [
      sound.replace('/presigned?', '/other?'),
      sound.replace('X-Amz-Expires=600', 'X-Amz-Expires=6000'),
      sound.replace(/Signature=[0-9a-f]{64}/, `Signature=${randomBytes(32).toString('hex')}`),
      `${sound}&versionId=null`,
    ];
    for (const address of altered) expect(await codeOf(address)).toEqual([403, 'SignatureDoesNotMatch']);
  });
});

describe('keys', () => {
  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    'a/../../../b',
    '..',
    '.',
    'a//b/',
    'C:\\windows\\win.ini',
    'nul\0byte',
    'line\nbreak',
    '%2e%2e/',
    'é'.repeat(512),
    '__proto__',
  ])('are names and never paths: %j', async (Key) => {
    const sender = client();
    await sender.send(new PutObjectCommand({ Bucket: 'plain', Key, Body: Key }));
    const { Body } = await sender.send(new GetObjectCommand({ Bucket: 'plain', Key }));
    expect(await Body?.transformToString()).toBe(Key);
    expect((await readdir(folder)).filter((name) => !name.startsWith('index.sqlite'))).toEqual([
      'bodies',
      'incoming',
    ]);
  });
});

describe('a page of another site', () => {
  const asking = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-amz-date' };

  it('may not ask, the review site may', async () => {
    expect(await raw('OPTIONS', '/plain/key', { origin: 'http://evil.example', ...asking })).toEqual([
      403,
      'AccessForbidden',
    ]);
    const answer = await fetch(`${endpoint.url}/plain/key`, {
      method: 'OPTIONS',
      headers: { origin: SITE, ...asking },
    });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, SITE]);
  });
});
