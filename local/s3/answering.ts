import type { IncomingMessage, ServerResponse } from 'node:http';
import { corsHeaders, preflight } from './cors.ts';
import type { S3EndpointOptions } from './contract.ts';
import { S3Error } from './errors.ts';
import { type Answer, send } from './exchange.ts';
import { isFormPost } from './form-post.ts';
import { MultipartUploads } from './multipart.ts';
import { ACCOUNT } from './account.ts';
import { postObject } from './operations/form-posts.ts';
import type { FolderStore } from './object-store.ts';
import { requireKnownPayloadHash } from './payload.ts';
import { newRequestId, readRequest, saidHeaders } from './request.ts';
import { routeOf } from './routes.ts';
import { verifySignature } from './signature.ts';
import { xmlError } from './xml.ts';

/** Up to here a refused body is read to its end, so that the client hears why; beyond, the connection is closed. */
const MOST_DRAINED_BYTES = 16 * 1024 ** 2;

type Listener = (message: IncomingMessage, response: ServerResponse) => void;

/** Answers requests over a store; `settled` waits for those under way. */
export function answering(
  store: FolderStore,
  options: Pick<S3EndpointOptions, 'credentials' | 'allowedOrigin'>,
): Listener & { readonly settled: () => Promise<void> } {
  const uploads = new MultipartUploads(store);
  const running = new Set<Promise<void>>();

  const listen: Listener = (message, response) => {
    const work = respond(message, response).finally(() => running.delete(work));
    running.add(work);
  };
  const settled = async (): Promise<void> => void (await Promise.allSettled(running));
  return Object.assign(listen, { settled });

  async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = newRequestId();
    response.setHeader('x-amz-request-id', id);
    for (const [name, value] of corsHeaders(message, options.allowedOrigin)) response.setHeader(name, value);
    try {
      await send(response, await answer(message, response, id));
    } catch (cause) {
      closeIfUnread(message, response);
      await send(response, refusal(cause, message, id));
    }
  }

  async function answer(message: IncomingMessage, response: ServerResponse, id: string): Promise<Answer> {
    if (message.method === 'OPTIONS') return preflight(message, options.allowedOrigin);
    const request = readRequest(message, id);
    if (isFormPost(request)) return postObject(request, store, options.credentials);
    const signed = verifySignature(request, options.credentials);
    requireKnownPayloadHash(signed);
    const said = saidHeaders(request);
    const owner = said['x-amz-expected-bucket-owner'];
    if (owner !== undefined && owner !== ACCOUNT) throw new S3Error('AccessDenied');
    const run = routeOf(request, said);
    if (isWaiting(message)) response.writeContinue();
    return run({ request, signed, said, store, uploads });
  }
}

function isWaiting(message: IncomingMessage): boolean {
  return message.headers.expect?.toLowerCase() === '100-continue';
}

function closeIfUnread(message: IncomingMessage, response: ServerResponse): void {
  if (message.readableEnded) return;
  const isLong = !(Number(message.headers['content-length'] ?? 0) <= MOST_DRAINED_BYTES);
  if (isLong || isWaiting(message) || message.headers['transfer-encoding'])
    response.setHeader('connection', 'close');
}

/** What went wrong, in S3's words; a fault of our own is told apart and says nothing of its inside. */
function refusal(cause: unknown, message: IncomingMessage, id: string): Answer {
  const error = cause instanceof S3Error ? cause : new S3Error('InternalError');
  if (!(cause instanceof S3Error) && message.errored === null)
    process.stderr.write(`The S3 endpoint failed: ${String(cause)}\n`);
  const isSilent = message.method === 'HEAD' || error.status === 304;
  const resource = (message.url ?? '').split('?')[0] ?? '';
  const body = xmlError({ Code: error.code, Message: error.message, Resource: resource, RequestId: id });
  return {
    status: error.status,
    headers: isSilent ? error.headers : { 'content-type': 'application/xml', ...error.headers },
    body: isSilent ? undefined : body,
  };
}
