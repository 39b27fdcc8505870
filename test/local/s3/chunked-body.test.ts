import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { dechunked } from '../../../local/s3/chunked-body.ts';
import { readRequest } from '../../../local/s3/request.ts';
import { verifySignature, type Signed } from '../../../local/s3/signature.ts';

// The worked example of AWS's page "Signature calculations for the Authorization header: transferring payload in multiple chunks".
const CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const NOW = Date.parse('2013-05-24T00:00:00Z');
const HEADERS = {
  host: 's3.amazonaws.com',
  'x-amz-date': '20130524T000000Z',
  'x-amz-storage-class': 'REDUCED_REDUNDANCY',
  'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'content-encoding': 'aws-chunked',
  'x-amz-decoded-content-length': '66560',
  'content-length': '66824',
  authorization:
    'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,' +
    'SignedHeaders=content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class,' +
    'Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
};
const BODY = [
  '10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n',
  `${'a'.repeat(65536)}\r\n`,
  '400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n',
  `${'a'.repeat(1024)}\r\n`,
  '0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n',
].join('');

function signedExample(): Signed {
  const message = new IncomingMessage(new Socket());
  Object.assign(message, { method: 'PUT', url: '/examplebucket/chunkObject.txt', headers: HEADERS });
  return verifySignature(readRequest(message, 'id'), [CREDENTIALS], NOW);
}

async function* inPiecesOf(size: number, text: string): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
}

async function read(text: string, signed: Signed, size = 1000): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of dechunked(inPiecesOf(size, text), signed, {})) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('a body in signed chunks', () => {
  it.each([1, 7, 1000, 100_000])(
    'is read as AWS signed its own example, arriving %d bytes at a time',
    async (size) => {
      expect(await read(BODY, signedExample(), size)).toBe('a'.repeat(66560));
    },
  );

  it.each([
    ['a byte of the first chunk', BODY.replace('\r\naaa', '\r\naba')],
    ['a signature', BODY.replace('0055627c', '0055627d')],
    ['a chunk taken out', BODY.slice(0, 65624) + BODY.slice(65624 + 87 + 1026)],
  ])('is refused when it differs in %s', async (_title, body) => {
    await expect(read(body, signedExample())).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  it.each([
    ['is cut short', BODY.slice(0, 30_000), 'IncompleteBody'],
    ['ends before its last chunk', BODY.slice(0, BODY.indexOf('0;chunk-signature=b6')), 'IncompleteBody'],
    ['has a length that is no number', BODY.replace('10000;', 'xyz;'), 'IncompleteBody'],
    ['has no framing', 'a'.repeat(20_000), 'InvalidRequest'],
  ])('is refused when it %s', async (_title, body, code) => {
    await expect(read(body, signedExample())).rejects.toMatchObject({ code });
  });
});

describe('a body in unsigned chunks', () => {
  const unsigned: Signed = { ...signedExample(), payloadHash: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' };

  it('gives its trailers when it has been read', async () => {
    const trailers: Record<string, string> = {};
    const body = '3\r\nabc\r\n0\r\nx-amz-checksum-crc32:NSRBwg==\r\n\r\n';
    const pieces: Buffer[] = [];
    for await (const piece of dechunked(inPiecesOf(2, body), unsigned, trailers)) pieces.push(piece);
    expect([Buffer.concat(pieces).toString(), trailers]).toEqual([
      'abc',
      { 'x-amz-checksum-crc32': 'NSRBwg==' },
    ]);
  });

  it('is refused with trailers without end', async () => {
    await expect(read(`0\r\n${'a:b\r\n'.repeat(1000)}`, unsigned)).rejects.toMatchObject({
      code: 'InvalidRequest',
    });
  });
});
