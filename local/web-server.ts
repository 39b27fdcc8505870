import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Json } from './workflow/definition.ts';

/** The longest form that the site reads, in bytes; a reason for a refusal is a page at most. */
const BODY_LIMIT = 256 * 1024;
const HOST = '127.0.0.1';

/** What a function behind a function URL answers, payload format 2.0. */
const SiteResponse = z.object({
  statusCode: z.int().default(200),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

export interface WebServer {
  readonly url: string;
  /** All names that it answers to; `url` is the first. */
  readonly urls: readonly [string, ...string[]];
  /** Hands what is asked under the path to somebody else than the site. */
  mount(path: string, listener: Listener): void;
  close(): void;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Mounted = { readonly path: string; readonly listener: Listener };

/** Serves the review site on the loopback interface: each request becomes the event that its function gets in the cloud. */
export async function startWebServer(
  port: number,
  invoke: (event: Json) => Promise<Json>,
): Promise<WebServer> {
  const mounted: Mounted[] = [];
  const server = createServer((request, response) => {
    void serve(request, response, invoke, mounted);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const url = `http://${HOST}:${taken}`;
  return {
    url,
    urls: [url, `http://localhost:${taken}`],
    mount: (path, listener) => void mounted.push({ path, listener }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  invoke: (event: Json) => Promise<Json>,
  mounted: readonly Mounted[],
): Promise<void> {
  try {
    if (!isOwnHost(request))
      return refuse(response, 421, 'This site answers to 127.0.0.1 and localhost only.');
    const other = mounted.find(({ path }) => request.url?.startsWith(`${path}/`));
    if (other) return await other.listener(request, response);
    const body = await readBody(request);
    if (!body) return refuse(response, 413, 'The request is too long.');
    const answer = SiteResponse.parse(await invoke(asEvent(request, body)));
    response.statusCode = answer.statusCode;
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, String(value));
    if (answer.cookies.length > 0) response.setHeader('set-cookie', answer.cookies);
    response.end(Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8'));
  } catch {
    if (!response.headersSent) refuse(response, 500, 'The review site could not answer.');
    else response.destroy();
  }
}

/** A page elsewhere that has its own name point here must not read this site (DNS rebinding). */
function isOwnHost({ headers, socket }: IncomingMessage): boolean {
  const own = [HOST, 'localhost'].map((host) => `${host}:${socket.localPort}`);
  return own.includes(headers.host ?? '');
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${sentence}\n`);
}

/** Null: longer than the site reads. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asEvent(request: IncomingMessage, body: Buffer): Json {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const now = new Date();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    cookies: (request.headers.cookie ?? '').split(/;\s*/).filter((cookie) => cookie !== ''),
    headers: headersOf(request),
    queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      domainName: request.headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? HOST,
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
  };
}

function headersOf({ headers }: IncomingMessage): { [name: string]: Json } {
  const others = Object.entries(headers).filter(([name]) => name !== 'cookie');
  const joined = others.map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(',') : (value ?? ''),
  ]);
  return {
    ...(Object.fromEntries(joined) as { [name: string]: Json }),
    'x-forwarded-proto': 'http',
    'x-forwarded-for': HOST,
  };
}
