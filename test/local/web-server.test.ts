import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startWebServer } from '../../local/web-server.ts';
import type { Json } from '../../local/workflow/definition.ts';

async function serving(invoke: (event: Json) => Promise<Json>): Promise<string> {
  const server = await startWebServer(0, invoke);
  onTestFinished(() => server.close());
  return server.url;
}

/** A request as no browser script could word it: with a Host of one's own choice. */
function statusUnderHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('the web server before the review site', () => {
  it('gives the function what a function URL would give it', async () => {
    const events: Json[] = [];
    const url = await serving(async (event) => {
      events.push(event);
      return { statusCode: 204 };
    });
    await fetch(`${url}/reviews/a%20b?sort=due&sort=name`, {
      method: 'POST',
      headers: { cookie: 'session=1; theme=dark', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'reason=see+Item+2.02',
    });
    expect(events).toMatchObject([
      {
        version: '2.0',
        rawPath: '/reviews/a%20b',
        rawQueryString: 'sort=due&sort=name',
        cookies: ['session=1', 'theme=dark'],
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-proto': 'http' },
        requestContext: { domainName: new URL(url).host, http: { method: 'POST', path: '/reviews/a%20b' } },
        body: Buffer.from('reason=see+Item+2.02').toString('base64'),
        isBase64Encoded: true,
      },
    ]);
  });

  it('hands status, headers, each cookie and a body of any bytes back', async () => {
    const url = await serving(async () => ({
      statusCode: 201,
      headers: { 'content-type': 'image/png' },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: Buffer.from([0x89, 0x50, 0xff]).toString('base64'),
      isBase64Encoded: true,
    }));
    const response = await fetch(url);
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0x89, 0x50, 0xff]);
  });

  it('answers under its own name only, so that no other site can borrow it', async () => {
    const url = await serving(async () => ({ statusCode: 200 }));
    const { port } = new URL(url);
    const statuses = await Promise.all(
      [`127.0.0.1:${port}`, `localhost:${port}`, `rebound.example:${port}`, 'localhost', `[::1]:${port}`].map(
        (host) => statusUnderHost(url, host),
      ),
    );
    expect(statuses).toEqual([200, 200, 421, 421, 421]);
  });

  it('refuses a request longer than any form of the site', async () => {
    const url = await serving(async () => ({ statusCode: 200 }));
    const response = await fetch(url, { method: 'POST', body: 'x'.repeat(300_000) });
    expect(response.status).toBe(413);
  });

  it('answers a failing function with a sentence and nothing of its error', async () => {
    const url = await serving(async () => {
      throw new Error('the draft says 12 million');
    });
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([500, 'The review site could not answer.\n']);
  });
});
