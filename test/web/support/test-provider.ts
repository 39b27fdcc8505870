import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWK } from 'jose';

export const ISSUER = 'https://id.example';
export const CLIENT_ID = 'countersign';
export const CLIENT_SECRET = 'known to both';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** How the provider departs from what it should do. */
export interface Departures {
  /** In place of what the ID token would claim. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Claims that the ID token leaves out. */
  readonly without?: readonly string[];
  /** Signed by somebody else's key, or by none. */
  readonly signedBy?: 'stranger' | 'nobody';
  /** What the userinfo endpoint answers besides the subject; there is none where this is left out. */
  readonly userinfo?: Readonly<Record<string, unknown>>;
  /** Paths that do not answer at all, or with this status. */
  readonly faults?: Readonly<Record<string, number | 'unreachable'>>;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

interface Code {
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly redirectUri: string | null;
}

/** A provider of OpenID Connect in memory, true to the protocol but where it is told not to be. */
export class TestProvider {
  /** Each request that reached it, by path. */
  readonly asked: string[] = [];
  /** How the client authenticated at the token endpoint. */
  authentication: string | null = null;
  departures: Departures = {};
  readonly #codes = new Map<string, Code>();
  #keys: Promise<{ own: Key; stranger: Key; jwk: JWK }> | undefined;

  /** Lets somebody in who came to `address`. @returns the address to which their browser goes back */
  admit(address: URL): URL {
    const asked = address.searchParams;
    const code = `code-${this.#codes.size + 1}`;
    this.#codes.set(code, {
      nonce: asked.get('nonce'),
      challenge: asked.get('code_challenge_method') === 'S256' ? asked.get('code_challenge') : null,
      redirectUri: asked.get('redirect_uri'),
    });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('iss', ISSUER);
    return back;
  }

  /** Stands in for the network. */
  readonly fetch = async (
    address: string,
    init: { body?: unknown; headers: Record<string, string> },
  ): Promise<Response> => {
    const { pathname } = new URL(address);
    this.asked.push(pathname);
    const fault = this.departures.faults?.[pathname];
    if (fault === 'unreachable') throw new TypeError('fetch failed');
    if (fault !== undefined) return new Response('Out of order', { status: fault });
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return Response.json(this.#metadata());
      case '/jwks':
        return Response.json({ keys: [(await this.#ownKeys()).jwk] });
      case '/token':
        return this.#token(new URLSearchParams(String(init.body)), new Headers(init.headers));
      case '/userinfo':
        return Response.json({ sub: 'subject-1', ...this.departures.userinfo });
      default:
        return new Response(null, { status: 404 });
    }
  };

  #metadata(): object {
    return {
      issuer: ISSUER,
      authorization_endpoint: `${ISSUER}/authorize`,
      token_endpoint: `${ISSUER}/token`,
      jwks_uri: `${ISSUER}/jwks`,
      end_session_endpoint: `${ISSUER}/end`,
      ...(this.departures.userinfo && { userinfo_endpoint: `${ISSUER}/userinfo` }),
      id_token_signing_alg_values_supported: ['ES256'],
      authorization_response_iss_parameter_supported: true,
      ...this.departures.metadata,
    };
  }

  async #token(form: URLSearchParams, headers: Headers): Promise<Response> {
    this.authentication = headers.get('authorization') ?? form.get('client_secret');
    const code = this.#codes.get(form.get('code') ?? '');
    this.#codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (code?.challenge !== challenge || code.redirectUri !== form.get('redirect_uri'))
      return Response.json({ error: 'invalid_grant' }, { status: 400 });
    return Response.json({
      access_token: 'an access token',
      token_type: 'Bearer',
      expires_in: 300,
      id_token: await this.#idToken(code.nonce),
    });
  }

  async #idToken(nonce: string | null): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const { claims, without = [], signedBy } = this.departures;
    const all = {
      iss: ISSUER,
      aud: CLIENT_ID,
      sub: 'subject-1',
      iat: now,
      exp: now + 3600,
      nonce,
      name: 'Ann Lee',
      email: 'ann@law.example',
      email_verified: true,
      roles: ['reviewer'],
      ...claims,
    };
    const told = Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)));
    if (signedBy === 'nobody') return new UnsecuredJWT(told).encode();
    const { own, stranger } = await this.#ownKeys();
    return new SignJWT(told)
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .sign(signedBy === 'stranger' ? stranger : own);
  }

  #ownKeys(): Promise<{ own: Key; stranger: Key; jwk: JWK }> {
    return (this.#keys ??= newKeys());
  }
}

async function newKeys(): Promise<{ own: Key; stranger: Key; jwk: JWK }> {
  const [own, stranger] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  return { own: own.privateKey, stranger: stranger.privateKey, jwk };
}
