import { describe, expect, it } from 'vitest';
import { openIdConnect, type OpenIdSettings } from '../../web/sign-in/open-id-connect.ts';
import { Bench, ORIGIN } from './support/site.ts';
import { CLIENT_ID, CLIENT_SECRET, type Departures, ISSUER, TestProvider } from './support/test-provider.ts';

const ROLES = { uploader: 'uploader', reviewer: 'reviewer', auditor: 'auditor' };

/** The site before a provider in memory, and one browser. Clocks are of today, since tokens are. */
class Scene {
  readonly provider = new TestProvider();
  readonly bench: Bench;
  cookies = new Map<string, string>();
  /** By how much the site's clock is ahead, in milliseconds. */
  ahead = 0;

  constructor(departures: Departures = {}, settings: Partial<OpenIdSettings> = {}) {
    this.provider.departures = departures;
    this.bench = new Bench({
      clock: () => new Date(Date.now() + this.ahead).toISOString(),
      identity: openIdConnect({
        issuer: ISSUER,
        clientId: CLIENT_ID,
        clientSecret: async () => CLIENT_SECRET,
        scope: 'openid profile email',
        roles: { claim: 'roles', values: ROLES },
        fetch: this.provider.fetch,
        ...settings,
      }),
    });
  }

  async ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const Cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.bench.site.request(ORIGIN + path, { headers: { Cookie, ...headers } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** @returns the address at the provider */
  async begin(to?: string): Promise<URL> {
    const path = to === undefined ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`;
    return new URL((await this.ask(path)).headers.get('Location') ?? '');
  }

  /** From the start to the site's answer. */
  async signIn(to?: string): Promise<Response> {
    const { pathname, search } = this.provider.admit(await this.begin(to));
    return this.ask(pathname + search);
  }

  get isIn(): boolean {
    return this.cookies.has('__Host-countersign');
  }
}

async function sentenceOf(response: Response): Promise<string> {
  return (/<p role="alert">([^<]*)<\/p>/.exec(await response.text())?.[1] ?? '').replace(/\s+/g, ' ').trim();
}

const backOf = (answer: URL): string => answer.pathname + answer.search;

describe('without a session', () => {
  it.each(['/', '/reviews/0123456789012345678901234567890123456789', '/nothing', '/reviews/x/sign'])(
    'nothing of %s is shown but the way in, and where it leads',
    async (path) => {
      const response = await new Bench().get(path);
      expect(response.status).toBe(401);
      const page = await response.text();
      expect(page).toContain('You are not signed in, or your session is over.');
      const to = path === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`;
      expect(page).toContain(`<a class="btn primary" href="${to}">Sign in</a>`);
    },
  );

  it('a link from elsewhere is followed once more, since no browser sends the session along with it', async () => {
    const path = '/reviews/0123456789012345678901234567890123456789?x=1&y=2';
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
    const bench = new Bench();
    const response = await bench.site.request(ORIGIN + path, { headers });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(
      '<meta http-equiv="refresh" content="0; url=/reviews/0123456789012345678901234567890123456789?x=1&amp;y=2" />',
    );
    const posted = await bench.site.request(`${ORIGIN}/sign-out`, { method: 'POST', headers });
    expect(posted.status).toBe(401);
  });
});

