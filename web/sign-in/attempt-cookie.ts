import { createHmac } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { cookieName, isSecure, type SessionPorts } from '../session.ts';
import type { Attempt } from './identity-provider.ts';

/** Time enough for a password, a second factor and a telephone that lies in another room. */
const ATTEMPT_SECONDS = 10 * 60;
const AUDIENCE = 'countersign-sign-in';
const NAME = 'countersign-sign-in';

const Sealed = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });

/**
 * Keeps the attempt with the browser that began it, sealed. Other than the session's, this cookie comes with a request that
 * another site sends the browser on to: the provider's answer is one.
 */
export async function keepAttempt(c: Context, attempt: Attempt, ports: SessionPorts): Promise<void> {
  const now = Math.floor(Date.parse(ports.clock()) / 1000);
  const sealed = await new EncryptJWT({ ...attempt })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(AUDIENCE)
    .setExpirationTime(now + ATTEMPT_SECONDS)
    .encrypt(keyOf(ports));
  setCookie(c, cookieName(c, NAME), sealed, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
    maxAge: ATTEMPT_SECONDS,
  });
}

/** What this browser began, or null where it began nothing or that is too long ago. */
export async function keptAttempt(c: Context, ports: SessionPorts): Promise<Attempt | null> {
  const sealed = getCookie(c, cookieName(c, NAME));
  if (!sealed) return null;
  try {
    const { payload } = await jwtDecrypt(sealed, keyOf(ports), {
      audience: AUDIENCE,
      currentDate: new Date(ports.clock()),
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return Sealed.parse(payload);
  } catch {
    return null;
  }
}

export function forgetAttempt(c: Context): void {
  deleteCookie(c, cookieName(c, NAME), { path: '/', secure: isSecure(c) });
}

/** A key of its own, so that an attempt can never be taken for a session. */
function keyOf({ sessionSecret }: SessionPorts): Uint8Array {
  return createHmac('sha256', sessionSecret).update('sign-in attempt').digest();
}
