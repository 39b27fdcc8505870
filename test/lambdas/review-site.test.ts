import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LambdaContext } from 'hono/aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordKeys } from '../../core/workflow/keys.ts';
import { readOrMakeIdentity } from '../../local/identity/identity-file.ts';
import { CLIENT_ID, embeddedProvider, IDENTITY_PATH } from '../../local/identity/identity-provider.ts';
import { startWebServer, type WebServer } from '../../local/web-server.ts';
import { startLoopbackS3 } from '../support/loopback-s3.ts';

const HOST = '127.0.0.1:8080';

type Handler = typeof import('../../lambdas/review-site.handler.ts').handler;

let server: Awaited<ReturnType<typeof startLoopbackS3>>;
let identity: WebServer;
let folder = '';

beforeAll(async () => {
  server = await startLoopbackS3();
  folder = await mkdtemp(join(tmpdir(), 'countersign-site-'));
  identity = await startWebServer(0, async () => ({ statusCode: 404 }));
  const provider = embeddedProvider(identity.urls, await readOrMakeIdentity(join(folder, 'identity.json')));
  identity.mount(IDENTITY_PATH, provider.answer);
  vi.stubEnv('AWS_ENDPOINT_URL_S3', server.url);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local-secret');
  vi.stubEnv('DRAFTS_BUCKET', 'drafts');
  vi.stubEnv('RECORDS_BUCKET', 'records');
  vi.stubEnv('SIGNING_KEY_ID', '');
  vi.stubEnv('SIGNING_KEY_FILE', join(folder, 'key.pem'));
  vi.stubEnv('TRAIL_KEY_ID', '');
  vi.stubEnv('TRAIL_KEY_FILE', join(folder, 'trail-key.pem'));
  vi.stubEnv('OIDC_ISSUER', provider.issuer);
  vi.stubEnv('OIDC_CLIENT_ID', CLIENT_ID);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.close();
  identity.close();
  await rm(folder, { recursive: true });
});

/** The function as it starts with what the environment says now. */
async function freshHandler(): Promise<Handler> {
  vi.resetModules();
  return (await import('../../lambdas/review-site.handler.ts')).handler;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly cookies?: string[];
}

/** A request as it comes through a function URL. */
async function ask(
  handler: Handler,
  method: 'GET' | 'POST',
  path: string,
  more: Record<string, string> = {},
): Promise<Answer> {
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { host: HOST, ...more },
    requestContext: { domainName: HOST, http: { method, path, sourceIp: '127.0.0.1' } },
    isBase64Encoded: false,
  };
  return (await handler(event as unknown as Parameters<Handler>[0], {} as LambdaContext)) as Answer;
}

describe('the review site as a function on a laptop', () => {
  it('shows nobody anything without a session, and has made one secret for all its containers', async () => {
    const handler = await freshHandler();
    expect((await ask(handler, 'GET', '/')).statusCode).toBe(401);
    const secret = server.objects.get(`/records/${recordKeys.sessionSecret}`);
    expect((await ask(handler, 'GET', '/')).statusCode).toBe(401);
    expect(secret).toMatch(/^\{"secret":"[\w-]{43}"\}\n$/);
    expect(server.objects.get(`/records/${recordKeys.sessionSecret}`)).toBe(secret);
  });

  it('sends to the provider, over plain http and back to the name it was asked by', async () => {
    const { statusCode, headers, cookies } = await ask(await freshHandler(), 'GET', '/sign-in');
    expect(statusCode).toBe(303);
    const address = new URL(headers['location'] ?? '');
    expect(address.origin).toBe(identity.url);
    expect(address.searchParams.get('redirect_uri')).toBe(`http://${HOST}/sign-in/callback`);
    expect(cookies?.join()).toMatch(/^countersign-sign-in=.*HttpOnly; SameSite=Lax$/);
  });
});

describe('the review site as a function behind a front door', () => {
  it('goes by the name under which people find it, whatever host passed the request on', async () => {
    vi.stubEnv('FRONT_DOOR', 'cloudfront');
    const { headers, cookies } = await ask(await freshHandler(), 'GET', '/sign-in', {
      'x-countersign-host': 'review.example.com',
    });
    vi.stubEnv('FRONT_DOOR', '');
    const address = new URL(headers['location'] ?? '');
    expect(address.searchParams.get('redirect_uri')).toBe('https://review.example.com/sign-in/callback');
    expect(cookies?.join()).toMatch(/^__Host-countersign-sign-in=.*Secure; SameSite=Lax$/);
  });
});