describe('a sign-in', () => {
  it('asks the provider by code, with PKCE, a state and a nonce, all new each time', async () => {
    const scene = new Scene();
    const [one, two] = [await scene.begin(), await scene.begin()];
    expect(one.origin + one.pathname).toBe(`${ISSUER}/authorize`);
    const { state, nonce, code_challenge, ...others } = Object.fromEntries(one.searchParams);
    expect(others).toEqual({
      client_id: CLIENT_ID,
      response_type: 'code',
      redirect_uri: `${ORIGIN}/sign-in/callback`,
      scope: 'openid profile email',
      code_challenge_method: 'S256',
    });
    for (const [name, value] of Object.entries({ state, nonce, code_challenge })) {
      expect(value).toMatch(/^[\w-]{43}$/);
      expect(two.searchParams.get(name)).not.toBe(value);
    }
  });

  it('is kept in a cookie that is sealed, short and not for scripts', async () => {
    const scene = new Scene();
    const response = await scene.ask('/sign-in');
    expect(response.status).toBe(303);
    const [pair = '', ...attributes] = (response.headers.getSetCookie()[0] ?? '').split('; ');
    expect(pair).toMatch(/^__Host-countersign-sign-in=eyJ/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=600', 'Path=/', 'SameSite=Lax', 'Secure']);
    const { searchParams } = new URL(response.headers.get('Location') ?? '');
    const sealed = pair.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect(sealed.join()).not.toContain(searchParams.get('state'));
  });

  it('ends in a session whose cookie no script reads and no other site sends, and goes on to the board', async () => {
    const scene = new Scene();
    const { pathname, search } = scene.provider.admit(await scene.begin());
    const answer = await scene.ask(pathname + search);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<meta http-equiv="refresh" content="0; url=/" />');
    const session = answer.headers.getSetCookie().find((one) => one.startsWith('__Host-countersign='));
    const attributes = (session ?? '').split('; ').slice(1);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=7200', 'Path=/', 'SameSite=Strict', 'Secure']);
    expect([...scene.cookies.keys()]).toEqual(['__Host-countersign']);
    const board = await scene.ask('/');
    expect([board.status, (await board.text()).includes('<span>Ann Lee</span>')]).toEqual([200, true]);
  });

  it.each([
    [
      '/reviews/0123456789012345678901234567890123456789',
      '/reviews/0123456789012345678901234567890123456789',
    ],
    ['/?q=acme&past=1', '/?q=acme&amp;past=1'],
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/\\evil.example/', '/'],
    ['/.//evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/%2f%2fevil.example/..//evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['reviews', '/'],
    ['/sign-in', '/'],
    ['/signed-out', '/'],
    ['/"><script>', '/%22%3E%3Cscript%3E'],
    [`/${'x'.repeat(2_000)}`, '/'],
  ])('on the way to %s goes on to %s', async (to, on) => {
    const page = await (await new Scene().signIn(to)).text();
    expect(/http-equiv="refresh" content="0; url=([^"]*)"/.exec(page)?.[1]).toBe(on);
  });

  it('authenticates with the secret as the provider takes it', async () => {
    const scene = new Scene();
    await scene.signIn();
    expect(scene.provider.authentication).toMatch(/^Basic /);
    const other = new Scene({ metadata: { token_endpoint_auth_methods_supported: ['client_secret_post'] } });
    await other.signIn();
    expect(other.provider.authentication).toBe(CLIENT_SECRET);
    const open = new Scene({}, { clientSecret: async () => null });
    await open.signIn();
    expect([open.provider.authentication, open.isIn]).toEqual([null, true]);
  });
});

describe('a session', () => {
  it('lasts two hours at most, and no longer than the provider’s word', async () => {
    for (const [exp, minutes] of [
      [4 * 3600, 120],
      [600, 10],
    ] as const) {
      const scene = new Scene({ claims: { exp: Math.floor(Date.now() / 1000) + exp } });
      await scene.signIn();
      scene.ahead = (minutes * 60 - 5) * 1000;
      expect((await scene.ask('/')).status).toBe(200);
      scene.ahead = (minutes * 60 + 5) * 1000;
      expect((await scene.ask('/')).status).toBe(401);
    }
  });

  it('ends by signing out, and the page after it leads to the provider’s own sign-out', async () => {
    const scene = new Scene();
    await scene.signIn();
    const csrf = /name="csrf" value="([^"]*)"/.exec(await (await scene.ask('/')).text())?.[1] ?? '';
    const session = `__Host-countersign=${scene.cookies.get('__Host-countersign')}`;
    const out = await scene.bench.post('/sign-out', { csrf }, { cookie: session });
    expect([out.status, out.headers.get('Location'), out.headers.getSetCookie()[0]?.split(';')[0]]).toEqual([
      303,
      '/signed-out',
      '__Host-countersign=',
    ]);
    const page = await (await scene.ask('/signed-out')).text();
    expect(page).toContain('Your session on this site is over.');
    expect(/href="(https:[^"]*)"/.exec(page)?.[1]).toBe(
      `${ISSUER}/end?post_logout_redirect_uri=${encodeURIComponent(`${ORIGIN}/signed-out`)}&amp;client_id=${CLIENT_ID}`,
    );
  });

  it('ends here also where the provider has no sign-out, or does not answer', async () => {
    const none = new Scene({ metadata: { end_session_endpoint: undefined } });
    const down = new Scene({ faults: { '/.well-known/openid-configuration': 'unreachable' } });
    for (const scene of [none, down]) {
      const response = await scene.ask('/signed-out');
      expect([response.status, (await response.text()).includes('https:')]).toEqual([200, false]);
    }
  });

  it('that another site sealed is not taken', async () => {
    const stranger = new Bench({
      sessionSecret: new TextEncoder().encode('another secret, also of 32 bytes'),
    });
    expect((await new Bench().get('/', await stranger.enter())).status).toBe(401);
  });

  it('is not made of a sign-in that has only begun', async () => {
    const scene = new Scene();
    await scene.begin();
    const attempt = scene.cookies.get('__Host-countersign-sign-in') ?? '';
    expect((await scene.bench.get('/', `__Host-countersign=${attempt}`)).status).toBe(401);
  });
});

