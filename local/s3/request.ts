import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { S3Error } from './errors.ts';

/** An HTTP request read as S3 reads it: path style, names decoded once, nothing normalised. */
export interface S3Request {
  readonly id: string;
  readonly method: string;
  /** Decoded, with the leading slash. */
  readonly path: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headerNames: readonly string[];
  readonly sourceIp: string;
  readonly message: IncomingMessage;
  header(name: string): string | undefined;
}

/** @throws S3Error KeyTooLongError. */
export function requireKeyFits(key: string): void {
  if (Buffer.byteLength(key) > LONGEST_KEY_BYTES) throw new S3Error('KeyTooLongError');
}

const LONGEST_KEY_BYTES = 1024;

/** @throws S3Error InvalidURI, KeyTooLongError. */
export function readRequest(message: IncomingMessage, id: string): S3Request {
  const target = message.url ?? '/';
  const cut = target.indexOf('?');
  const path = decodedPath(cut < 0 ? target : target.slice(0, cut));
  const [, bucket = '', ...rest] = path.split('/');
  const key = rest.join('/');
  requireKeyFits(key);
  return {
    id,
    method: message.method ?? 'GET',
    path,
    bucket,
    key,
    query: new URLSearchParams(cut < 0 ? '' : target.slice(cut + 1)),
    headerNames: Object.keys(message.headers),
    sourceIp: message.socket.remoteAddress ?? '',
    message,
    header(name) {
      const value = message.headers[name];
      return Array.isArray(value) ? value.join(',') : value;
    },
  };
}

export function newRequestId(): string {
  return randomBytes(8).toString('hex').toUpperCase();
}

function decodedPath(raw: string): string {
  if (!raw.startsWith('/')) throw new S3Error('InvalidURI');
  try {
    return decodeURIComponent(raw);
  } catch (cause) {
    if (cause instanceof URIError) throw new S3Error('InvalidURI');
    throw cause;
  }
}

/**
 * What the client says about the object: headers, and the `x-amz-` ones a presigned address carries in its query.
 * A presigned put carries the checksum of an empty body there, said before the body was known: not taken.
 */
export function saidHeaders(request: S3Request): Record<string, string> {
  const said: Record<string, string> = {};
  for (const name of request.headerNames) said[name] = request.header(name) ?? '';
  for (const [name, value] of request.query) {
    const lower = name.toLowerCase();
    const isHoisted = lower.startsWith('x-amz-') && !lower.startsWith('x-amz-checksum-') && !said[lower];
    if (isHoisted) said[lower] = value;
  }
  return said;
}
