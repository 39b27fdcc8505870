import type { Context, Hono } from 'hono';
import { goingOnPage, signedOutPage, signInAddress, signInPage } from '../pages/sign-in.ts';
import { SENTENCES } from '../sentences.ts';
import { endSession, startSession } from '../session.ts';
import { forgetAttempt, keepAttempt, keptAttempt } from '../sign-in/attempt-cookie.ts';
import { type FailureKind, type Identity, SignInFailure } from '../sign-in/identity-provider.ts';
import { inMinutes, signInLimits } from '../sign-in/limits.ts';
import { newAttempt } from '../sign-in/open-id-connect.ts';
import { ownPath } from '../sign-in/own-path.ts';
import { faultTold, problem, show, type Site, type SitePorts } from '../site.ts';

const CALLBACK = '/sign-in/callback';

/** The way in: all that can be reached without a session. */
export function addSignIn(site: Hono<Site>, ports: SitePorts): void {
  const limits = signInLimits();

  site.get('/sign-in', async (c) => {
    const wait = await limits.mayBegin(c.env?.clientAddress ?? 'unknown');
    if (wait !== null) return tooMany(c, wait);
    const attempt = await newAttempt(ownPath(c.req.query('to')));
    try {
      const address = await ports.identity.addressFor(attempt, originOf(c) + CALLBACK);
      await keepAttempt(c, attempt, ports);
      return c.redirect(address.href, 303);
    } catch (error) {
      return notSignedIn(c, error, attempt.to, ports);
    }
  });

  site.get(CALLBACK, async (c) => {
    const attempt = await keptAttempt(c, ports);
    if (!attempt) return refused(c, 400, SENTENCES.noAttempt, '/');
    // An answer to something else leaves the attempt as it is: the right answer may still come.
    if (c.req.query('state') !== attempt.state) return refused(c, 400, SENTENCES.otherAttempt, attempt.to);
    forgetAttempt(c);
    if (!(await limits.isFirstAnswer(attempt.state)))
      return refused(c, 400, SENTENCES.spentAttempt, attempt.to);
    let identity: Identity;
    try {
      identity = await ports.identity.identify(new URL(c.req.url), attempt);
    } catch (error) {
      return notSignedIn(c, error, attempt.to, ports);
    }
    const { person, until } = identity;
    if (person.roles.length === 0)
      return problem(c, 403, {
        title: 'No role',
        sentence: `${person.name}, the identity provider knows you, and gives you none of the roles uploader, reviewer and auditor: nothing is open to you here. Whoever keeps the roles at your company can give you one.`,
        back: { href: '/signed-out', words: 'Sign in as somebody else' },
      });
    await startSession(c, person, ports, until);
    return goOn(c, attempt.to);
  });

  site.get('/signed-out', async (c) => {
    const address = await ports.identity.signOutAddress(`${originOf(c)}/signed-out`).catch(() => null);
    return show(c, { title: 'Signed out', main: signedOutPage(address?.href ?? null) });
  });
}

/** Signing out is for whoever is in. */
export function addSignOut(site: Hono<Site>): void {
  site.post('/sign-out', (c) => {
    endSession(c);
    return c.redirect('/signed-out', 303);
  });
}

/** The answer to whoever asks for a page without a session. */
export function askToSignIn(c: Context<Site>): Response | Promise<Response> {
  const path = ownPath(pageAskedFor(c));
  // From a link elsewhere the browser sends no session, though there may be one.
  const isFromElsewhere = c.req.header('Sec-Fetch-Site') === 'cross-site';
  if (c.req.method === 'GET' && isFromElsewhere && c.req.header('Sec-Fetch-Mode') === 'navigate')
    return goOn(c, path);
  c.status(401);
  return show(c, { title: 'Sign in', main: signInPage(path) });
}

/** Of a form that came too late the page it stood on, as far as the address tells. */
function pageAskedFor({ req }: Context<Site>): string {
  const { pathname, search } = new URL(req.url);
  if (req.method === 'GET') return pathname + search;
  return /^\/reviews\/[0-9a-f]{40}(?=\/|$)/.exec(pathname)?.[0] ?? '/';
}

function goOn(c: Context<Site>, to: string): Response | Promise<Response> {
  return show(c, { title: 'Going on', main: goingOnPage(to), goTo: to });
}

function originOf(c: Context<Site>): string {
  return new URL(c.req.url).origin;
}

function tooMany(c: Context<Site>, seconds: number): Response | Promise<Response> {
  c.header('Retry-After', String(seconds));
  return problem(c, 429, {
    title: 'Not now',
    sentence: `Too many sign-ins were begun from your network address. Try again ${inMinutes(seconds)}.`,
  });
}

const FAILURES: Readonly<Record<FailureKind, { status: 400 | 403 | 503; sentence: string }>> = {
  none: { status: 503, sentence: SENTENCES.noneSetUp },
  'no-answer': { status: 503, sentence: SENTENCES.noProvider },
  denied: { status: 403, sentence: SENTENCES.denied },
  spent: { status: 400, sentence: SENTENCES.spentAttempt },
  'not-believed': { status: 403, sentence: SENTENCES.notBelieved },
  clocks: { status: 403, sentence: SENTENCES.clocks },
};

/** Tells whoever signs in why not, and the log by the failure's name. */
function notSignedIn(
  c: Context<Site>,
  error: unknown,
  to: string,
  ports: SitePorts,
): Response | Promise<Response> {
  if (!(error instanceof SignInFailure)) throw error;
  if (error.kind !== 'denied') faultTold(c, error, ports);
  const { status, sentence } = FAILURES[error.kind];
  return refused(c, status, sentence, to);
}

function refused(
  c: Context<Site>,
  status: 400 | 403 | 503,
  sentence: string,
  to: string,
): Response | Promise<Response> {
  return problem(c, status, {
    title: 'Not signed in',
    sentence,
    back: { href: signInAddress(to), words: 'Begin again' },
  });
}