describe('who somebody is', () => {
  it.each<[string, Departures, string]>([
    ['the name claimed', {}, 'Ann Lee'],
    ['else the user name', { without: ['name'], claims: { preferred_username: 'alee' } }, 'alee'],
    ['else the address', { without: ['name'] }, 'ann@law.example'],
    ['else the subject', { without: ['name', 'email'] }, 'subject-1'],
    [
      'not by an address that is not theirs',
      { without: ['name'], claims: { email_verified: false } },
      'subject-1',
    ],
    ['nor by one that only says so', { without: ['name'], claims: { email_verified: 'false' } }, 'subject-1'],
    ['by a name without what cannot be seen', { claims: { name: ' Ann\u202e\n  Lee\u200b ' } }, 'Ann Lee'],
    ['not by an empty name', { claims: { name: ' \u200b ' } }, 'ann@law.example'],
  ])('is told by %s', async (_, departures, name) => {
    const scene = new Scene(departures);
    await scene.signIn();
    expect(/class="who"[\s\S]*?<span>([^<]*)<\/span>/.exec(await (await scene.ask('/')).text())?.[1]).toBe(
      name,
    );
  });

  it.each<[string, unknown, string]>([
    ['a list', ['other', 'auditor'], 'roles'],
    ['one word', 'auditor', 'roles'],
    ['a path', { roles: ['auditor'] }, 'realm_access.roles'],
    ['an address with dots', ['auditor'], 'https://countersign.example/roles'],
  ])('holds roles told as %s', async (_, value, claim) => {
    const name = claim === 'realm_access.roles' ? 'realm_access' : claim;
    const scene = new Scene(
      { without: claim === 'roles' ? [] : ['roles'], claims: { [name]: value } },
      { roles: { claim, values: ROLES } },
    );
    await scene.signIn();
    expect(scene.isIn).toBe(true);
  });

  it('holds roles in the words of the company, and in no others', async () => {
    const values = { ...ROLES, auditor: 'grp-8k-read' };
    for (const [value, isIn] of [
      ['grp-8k-read', true],
      ['auditor', false],
    ] as const) {
      const scene = new Scene({ claims: { roles: [value] } }, { roles: { claim: 'roles', values } });
      await scene.signIn();
      expect(scene.isIn).toBe(isIn);
    }
  });

  it('is asked of the userinfo endpoint where the ID token is silent', async () => {
    const scene = new Scene({ without: ['roles', 'name'], userinfo: { roles: ['auditor'], name: 'Bea Ng' } });
    await scene.signIn();
    expect(scene.isIn).toBe(true);
    expect(await (await scene.ask('/')).text()).toContain('<span>Bea Ng</span>');
    const told = new Scene({ userinfo: { roles: ['auditor'] } });
    await told.signIn();
    expect(told.provider.asked).not.toContain('/userinfo');
  });

  it.each<[string, unknown]>([
    ['none', undefined],
    ['an empty list', []],
    ['others', ['admin', 'REVIEWER', 'reviewer ']],
    ['a number', 7],
    ['a thing', { reviewer: true }],
  ])('without a role is told so, and gets no session: %s', async (_, roles) => {
    const scene = new Scene({ claims: { roles } });
    const answer = await scene.signIn();
    expect([answer.status, await sentenceOf(answer), scene.isIn]).toEqual([
      403,
      'Ann Lee, the identity provider knows you, and gives you none of the roles uploader, reviewer and auditor: nothing is open to you here. Whoever keeps the roles at your company can give you one.',
      false,
    ]);
  });
});

const NOT_BELIEVED =
  'What the identity provider sent could not be proved to come from it and to be meant for this site. Nobody was signed in. If it happens again, tell whoever runs Countersign.';
const NO_ANSWER =
  'The identity provider did not answer as it should, so nobody can be signed in. Try again in a minute; if it fails again, tell whoever runs Countersign.';
const CLOCKS =
  'The clock of the identity provider and the clock of this site differ by more than half a minute. Nobody was signed in. Tell whoever runs Countersign.';
