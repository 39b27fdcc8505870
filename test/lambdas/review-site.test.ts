import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LambdaContext } from 'hono/aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordKeys } from '../../core/workflow/keys.ts';
import { issueEntry } from '../../web/entry.ts';
import { startLoopbackS3 } from '../support/loopback-s3.ts';

const HOST = '127.0.0.1:8080';
const TOKEN = 'A'.repeat(43);

let server: Awaited<ReturnType<typeof startLoopbackS3>>;
let folder = '';
let handler: typeof import('../../lambdas/review-site.handler.ts').handler;

beforeAll(async () => {
  server = await startLoopbackS3();
  folder = await mkdtemp(join(tmpdir(), 'countersign-site-'));
  vi.stubEnv('AWS_ENDPOINT_URL_S3', server.url);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local-secret');
  vi.stubEnv('RECORDS_BUCKET', 'records');
  vi.stubEnv('SIGNING_KEY_ID', '');
  vi.stubEnv('SIGNING_KEY_FILE', join(folder, 'key.pem'));
  vi.stubEnv('TRAIL_KEY_ID', '');
  vi.stubEnv('TRAIL_KEY_FILE', join(folder, 'trail-key.pem'));
  ({ handler } = await import('../../lambdas/review-site.handler.ts'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.close();
  await rm(folder, { recursive: true });
});

/** A request as it comes through a function URL. */
async function ask(method: 'GET' | 'POST', path: string, body = '', headers: Record<string, string> = {}) {
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { host: HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    requestContext: { domainName: HOST, http: { method, path } },
    ...(body && { body: Buffer.from(body).toString('base64') }),
    isBase64Encoded: body !== '',
  };
  return (await handler(event as unknown as Parameters<typeof handler>[0], {} as LambdaContext)) as {
    statusCode: number;
    headers: Record<string, string>;
    cookies?: string[];
  };
}

describe('the review site as a function on a laptop', () => {
  it('shows nobody anything without a session, and has made one secret for all its containers', async () => {
    expect((await ask('GET', '/')).statusCode).toBe(401);
    const secret = server.objects.get(`/records/${recordKeys.sessionSecret}`);
    expect((await ask('GET', '/')).statusCode).toBe(401);
    expect(secret).toMatch(/^\{"secret":"[\w-]{43}"\}\n$/);
    expect(server.objects.get(`/records/${recordKeys.sessionSecret}`)).toBe(secret);
  });

  it('lets in by a link, over plain http, and only from its own page', async () => {
    const { s3 } = await import('../../lambdas/_adapters/s3-client.ts');
    const { s3ObjectStore } = await import('../../lambdas/_adapters/s3-object-store.ts');
    const reviewer = { subject: 'partner', name: 'A. Partner', email: null };
    await issueEntry(s3ObjectStore(s3, 'records'), TOKEN, { reviewer, until: '9999-01-01T00:00:00Z' });

    const elsewhere = await ask('POST', '/enter', `token=${TOKEN}`, { origin: 'https://elsewhere.example' });
    expect(elsewhere.statusCode).toBe(403);
    const entered = await ask('POST', '/enter', `token=${TOKEN}`, { origin: `http://${HOST}` });
    expect(entered.statusCode).toBe(303);
    expect(entered.cookies?.join()).toMatch(/^countersign=.*HttpOnly; SameSite=Strict$/);
    const again = await ask('POST', '/enter', `token=${TOKEN}`, { origin: `http://${HOST}` });
    expect(again.statusCode).toBe(403);
  });
});
