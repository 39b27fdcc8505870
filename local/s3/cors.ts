import type { IncomingMessage } from 'node:http';
import { S3Error } from './errors.ts';
import { type Answer, emptyAnswer } from './exchange.ts';

const METHODS = ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'];
const EXPOSED = 'ETag, Content-Range, x-amz-version-id, x-amz-delete-marker, x-amz-request-id';

/** What lets the one allowed origin read an answer. */
export function corsHeaders(message: IncomingMessage, allowedOrigin: string | undefined): [string, string][] {
  const { origin } = message.headers;
  if (origin === undefined || origin !== allowedOrigin) return [];
  return [
    ['access-control-allow-origin', origin],
    ['access-control-expose-headers', EXPOSED],
    ['vary', 'Origin'],
  ];
}

/** Answers a browser that asks before it sends. @throws S3Error AccessForbidden for any other origin. */
export function preflight(message: IncomingMessage, allowedOrigin: string | undefined): Answer {
  const {
    origin,
    'access-control-request-method': method = '',
    'access-control-request-headers': headers,
  } = message.headers;
  const isAllowed = origin !== undefined && origin === allowedOrigin && METHODS.includes(method);
  if (!isAllowed) throw new S3Error('AccessForbidden');
  return emptyAnswer(200, {
    'access-control-allow-methods': METHODS.join(', '),
    'access-control-allow-headers': headers,
    'access-control-max-age': 600,
    'content-length': 0,
  });
}
