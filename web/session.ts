import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { type Person, Role } from '../core/workflow/roles.ts';

/** Long enough to read a report with its exhibits, short enough for a laptop left open. */
const SESSION_SECONDS = 2 * 60 * 60;
const AUDIENCE = 'countersign-review-site';

const Claims = z.object({
  jti: z.string(),
  sub: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  roles: z.array(Role),
  exp: z.int(),
});

/** Who has entered, until when, and the token that proves that a form came from a page of theirs. */
export interface Session {
  readonly person: Person;
  /** ISO 8601 in UTC. */
  readonly until: string;
  readonly csrf: string;
}

export interface SessionPorts {
  /** At least 32 random bytes, known to this site alone. */
  readonly sessionSecret: Uint8Array;
  readonly clock: () => string;
}

/** Seals who somebody is, for as long as a session lasts: two hours, or less where the provider's word ends before (`notAfter`, ISO 8601). */
export async function sealSession(
  { subject, name, email, roles }: Person,
  { sessionSecret, clock }: SessionPorts,
  notAfter?: string,
): Promise<string> {
  const now = secondsOf(clock());
  const last = notAfter === undefined ? Infinity : secondsOf(notAfter);
  return new SignJWT({ name, email, roles })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setAudience(AUDIENCE)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(Math.min(now + SESSION_SECONDS, last))
    .sign(sessionSecret);
}

/** Lets the person in: a cookie that scripts cannot read and other sites cannot send. */
export async function startSession(
  c: Context,
  person: Person,
  ports: SessionPorts,
  notAfter: string,
): Promise<void> {
  setCookie(c, cookieName(c), await sealSession(person, ports, notAfter), {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(c),
    maxAge: SESSION_SECONDS,
  });
}

export async function readSession(c: Context, ports: SessionPorts): Promise<Session | null> {
  const token = getCookie(c, cookieName(c));
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, ports.sessionSecret, {
      algorithms: ['HS256'],
      audience: AUDIENCE,
      currentDate: new Date(ports.clock()),
    });
    const { jti, sub, name, email, roles, exp } = Claims.parse(payload);
    return {
      person: { subject: sub, name, email, roles },
      until: new Date(exp * 1000).toISOString(),
      csrf: csrfOf(jti, ports.sessionSecret),
    };
  } catch {
    return null;
  }
}

export function endSession(c: Context): void {
  deleteCookie(c, cookieName(c), { path: '/', secure: isSecure(c) });
}

/** Whether a form came from a page of this session. */
export function isOwnForm(session: Session, csrf: unknown): boolean {
  if (typeof csrf !== 'string' || csrf.length !== session.csrf.length) return false;
  return timingSafeEqual(Buffer.from(csrf), Buffer.from(session.csrf));
}

/**
 * Whether the browser says that the request comes from this site. A request that says neither is not believed. The site's
 * own pages send `Origin: null`, since they give no referrer; then `Sec-Fetch-Site` has to speak.
 */
export function isSameOrigin(c: Context): boolean {
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined && origin !== 'null') return origin === new URL(c.req.url).origin;
  return site === 'same-origin';
}

function csrfOf(sessionId: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(`csrf ${sessionId}`).digest('base64url');
}

/** Behind TLS the name itself forbids that another host or path has set it. */
export function cookieName(c: Context, name = 'countersign'): string {
  return isSecure(c) ? `__Host-${name}` : name;
}

function secondsOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

export function isSecure(c: Context): boolean {
  return new URL(c.req.url).protocol === 'https:';
}
