import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOrMakeIdentity, type IdentityFile } from '../../../local/identity/identity-file.ts';
import { CLIENT_ID, embeddedProvider, IDENTITY_PATH } from '../../../local/identity/identity-provider.ts';
import { startWebServer, type WebServer } from '../../../local/web-server.ts';
import { newAttempt, openIdConnect } from '../../../web/sign-in/open-id-connect.ts';
import type { IdentityProvider } from '../../../web/sign-in/identity-provider.ts';
import { Browser, hiddenFields } from '../../support/visitor.ts';

let folder: string;
let file: string;
let identity: IdentityFile;
let server: WebServer;
let issuer: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-identity-'));
  file = join(folder, 'identity.json');
  identity = await readOrMakeIdentity(file);
  server = await startWebServer(0, async () => ({ statusCode: 200, body: 'the site' }));
  const provider = embeddedProvider(server.urls, identity);
  server.mount(IDENTITY_PATH, provider.answer);
  ({ issuer } = provider);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const passwordOf = (user: string): string => identity.users.find((one) => one.user === user)?.password ?? '';

/** The site's side of it, as the review site has it. */
function site(): IdentityProvider {
  return openIdConnect({
    issuer,
    clientId: CLIENT_ID,
    clientSecret: async () => null,
    scope: 'openid profile email',
    roles: { claim: 'roles', values: { uploader: 'uploader', reviewer: 'reviewer', auditor: 'auditor' } },
  });
}

/** A browser that stands before the login page of a sign-in that has begun. */
async function atLogin(siteUrl = server.url) {
  const attempt = await newAttempt('/');
  const browser = new Browser();
  const address = await site().addressFor(attempt, `${siteUrl}/sign-in/callback`);
  return { attempt, browser, login: await browser.follow(address.href) };
}

