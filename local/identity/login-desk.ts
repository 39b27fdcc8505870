import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { inMinutes, secondsToWait } from '../../web/sign-in/limits.ts';
import type { LocalUser } from './identity-file.ts';
import { failurePage, loginPage } from './pages.ts';

/** Wrong passwords for one user name, and the time in which they count. */
const TRIES = 10;
const TRIES_SECONDS = 5 * 60;
const LONGEST_FORM = 4 * 1024;

/** Asks who somebody is, and tells the provider. */
export function loginDesk(
  provider: Provider,
  users: readonly LocalUser[],
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const tries = new RateLimiterMemory({ points: TRIES, duration: TRIES_SECONDS });

  return async (request, response) => {
    try {
      // Throws where this browser began no sign-in, or too long ago.
      await provider.interactionDetails(request, response);
      if (request.method !== 'POST') return answer(response, 200, loginPage());
      const form = await formOf(request);
      const user = form.get('user')?.trim().toLowerCase() ?? '';
      const wait = await secondsToWait(tries, user);
      if (wait !== null) {
        response.setHeader('Retry-After', String(wait));
        const sentence = `Too many tries for this user. Try again ${inMinutes(wait)}.`;
        return answer(response, 429, loginPage({ user, sentence }));
      }
      const known = users.find((one) => one.user === user);
      // Compared for strangers too, so that the time taken tells nobody which users there are.
      const isRight = isSame(form.get('password') ?? '', known?.password ?? '');
      if (!known || !isRight)
        return answer(response, 401, loginPage({ user, sentence: 'User and password do not match.' }));
      await tries.delete(user);
      await provider.interactionFinished(request, response, { login: { accountId: known.user } });
    } catch (error) {
      if (!(error instanceof errors.OIDCProviderError)) throw error;
      return answer(response, 400, failurePage());
    }
  };
}

function answer(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_FORM) throw new errors.InvalidRequest('the form is too long');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** In a time that does not depend on where they differ. An empty password is nobody's. */
function isSame(typed: string, password: string): boolean {
  const [one, other] = [typed, password].map((text) => createHash('sha256').update(text).digest());
  return password !== '' && timingSafeEqual(one as Buffer, other as Buffer);
}