const NO_ATTEMPT =
  'This sign-in took more than ten minutes, or was begun in another browser. Nobody was signed in.';
const OTHER_ATTEMPT =
  'This answer belongs to another sign-in than the one this browser began. Nobody was signed in.';
const SPENT = 'This sign-in was used already; it works once. Nobody was signed in.';
const now = (): number => Math.floor(Date.now() / 1000);

describe('nobody is signed in', () => {
  it.each<[string, () => Departures, number, string]>([
    ['by a token of another issuer', () => ({ claims: { iss: 'https://evil.example' } }), 403, NOT_BELIEVED],
    ['by a token for another client', () => ({ claims: { aud: 'other' } }), 403, NOT_BELIEVED],
    [
      'by a token for several, meant for another',
      () => ({ claims: { aud: [CLIENT_ID, 'other'], azp: 'other' } }),
      403,
      NOT_BELIEVED,
    ],
    ['by a token of another sign-in', () => ({ claims: { nonce: 'another' } }), 403, NOT_BELIEVED],
    ['by a token without a nonce', () => ({ without: ['nonce'] }), 403, NOT_BELIEVED],
    ['by a token without a subject', () => ({ without: ['sub'] }), 403, NOT_BELIEVED],
    ['by a token that a stranger signed', () => ({ signedBy: 'stranger' }), 403, NOT_BELIEVED],
    ['by a token that nobody signed', () => ({ signedBy: 'nobody' }), 403, NOT_BELIEVED],
    ['by a token that is over', () => ({ claims: { exp: now() - 120 } }), 403, CLOCKS],
    ['by a token of the future', () => ({ claims: { nbf: now() + 120 } }), 403, CLOCKS],
    ['while the token endpoint is silent', () => ({ faults: { '/token': 'unreachable' } }), 503, NO_ANSWER],
    ['while it fails', () => ({ faults: { '/token': 502 } }), 503, NO_ANSWER],
    ['without the provider’s keys', () => ({ faults: { '/jwks': 'unreachable' } }), 503, NO_ANSWER],
    [
      'by what userinfo says of another',
      () => ({ without: ['roles'], userinfo: { sub: 'other' } }),
      403,
      NOT_BELIEVED,
    ],
  ])('%s', async (_, departures, status, sentence) => {
    const scene = new Scene(departures());
    const answer = await scene.signIn();
    expect([answer.status, await sentenceOf(answer), scene.isIn]).toEqual([status, sentence, false]);
    // The log is told which kind of failure it was, and nothing that came with it.
    expect(scene.bench.faults).toHaveLength(1);
    expect(String(scene.bench.faults[0])).toMatch(
      /^SignInFailure (not-believed|clocks|no-answer) \w+: Nobody was signed in: [a-z-]+$/,
    );
  });

  it.each([
    ['from another browser', { cookies: 'none' }, NO_ATTEMPT],
    ['after ten minutes', { minutes: 11 }, NO_ATTEMPT],
    ['with another state', { state: 'A'.repeat(43) }, OTHER_ATTEMPT],
    ['without a state', { state: null }, OTHER_ATTEMPT],
    ['with an attempt that was changed', { cookies: 'changed' }, NO_ATTEMPT],
  ] as [string, { cookies?: string; minutes?: number; state?: string | null }, string][])(
    'by an answer %s',
    async (_, { cookies, minutes = 0, state }, sentence) => {
      const scene = new Scene();
      const back = scene.provider.admit(await scene.begin());
      if (state === null) back.searchParams.delete('state');
      else if (state) back.searchParams.set('state', state);
      if (cookies === 'none') scene.cookies.clear();
      if (cookies === 'changed')
        for (const [name, value] of scene.cookies) scene.cookies.set(name, `${value.slice(0, -3)}AAA`);
      scene.ahead = minutes * 60_000;
      const answer = await scene.ask(backOf(back));
      expect([answer.status, await sentenceOf(answer), scene.isIn]).toEqual([400, sentence, false]);
      expect(scene.provider.asked).not.toContain('/token');
    },
  );

  it('by an answer that was used, though the browser kept its cookies', async () => {
    const scene = new Scene();
    const back = backOf(scene.provider.admit(await scene.begin()));
    const kept = new Map(scene.cookies);
    await scene.ask(back);
    expect(scene.isIn).toBe(true);
    scene.cookies = kept;
    const answer = await scene.ask(back);
    expect([answer.status, await sentenceOf(answer), scene.isIn]).toEqual([400, SPENT, false]);
    expect(scene.provider.asked.filter((path) => path === '/token')).toHaveLength(1);
  });

  it('twice by one answer that ten requests bring at once', async () => {
    const scene = new Scene();
    const back = backOf(scene.provider.admit(await scene.begin()));
    const Cookie = [...scene.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () =>
        scene.bench.site.request(ORIGIN + back, { headers: { Cookie } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(400)]);
  });

  it('by a code that the provider calls spent', async () => {
    const scene = new Scene();
    const back = scene.provider.admit(await scene.begin());
    back.searchParams.set('code', 'code-99');
    const answer = await scene.ask(backOf(back));
    expect([answer.status, await sentenceOf(answer)]).toEqual([400, SPENT]);
  });

  it('by an answer that says it comes from another provider', async () => {
    const scene = new Scene();
    const back = scene.provider.admit(await scene.begin());
    back.searchParams.set('iss', 'https://evil.example');
    const answer = await scene.ask(backOf(back));
    expect([answer.status, await sentenceOf(answer)]).toEqual([403, NOT_BELIEVED]);
  });

  it.each([
    ['access_denied', 403, 'The identity provider let nobody in. Nobody was signed in.'],
    ['login_required', 403, 'The identity provider let nobody in. Nobody was signed in.'],
    ['temporarily_unavailable', 503, NO_ANSWER],
    ['<script>', 503, NO_ANSWER],
  ])('where the provider answers %s', async (error, status, sentence) => {
    const scene = new Scene();
    const back = scene.provider.admit(await scene.begin('/reviews/0123456789012345678901234567890123456789'));
    back.searchParams.delete('code');
    back.searchParams.set('error', error);
    back.searchParams.set('error_description', 'words of somebody else');
    const answer = await scene.ask(backOf(back));
    const page = await answer.clone().text();
    expect([answer.status, await sentenceOf(answer), scene.isIn]).toEqual([status, sentence, false]);
    expect(page).not.toContain('words of somebody else');
    // The way back leads to where they were going.
    expect(page).toContain('href="/sign-in?to=%2Freviews%2F0123456789012345678901234567890123456789"');
    expect(scene.bench.faults.map(String).join()).not.toMatch(/<script>|words of/);
  });

  it('while the provider is away, and somebody is once it is back', async () => {
    const scene = new Scene({ faults: { '/.well-known/openid-configuration': 'unreachable' } });
    const answer = await scene.ask('/sign-in');
    expect([answer.status, await sentenceOf(answer)]).toEqual([503, NO_ANSWER]);
    scene.provider.departures = {};
    await scene.signIn();
    await scene.signIn();
    expect(scene.isIn).toBe(true);
    expect(scene.provider.asked.filter((path) => path.startsWith('/.well-known'))).toHaveLength(2);
  });

  it.each([
    ['whose description names another issuer', { metadata: { issuer: 'https://evil.example' } }],
    ['that has no address to sign in at', { metadata: { authorization_endpoint: undefined } }],
  ])('at a provider %s', async (_, departures) => {
    const answer = await new Scene(departures).ask('/sign-in');
    expect(answer.status).toBeGreaterThanOrEqual(403);
    expect(answer.headers.get('Location')).toBeNull();
  });

  it('where no provider is set up, which is said', async () => {
    const bench = new Bench();
    const answer = await bench.get('/sign-in');
    expect([answer.status, await sentenceOf(answer)]).toEqual([
      503,
      'No identity provider is set up for this site, so nobody can be signed in. Whoever runs Countersign connects one: docs/sign-in.md says how.',
    ]);
    expect(String(bench.faults)).toBe('SignInFailure none: Nobody was signed in: none');
  });

  it('at a provider without TLS that is not on this machine', async () => {
    const scene = new Scene({}, { issuer: 'http://id.example' });
    expect([(await scene.ask('/sign-in')).status, scene.provider.asked]).toEqual([503, []]);
  });

  it('though it was asked for twenty times in five minutes from one address; another is not held up', async () => {
    const { bench } = new Scene();
    const from = (clientAddress: string) => bench.site.request(`${ORIGIN}/sign-in`, {}, { clientAddress });
    for (let starts = 0; starts < 20; starts++) expect((await from('192.0.2.1')).status).toBe(303);
    const late = await from('192.0.2.1');
    expect([late.status, await sentenceOf(late)]).toEqual([
      429,
      'Too many sign-ins were begun from your network address. Try again in 5 minutes.',
    ]);
    expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(240);
    expect((await from('192.0.2.2')).status).toBe(303);
  });
});
