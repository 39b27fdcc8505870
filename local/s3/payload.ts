import { createHash } from 'node:crypto';
import { type Checksum, checksumAlgorithmOf, checksumIn, runningChecksum } from './checksums.ts';
import { dechunked, type Trailers } from './chunked-body.ts';
import { S3Error } from './errors.ts';
import type { S3Request } from './request.ts';
import { isSameText, type Signed } from './signature.ts';

/** The largest object or part in one request, as S3 has it. */
const LARGEST_UPLOAD_BYTES = 5 * 1024 ** 3;
const LARGEST_DOCUMENT_BYTES = 2 * 1024 ** 2;

const UNFRAMED = ['UNSIGNED-PAYLOAD'];
const FRAMED = [
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
];

/** What a body proved to be once read to its end. */
export interface Payload {
  readonly bytes: AsyncIterable<Buffer>;
  /** The client's checksum, compared. Only after `bytes` has ended. */
  checksum(): Checksum | undefined;
}

/**
 * The bytes the client means, while every digest it gave is compared. The stream throws at its end when one differs, so
 * whoever reads must keep nothing before then.
 *
 * @throws S3Error BadDigest, XAmzContentSHA256Mismatch, IncompleteBody, EntityTooLarge, SignatureDoesNotMatch.
 */
export function payloadOf(request: S3Request, signed: Signed, largest = LARGEST_UPLOAD_BYTES): Payload {
  let checksum: Checksum | undefined;
  return { bytes: verified(), checksum: () => checksum };

  async function* verified(): AsyncGenerator<Buffer> {
    const trailers: Trailers = {};
    const source: AsyncIterable<Buffer> = request.message;
    const isFramed = FRAMED.includes(signed.payloadHash);
    const expected = expectedLength(request, isFramed, largest);
    const said = checksumIn(
      Object.fromEntries(request.headerNames.map((name) => [name, request.header(name)])),
    );
    const algorithm = said?.algorithm ?? trailerAlgorithm(request);
    const running = algorithm && runningChecksum(algorithm);
    const sha256 = isHexDigest(signed.payloadHash) ? createHash('sha256') : undefined;
    const md5 = request.header('content-md5') === undefined ? undefined : createHash('md5');
    let length = 0;
    for await (const piece of isFramed ? dechunked(source, signed, trailers) : source) {
      length += piece.length;
      if (length > expected) throw new S3Error(isFramed ? 'IncompleteBody' : 'EntityTooLarge');
      running?.update(piece);
      sha256?.update(piece);
      md5?.update(piece);
      yield piece;
    }
    if (length !== expected) throw new S3Error('IncompleteBody');
    if (sha256 && !isSameText(sha256.digest('hex'), signed.payloadHash))
      throw new S3Error('XAmzContentSHA256Mismatch');
    if (md5 && md5.digest('base64') !== request.header('content-md5')) throw new S3Error('BadDigest');
    if (!algorithm || !running) return;
    const given = said?.value ?? trailers[`x-amz-checksum-${algorithm}`];
    const value = (await running.digest()).toString('base64');
    if (given !== value)
      throw new S3Error('BadDigest', `The ${algorithm.toUpperCase()} you specified did not match.`);
    checksum = { algorithm, value, type: 'FULL_OBJECT' };
  }
}

/** A small XML body, whole. @throws S3Error as `payloadOf`. */
export async function documentOf(request: S3Request, signed: Signed): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of payloadOf(request, signed, LARGEST_DOCUMENT_BYTES).bytes) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

function expectedLength(request: S3Request, isFramed: boolean, largest: number): number {
  const said = request.header(isFramed ? 'x-amz-decoded-content-length' : 'content-length');
  const length = Number(said ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) throw new S3Error('MissingContentLength');
  if (length > largest) throw new S3Error('EntityTooLarge');
  return length;
}

function trailerAlgorithm(request: S3Request): Checksum['algorithm'] | undefined {
  const name = request.header('x-amz-trailer');
  return name === undefined ? undefined : checksumAlgorithmOf(name.trim().replace(/^x-amz-checksum-/i, ''));
}

function isHexDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** @throws S3Error NotImplemented for ways to sign a body that this endpoint does not know. */
export function requireKnownPayloadHash({ payloadHash }: Signed): void {
  const isKnown = isHexDigest(payloadHash) || UNFRAMED.includes(payloadHash) || FRAMED.includes(payloadHash);
  if (!isKnown) throw new S3Error('NotImplemented', 'This x-amz-content-sha256 is not supported.');
}
