import * as oidc from 'openid-client';
import { z } from 'zod';
import { claimedPerson, type RoleClaims, tellsRoles } from './claimed-person.ts';
import { type Attempt, type FailureKind, type IdentityProvider, SignInFailure } from './identity-provider.ts';

export interface OpenIdSettings {
  /** The provider's issuer; https, or http on this very machine. */
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which PKCE protects alone. Asked for with each discovery, so that a new secret is taken up. */
  readonly clientSecret: () => Promise<string | null>;
  readonly scope: string;
  readonly roles: RoleClaims;
  /** @default - that of the platform */
  readonly fetch?: oidc.CustomFetch;
}

/** Per request; a person waits, and the page has half a minute in all. */
const PATIENCE_SECONDS = 8;

/** Any provider of OpenID Connect, by authorization code with PKCE. Its description is fetched when first needed, and kept. */
export function openIdConnect(settings: OpenIdSettings): IdentityProvider {
  let known: Promise<oidc.Configuration> | undefined;
  const forget = (): void => (known = undefined);
  const configuration = (): Promise<oidc.Configuration> =>
    (known ??= discover(settings).catch((error: unknown) => {
      forget();
      throw failureOf(error);
    }));

  return {
    async addressFor({ state, nonce, verifier }, redirectUri) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: settings.scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
    },
    async identify(answer, attempt) {
      try {
        return await identityIn(answer, attempt, await configuration(), settings.roles);
      } catch (error) {
        // Perhaps the secret was exchanged since it was read.
        if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_client') forget();
        throw failureOf(error);
      }
    },
    async signOutAddress(returnTo) {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo });
    },
  };
}

/** A state, a nonce and a verifier that nobody can guess. */
export async function newAttempt(to: string): Promise<Attempt> {
  return {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    to,
  };
}

async function discover({
  issuer,
  clientId,
  clientSecret,
  fetch,
}: OpenIdSettings): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  const config = await oidc.discovery(
    server,
    clientId,
    undefined,
    clientAuthentication(await clientSecret()),
    {
      timeout: PATIENCE_SECONDS,
      ...(fetch && { [oidc.customFetch]: fetch }),
      ...(isThisMachine(server) && { execute: [oidc.allowInsecureRequests] }),
    },
  );
  // The library would trust the connection; the signature of the ID token is checked all the same.
  oidc.enableNonRepudiationChecks(config);
  return config;
}

/** Without TLS nobody is asked but who answers on this very machine. */
function isThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

/** As the provider takes it; one that does not say takes it in the header (OpenID Connect Discovery 1.0, section 3). */
function clientAuthentication(secret: string | null): oidc.ClientAuth {
  if (secret === null) return oidc.None();
  return (server, client, body, headers) => {
    const inBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') === true;
    const authenticate = inBody ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret);
    return authenticate(server, client, body, headers);
  };
}

async function identityIn(
  answer: URL,
  { state, nonce, verifier }: Attempt,
  config: oidc.Configuration,
  roles: RoleClaims,
): ReturnType<IdentityProvider['identify']> {
  const tokens = await oidc.authorizationCodeGrant(config, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = { ...tokens.claims() };
  const { sub, exp } = z.object({ sub: z.string(), exp: z.number() }).parse(claims);
  // Some providers keep what they know of a person out of the ID token.
  const isTold = tellsRoles(claims, roles) && 'name' in claims;
  const more =
    isTold || !config.serverMetadata().userinfo_endpoint
      ? {}
      : await oidc.fetchUserInfo(config, tokens.access_token, sub);
  return {
    person: claimedPerson({ ...more, ...claims }, roles),
    until: new Date(exp * 1000).toISOString(),
  };
}

const KINDS: Readonly<Record<string, FailureKind>> = {
  access_denied: 'denied',
  login_required: 'denied',
  interaction_required: 'denied',
  consent_required: 'denied',
  account_selection_required: 'denied',
  invalid_grant: 'spent',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'clocks',
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'not-believed',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'not-believed',
  OAUTH_KEY_SELECTION_FAILED: 'not-believed',
  OAUTH_INVALID_RESPONSE: 'not-believed',
  OAUTH_UNSUPPORTED_OPERATION: 'not-believed',
};

/** By the codes of the library and of OAuth; what is none of these is a provider that cannot be used now. */
function failureOf(error: unknown): SignInFailure {
  if (error instanceof SignInFailure) return error;
  const told = error as { error?: unknown; code?: unknown };
  const codes = [told.error, told.code].filter((one) => typeof one === 'string');
  const code = codes.find((one) => Object.hasOwn(KINDS, one));
  const kind = code === undefined ? 'no-answer' : (KINDS[code] as FailureKind);
  const logged = code ?? codes.find((one) => /^[\w.-]{1,60}$/.test(one)) ?? (error as Error).name;
  return new SignInFailure(kind, logged, { cause: error });
}
