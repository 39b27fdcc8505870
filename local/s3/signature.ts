import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Credentials } from './contract.ts';
import { S3Error } from './errors.ts';
import type { S3Request } from './request.ts';

const ALGORITHM = 'AWS4-HMAC-SHA256';
const LARGEST_SKEW_MS = 15 * 60 * 1000;
const LONGEST_PRESIGN_SECONDS = 7 * 24 * 60 * 60;

/** Who asked, and what later chunk signatures build on. */
export interface Signed {
  readonly accessKeyId: string;
  /** `x-amz-content-sha256`, or `UNSIGNED-PAYLOAD` where a presigned address leaves it out. */
  readonly payloadHash: string;
  readonly signature: string;
  /** Signs what follows in the same request: chunks and trailers. */
  sign(kind: string, ...lines: readonly string[]): string;
}

interface Claim {
  readonly accessKeyId: string;
  readonly scope: readonly [date: string, region: string, service: string, end: string];
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly timestamp: string;
  readonly payloadHash: string;
}

/** Checks Signature Version 4, in the header or in a presigned address. @throws S3Error in S3's own words. */
export function verifySignature(
  request: S3Request,
  credentials: readonly Credentials[],
  now = Date.now(),
): Signed {
  const isPresigned = request.query.has('X-Amz-Algorithm');
  const claim = isPresigned ? presignedClaim(request, now) : headerClaim(request, now);
  const secret = credentials.find((pair) => pair.accessKeyId === claim.accessKeyId)?.secretAccessKey;
  if (secret === undefined) throw new S3Error('InvalidAccessKeyId');
  requireHeadersSigned(request, claim.signedHeaders);

  const scope = claim.scope.join('/');
  const signText = signingKeyOf(secret, claim.scope);
  const sign = (kind: string, ...lines: readonly string[]): string =>
    signText([kind, claim.timestamp, scope, ...lines].join('\n'));
  const expected = sign(ALGORITHM, sha256Hex(canonicalRequest(request, claim)));
  if (!isSameText(expected, claim.signature)) throw new S3Error('SignatureDoesNotMatch');
  return { accessKeyId: claim.accessKeyId, payloadHash: claim.payloadHash, signature: claim.signature, sign };
}

/** Signs texts with the key that a secret has on one day, in one region, for one service. */
export function signingKeyOf(secret: string, scope: readonly string[]): (text: string) => string {
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return (text) => hmac(key, text).toString('hex');
}

function headerClaim(request: S3Request, now: number): Claim {
  const authorization = request.header('authorization');
  if (request.query.has('AWSAccessKeyId')) throw new S3Error('InvalidRequest', `Please use ${ALGORITHM}.`);
  if (authorization === undefined) throw new S3Error('AccessDenied');
  const [algorithm, ...rest] = authorization.split(' ');
  if (algorithm !== ALGORITHM) throw new S3Error('InvalidRequest', `Please use ${ALGORITHM}.`);
  const fields = new Map(
    rest
      .join('')
      .split(',')
      .map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)] as const),
  );
  const timestamp = request.header('x-amz-date') ?? compactTime(request.header('date'));
  const payloadHash = request.header('x-amz-content-sha256');
  if (payloadHash === undefined)
    throw new S3Error('InvalidRequest', 'Missing required header: x-amz-content-sha256.');
  const claim = claimOf(
    fields.get('Credential'),
    fields.get('SignedHeaders'),
    fields.get('Signature'),
    timestamp,
  );
  if (Math.abs(now - timeOf(claim.timestamp)) > LARGEST_SKEW_MS) throw new S3Error('RequestTimeTooSkewed');
  return { ...claim, payloadHash };
}

function presignedClaim(request: S3Request, now: number): Claim {
  const { query } = request;
  if (request.header('authorization') !== undefined)
    throw new S3Error('InvalidArgument', 'Only one auth mechanism allowed.');
  if (query.get('X-Amz-Algorithm') !== ALGORITHM)
    throw new S3Error('InvalidRequest', `Please use ${ALGORITHM}.`);
  const claim = claimOf(
    query.get('X-Amz-Credential'),
    query.get('X-Amz-SignedHeaders'),
    query.get('X-Amz-Signature'),
    query.get('X-Amz-Date'),
  );
  const seconds = Number(query.get('X-Amz-Expires') ?? Number.NaN);
  const isKnownSpan = Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_PRESIGN_SECONDS;
  if (!isKnownSpan) throw new S3Error('InvalidArgument', 'X-Amz-Expires must be from 1 to 604800 seconds.');
  const start = timeOf(claim.timestamp);
  if (start - now > LARGEST_SKEW_MS) throw new S3Error('AccessDenied', 'Request is not yet valid.');
  if (now > start + seconds * 1000) throw new S3Error('AccessDenied', 'Request has expired.');
  const payloadHash =
    query.get('X-Amz-Content-Sha256') ?? request.header('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD';
  return { ...claim, payloadHash };
}

type Given = string | null | undefined;

function claimOf(
  credential: Given,
  headers: Given,
  signature: Given,
  timestamp: Given,
): Omit<Claim, 'payloadHash'> {
  if (!credential || !headers || !signature || !timestamp) throw new S3Error('AuthorizationHeaderMalformed');
  const [end, service, region, date, ...id] = credential.split('/').reverse();
  const isS3 = end === 'aws4_request' && service === 's3' && region !== undefined;
  if (!isS3 || date === undefined || !timestamp.startsWith(date))
    throw new S3Error('AuthorizationHeaderMalformed');
  const accessKeyId = id.reverse().join('/');
  return {
    accessKeyId,
    scope: [date, region, service, end],
    signedHeaders: headers.split(';'),
    signature,
    timestamp,
  };
}

/** An unsigned `x-amz-` header could have been added on the way. */
function requireHeadersSigned(request: S3Request, signed: readonly string[]): void {
  const needed = ['host', ...request.headerNames.filter((name) => name.startsWith('x-amz-'))];
  const isCovered = needed.every((name) => signed.includes(name) || name === 'x-amz-content-sha256');
  if (!isCovered)
    throw new S3Error('AccessDenied', 'There were headers present in the request which were not signed.');
}

function canonicalRequest(request: S3Request, claim: Claim): string {
  const headers = claim.signedHeaders.map(
    (name) => `${name}:${canonicalHeader(request.header(name) ?? '')}\n`,
  );
  return [
    request.method,
    request.path.split('/').map(encodeStrictly).join('/'),
    canonicalQuery(request.query),
    headers.join(''),
    claim.signedHeaders.join(';'),
    claim.payloadHash,
  ].join('\n');
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .join('&');
}

/** Node hands header bytes on as Latin-1; clients sign them as UTF-8. */
function canonicalHeader(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8').trim().replace(/ {2,}/g, ' ');
}

/** Percent-encodes all but the unreserved characters of RFC 3986. */
export function encodeStrictly(text: string): string {
  const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, percent);
}

function compactTime(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Milliseconds since 1970 of `20261123T041500Z`. */
function timeOf(timestamp: string): number {
  const time = Date.parse(timestamp.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5'));
  if (Number.isNaN(time)) throw new S3Error('AccessDenied', 'A valid Date or x-amz-date is required.');
  return time;
}

export function isSameText(expected: string, given: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(expected).digest(),
    createHash('sha256').update(given).digest(),
  );
}

export function sha256Hex(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
