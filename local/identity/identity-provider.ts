import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AccountClaims, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { artifactStore } from './artifact-store.ts';
import type { IdentityFile, LocalUser } from './identity-file.ts';
import { loginDesk } from './login-desk.ts';
import { failurePage, securityHeaders, signedOutHerePage, signOutPage } from './pages.ts';

/** Where the provider lies beside the review site, under the same address. */
export const IDENTITY_PATH = '/identity';
export const CLIENT_ID = 'countersign-review-site';

export interface EmbeddedProvider {
  readonly issuer: string;
  /** Answers what is asked under `IDENTITY_PATH`. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * A real provider of OpenID Connect for one machine, so that the way in is the same as in the cloud. It knows one client, the
 * review site, at the addresses given: the first is its issuer's.
 */
export function embeddedProvider(
  siteUrls: readonly [string, ...string[]],
  { users, cookieKey, tokenKey }: IdentityFile,
): EmbeddedProvider {
  const issuer = siteUrls[0] + IDENTITY_PATH;
  const provider = new Provider(issuer, {
    adapter: artifactStore(),
    clients: [
      {
        client_id: CLIENT_ID,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: siteUrls.map((url) => `${url}/sign-in/callback`),
        post_logout_redirect_uris: siteUrls.map((url) => `${url}/signed-out`),
        id_token_signed_response_alg: 'ES256',
      },
    ],
    responseTypes: ['code'],
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name', 'roles'], email: ['email', 'email_verified'] },
    // Claims stand in the ID token; the site needs no second request.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    jwks: { keys: [tokenKey] },
    cookies: { keys: [cookieKey] },
    ttl: {
      AccessToken: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: 2 * HOUR,
      Interaction: 10 * MINUTE,
      Session: 12 * HOUR,
      Grant: 12 * HOUR,
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => void (ctx.body = signOutPage(form)),
        postLogoutSuccessSource: (ctx) => void (ctx.body = signedOutHerePage()),
      },
    },
    interactions: { url: (_, { uid }) => `${IDENTITY_PATH}/interaction/${uid}` },
    loadExistingGrant: grantForSite,
    findAccount: (_, subject) => accountOf(users.find(({ user }) => user === subject)),
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = failurePage();
    },
  });
  const login = loginDesk(provider, users);
  const answerAsProvider = provider.callback();

  return {
    issuer,
    async answer(request, response) {
      for (const [name, value] of securityHeaders(siteUrls)) response.setHeader(name, value);
      const url = request.url ?? '';
      if (url.startsWith(`${IDENTITY_PATH}/interaction/`)) return login(request, response);
      // As express would mount it: the provider finds its own addresses by the difference.
      Object.assign(request, { originalUrl: url, url: url.slice(IDENTITY_PATH.length) || '/' });
      return answerAsProvider(request, response);
    },
  };
}

/** The house's own site needs nobody's consent to know who signs. */
async function grantForSite(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known && (await provider.Grant.find(known));
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}

function accountOf(user: LocalUser | undefined) {
  if (!user) return undefined;
  const { user: sub, name, email, roles } = user;
  const claims: AccountClaims = { sub, name, email, email_verified: true, roles };
  return { accountId: sub, claims: () => claims };
}
