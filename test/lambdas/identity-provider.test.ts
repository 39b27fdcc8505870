import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { identityProvider } from '../../lambdas/_adapters/identity-provider.ts';
import { newAttempt } from '../../web/sign-in/open-id-connect.ts';

const ARN = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:oidc';

let server: Server;
let url = '';
/** What was asked of Secrets Manager, and of the token endpoint. */
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      response.setHeader('content-type', 'application/json');
      if (request.url?.startsWith('/.well-known/')) {
        const endpoints = { authorization_endpoint: `${url}/authorize`, token_endpoint: `${url}/token` };
        return response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/jwks`, ...endpoints }));
      }
      if (request.url === '/token') {
        asked.push(request.headers.authorization ?? '');
        response.statusCode = 401;
        return response.end(JSON.stringify({ error: 'invalid_client' }));
      }
      asked.push(`${request.headers['x-amz-target'] as string} ${body}`);
      return response.end(JSON.stringify({ SecretString: `secret ${asked.length}` }));
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', url);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local-secret');
  vi.stubEnv('OIDC_ISSUER', url);
  vi.stubEnv('OIDC_CLIENT_ID', 'countersign');
  vi.stubEnv('OIDC_CLIENT_SECRET_ARN', ARN);
  vi.stubEnv('OIDC_SCOPE', 'openid groups');
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

it('takes the secret from Secrets Manager, and anew once the provider no longer knows it', async () => {
  const provider = identityProvider();
  for (let tries = 0; tries < 2; tries++) {
    const attempt = await newAttempt('/');
    const address = await provider.addressFor(attempt, 'https://review.example/sign-in/callback');
    expect(address.searchParams.get('scope')).toBe('openid groups');
    const answer = new URL(`https://review.example/sign-in/callback?code=x&state=${attempt.state}`);
    await expect(provider.identify(answer, attempt)).rejects.toMatchObject({ kind: 'no-answer' });
  }
  const basic = (secret: string): string => `Basic ${btoa(`countersign:${secret.replace(' ', '+')}`)}`;
  const secretAsked = `secretsmanager.GetSecretValue {"SecretId":"${ARN}"}`;
  expect(asked).toEqual([secretAsked, basic('secret 1'), secretAsked, basic('secret 3')]);
});
