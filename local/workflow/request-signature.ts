import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Credentials } from '../s3/endpoint.ts';

/** Signatures are good for five minutes before and after their time, as with AWS. */
const SKEW_MS = 5 * 60_000;
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([\w-]+)\/(\d{8})\/([\w-]+)\/([\w-]+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/;
/** What must be signed lest somebody else's request be sent again as another one. */
const MUST_BE_SIGNED = ['host', 'x-amz-date', 'x-amz-target'];

/**
 * Whether a call to a JSON service, a POST to `/`, bears a Signature Version 4 by these credentials over its headers and
 * its body.
 */
export function isSigned(
  request: IncomingMessage,
  body: Buffer,
  credentials: Credentials,
  now: Date,
): boolean {
  const [, accessKeyId, day, region, service, signedHeaders = '', signature = ''] =
    AUTHORIZATION.exec(request.headers.authorization ?? '') ?? [];
  const time = String(request.headers['x-amz-date']);
  if (accessKeyId !== credentials.accessKeyId || !day || !time.startsWith(day) || !isNear(time, now))
    return false;
  const names = signedHeaders.split(';');
  if (!MUST_BE_SIGNED.every((name) => names.includes(name))) return false;

  const headers = names.map(
    (name) =>
      `${name}:${String(request.headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  );
  const canonical = ['POST', '/', '', headers.join(''), signedHeaders, sha256(body)].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part ?? ''),
    `AWS4${credentials.secretAccessKey}`,
  );
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'));
}

/** `20261123T040000Z` */
function isNear(time: string, now: Date): boolean {
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return Math.abs(now.getTime() - at) <= SKEW_MS;
}

function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