describe('The embedded identity provider', () => {
  it.each([
    ['uploader', 'Uploader One', ['uploader']],
    ['reviewer', 'Reviewer One', ['reviewer']],
    ['reviewer-two', 'Reviewer Two', ['reviewer']],
    ['auditor', 'Auditor One', ['auditor']],
  ])('says who %s is, after their password', async (user, name, roles) => {
    const { attempt, browser, login } = await atLogin();
    expect(login.status).toBe(200);
    const answer = await browser.submit(login.url, { user, password: passwordOf(user) });
    expect(answer.url).toMatch(`${server.url}/sign-in/callback?code=`);
    const { person } = await site().identify(new URL(answer.url), attempt);
    expect(person).toEqual({ subject: user, name, email: `${user}@countersign.example`, roles });
  });

  it('answers under each name of this machine, and asks nobody twice in one browser', async () => {
    const { browser, login } = await atLogin(server.urls[1]);
    const answer = await browser.submit(login.url, { user: 'auditor', password: passwordOf('auditor') });
    expect(answer.url).toMatch(/^http:\/\/localhost:\d+\/sign-in\/callback\?code=/);
    const again = await site().addressFor(await newAttempt('/'), `${server.url}/sign-in/callback`);
    expect((await browser.follow(again.href)).url).toMatch(`${server.url}/sign-in/callback?code=`);
  });

  it('gives its code once, and only with the verifier of who asked', async () => {
    const { attempt, browser, login } = await atLogin();
    const answer = await browser.submit(login.url, { user: 'reviewer', password: passwordOf('reviewer') });
    const stolen = { ...attempt, verifier: (await newAttempt('/')).verifier };
    await expect(site().identify(new URL(answer.url), stolen)).rejects.toMatchObject({ kind: 'spent' });

    const second = await atLogin();
    const { url } = await second.browser.submit(second.login.url, {
      user: 'reviewer',
      password: passwordOf('reviewer'),
    });
    await site().identify(new URL(url), second.attempt);
    await expect(site().identify(new URL(url), second.attempt)).rejects.toMatchObject({ kind: 'spent' });
  });

  it.each([
    ['a wrong password', { user: 'reviewer', password: 'guess' }],
    ['an empty password', { user: 'reviewer', password: '' }],
    ['a user who is not there', { user: 'nobody', password: '' }],
    ['nothing', {}],
  ])('lets nobody in by %s, and says the same each time', async (_, fields) => {
    const { browser, login } = await atLogin();
    const answer = await browser.submit(login.url, fields);
    expect([answer.status, /role="alert">[\s\S]*?<\/div>/.exec(answer.text)?.[0]]).toEqual([
      401,
      expect.stringContaining('User and password do not match.'),
    ]);
  });

  it('counts the tries for one user, and not for the others', async () => {
    const { browser, login } = await atLogin();
    const statuses = [];
    for (let tries = 0; tries < 11; tries++) {
      const answer = await browser.ask(login.url, { user: 'uploader', password: 'guess' });
      statuses.push(answer.status);
      if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const right = await browser.submit(login.url, { user: 'uploader', password: passwordOf('uploader') });
    expect([right.status, right.text.includes('Too many tries for this user. Try again in')]).toEqual([
      429,
      true,
    ]);
    const other = await browser.submit(login.url, { user: 'auditor', password: passwordOf('auditor') });
    expect(other.url).toMatch('/sign-in/callback?code=');
  });

  it.each([
    ['another redirect address', { redirect_uri: 'http://127.0.0.1:1/sign-in/callback' }],
    ['an address below the site’s', { redirect_uri: '/sign-in/callback/more' }],
    ['another client', { client_id: 'other' }],
  ])('leads nowhere with %s', async (_, change: Record<string, string>) => {
    const address = await site().addressFor(await newAttempt('/'), `${server.url}/sign-in/callback`);
    for (const [name, value] of Object.entries(change))
      address.searchParams.set(name, value.startsWith('/') ? server.url + value : value);
    const { status, headers } = await new Browser().ask(address.href);
    expect([status, headers.get('location')]).toEqual([400, null]);
  });

  it.each(['code_challenge', 'code_challenge_method'])('asks for PKCE: no code without %s', async (name) => {
    const address = await site().addressFor(await newAttempt('/'), `${server.url}/sign-in/callback`);
    address.searchParams.delete(name);
    const { headers } = await new Browser().ask(address.href);
    expect(headers.get('location')).toMatch(/[?&]error=invalid_request&/);
  });

  it('shows its login only to the browser that began, and tells a failure in a sentence without a trace', async () => {
    const { login } = await atLogin();
    const stranger = await new Browser().follow(login.url);
    expect(stranger.status).toBe(400);
    expect(stranger.text).toContain('did not come from the review site');
    const nothing = await new Browser().follow(`${issuer}/nothing`);
    expect(nothing.status).toBe(404);
    for (const { text } of [stranger, nothing]) expect(text).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('runs no script, is not framed and not kept', async () => {
    const { login, browser } = await atLogin();
    const { headers } = await browser.ask(login.url);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'self'; script-src 'none'; form-action 'self' http/,
      ),
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(login.text).not.toContain('<script');
  });

  it('signs out where that is asked for, and then asks for the password again', async () => {
    const { browser, login } = await atLogin();
    await browser.submit(login.url, { user: 'reviewer', password: passwordOf('reviewer') });
    const address = await site().signOutAddress(`${server.url}/signed-out`);
    const asked = await browser.follow(address?.href ?? '');
    const action = /action="([^"]+)"/.exec(asked.text)?.[1] ?? '';
    const out = await browser.submit(action, { ...hiddenFields(asked.text), logout: 'yes' });
    expect(out.url).toBe(`${server.url}/signed-out`);
    const next = await site().addressFor(await newAttempt('/'), `${server.url}/sign-in/callback`);
    expect((await browser.follow(next.href)).text).toContain('name="password"');
  });
});

describe('What the embedded provider keeps', () => {
  it('is for its owner’s eyes, and the same at the next start', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await readOrMakeIdentity(file)).toEqual(identity);
  });

  it('holds passwords that nobody can guess, each of its own', async () => {
    const other = await readOrMakeIdentity(join(folder, 'other.json'));
    const passwords = [...identity.users, ...other.users].map(({ password }) => password);
    expect(new Set(passwords).size).toBe(8);
    for (const password of passwords) expect(password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(readFileSync(file, 'utf8')).toContain(identity.cookieKey);
  });
});
