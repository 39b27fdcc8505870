import { decodeJwt } from 'jose';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { NONCE, secureHeaders, type SecureHeadersVariables } from 'hono/secure-headers';
import { z } from 'zod';
import { endOf } from '../core/workflow/endings.ts';
import { mayDecide } from '../core/workflow/steps/decide.ts';
import { readBoard } from './board.ts';
import { DecisionForm, type DecisionPorts, takeDecision } from './decision.ts';
import { lookUpEntry, useEntry } from './entry.ts';
import type { Markup } from './html.ts';
import { page } from './layout.ts';
import { reportScript } from './page-script.ts';
import { boardPage } from './pages/board.ts';
import { decidedPage } from './pages/decided.ts';
import { enterPage } from './pages/enter.ts';
import { type Problem, problemPage } from './pages/problem.ts';
import { reportPage } from './pages/report.ts';
import { signOffSheet } from './pages/sign-off.ts';
import { draftOf, findReview, previousDecision, type Review } from './review.ts';
import { endSentence, refusalSentence, SENTENCES } from './sentences.ts';
import {
  endSession,
  isOwnForm,
  isSameOrigin,
  readSession,
  type Session,
  type SessionPorts,
  startSession,
} from './session.ts';
import { signOffScript } from './sign-off-script.ts';
import { baseCss } from './style/base.css.ts';
import { boardCss } from './style/board.css.ts';
import { reportCss } from './style/report.css.ts';
import { signOffCss } from './style/sign-off.css.ts';

/** What the site stands on: the stores, the key that seals decisions, and the secret that seals sessions. */
export type SitePorts = DecisionPorts &
  SessionPorts & {
    /** Told of faults, by error name and route; never words of a draft. */
    readonly onFault?: (fault: {
      readonly reference: string;
      readonly route: string;
      readonly error: unknown;
    }) => void;
  };

type Site = { Variables: SecureHeadersVariables & { session: Session; review: Review } };

const LARGEST_FORM = 64 * 1024;
const FOOT = 'Countersign.';
const REVIEW_ID = '[0-9a-f]{40}';

/**
 * The review site. Every decision is a POST of a form that one of its own pages showed to one person; without a session
 * only the way in can be reached.
 */
export function createSite(ports: SitePorts): Hono<Site> {
  const site = new Hono<Site>();
  site.use(headers);
  site.use(bodyLimit({ maxSize: LARGEST_FORM }));
  site.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  site.onError((error, c) => faultPage(c, error, ports));
  site.notFound((c) => problem(c, 404, NOT_FOUND));

  addEntry(site, ports);
  site.use(async (c, next) => {
    const session = await readSession(c, ports);
    if (!session) return problem(c, 401, NO_SESSION);
    c.set('session', session);
    if (c.req.method !== 'POST') return next();
    if (!isSameOrigin(c))
      return problem(c, 403, { title: 'Not done', sentence: SENTENCES.otherSite, back: BOARD });
    const { csrf } = await c.req.parseBody();
    if (!isOwnForm(session, csrf))
      return problem(c, 403, { title: 'Not done', sentence: SENTENCES.otherForm, back: BOARD });
    return next();
  });
  site.post('/leave', (c) => {
    endSession(c);
    return c.redirect('/', 303);
  });
  site.get('/', async (c) => {
    const main = boardPage(await readBoard(ports.records), ports.clock());
    return show(c, { title: 'Reviews', main, css: baseCss + boardCss });
  });
  addReviews(site, ports);
  return site;
}

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [NONCE],
    scriptSrc: [NONCE],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
});

const BOARD = { href: '/', words: 'Board' };
const NOT_FOUND: Problem = {
  title: 'Nothing here',
  sentence: 'There is no such page, or the review has no report yet.',
  back: BOARD,
};
const NO_SESSION: Problem = {
  title: 'Enter by a link',
  sentence:
    'You are not in, or your time is over. The site is entered by a link that works once: whoever runs Countersign has it, and npm start prints one.',
};
const ENTRY_PROBLEMS: Readonly<Record<'unknown' | 'used' | 'expired', string>> = {
  unknown: 'This link is not one of ours. Check that it was copied whole.',
  used: 'This link was used already; it works once. Ask for a new one.',
  expired: 'This link is too old. Ask for a new one.',
};

function addEntry(site: Hono<Site>, ports: SitePorts): void {
  site.get('/enter', async (c) => {
    const token = c.req.query('token') ?? '';
    const answer = await lookUpEntry(ports.records, token, ports.clock());
    if (answer.kind !== 'open')
      return problem(c, 403, { title: 'This link lets nobody in', sentence: ENTRY_PROBLEMS[answer.kind] });
    return show(c, { title: 'Enter', main: enterPage(answer.reviewer.name, token) });
  });
  site.post('/enter', async (c) => {
    if (!isSameOrigin(c)) return problem(c, 403, { title: 'Not done', sentence: SENTENCES.otherSite });
    const { token } = z.object({ token: z.string().catch('') }).parse(await c.req.parseBody());
    const answer = await useEntry(ports.records, token, ports.clock());
    if (answer.kind !== 'open')
      return problem(c, 403, { title: 'This link lets nobody in', sentence: ENTRY_PROBLEMS[answer.kind] });
    await startSession(c, answer.reviewer, ports);
    return c.redirect('/', 303);
  });
}

/** Pages of a review that is not there do not exist. */
function foundReview(ports: SitePorts): MiddlewareHandler<Site> {
  return async (c, next) => {
    const review = await findReview(c.req.param('id') ?? '', ports);
    if (!review) return problem(c, 404, NOT_FOUND);
    c.set('review', review);
    return next();
  };
}

function addReviews(site: Hono<Site>, ports: SitePorts): void {
  site.use(`/reviews/:id{${REVIEW_ID}}/*`, foundReview(ports));
  site.get(`/reviews/:id{${REVIEW_ID}}`, async (c) => {
    const review = c.get('review');
    const [draft, refusal] = await Promise.all([
      draftOf(review.record.draft, ports),
      refusalNow(c, review, ports),
    ]);
    const main = reportPage({ review, draft, refusal, now: ports.clock() });
    return show(c, { title: titleOf(review), main, css: baseCss + reportCss, script: reportScript });
  });
  site.get(`/reviews/:id{${REVIEW_ID}}/sign`, async (c) => {
    const review = c.get('review');
    if (review.end && 'jws' in review.end) {
      const { previous } = decodeJwt<{ previous: string | null }>(review.end.jws);
      const main = decidedPage(review, review.end, previous ?? null);
      return show(c, { title: `Decided: ${titleOf(review)}`, main, css: baseCss + signOffCss });
    }
    const refusal = review.end ? endSentence(review.end) : await refusalNow(c, review, ports);
    if (refusal) return notDecided(c, review, refusal);
    const decision = c.req.query('decision') === 'refused' ? 'refused' : undefined;
    return sheet(c, review, ports, { decision, reason: '' }, null);
  });
  site.post(`/reviews/:id{${REVIEW_ID}}/decision`, async (c) => {
    const review = c.get('review');
    const form = DecisionForm.parse(await c.req.parseBody());
    const answer = await takeDecision(review, form, c.get('session').reviewer, ports);
    if (answer.kind === 'recorded') return c.redirect(`/reviews/${review.record.reviewId}`, 303);
    if (answer.kind === 'refused') return notDecided(c, review, answer.sentence);
    c.status(422);
    return sheet(c, review, ports, form, answer);
  });
  addDownloads(site, ports);
}

function addDownloads(site: Hono<Site>, ports: SitePorts): void {
  site.get(`/reviews/:id{${REVIEW_ID}}/report.json`, (c) =>
    download(c, 'report.json', 'application/json; charset=utf-8', c.get('review').reportJson),
  );
  site.get(`/reviews/:id{${REVIEW_ID}}/report.html`, async (c) => {
    const stored = await ports.records.read(c.get('review').record.report.html.key);
    return stored === null
      ? problem(c, 404, NOT_FOUND)
      : download(c, 'report.html', 'text/html; charset=utf-8', stored);
  });
  site.get(`/reviews/:id{${REVIEW_ID}}/sign-off.jws`, async (c) => {
    const end = await endOf(ports.records, c.req.param('id'));
    return end && 'jws' in end
      ? download(c, 'sign-off.jws', 'application/jose', end.jws)
      : problem(c, 404, {
          ...NOT_FOUND,
          sentence: 'Nobody has decided on this review, so there is no signed record.',
        });
  });
}

/** Why the visitor may not decide on an open review now, or null. */
async function refusalNow(c: Context<Site>, review: Review, ports: SitePorts): Promise<string | null> {
  if (review.end) return null;
  const asked = { reviewId: review.record.reviewId, signer: c.get('session').reviewer, at: ports.clock() };
  const refusal = await mayDecide(asked, ports);
  return refusal && refusalSentence(refusal);
}

async function sheet(
  c: Context<Site>,
  review: Review,
  ports: SitePorts,
  typed: Pick<DecisionForm, 'decision' | 'reason'>,
  error: { field: string; sentence: string } | null,
): Promise<Response> {
  const previous = await previousDecision(review.record.draft, ports);
  const main = signOffSheet({ review, session: c.get('session'), previous, typed, error });
  return show(c, {
    title: `Sign-off: ${titleOf(review)}`,
    main,
    css: baseCss + signOffCss,
    script: signOffScript,
  });
}

function notDecided(c: Context<Site>, { record }: Review, sentence: string): Response | Promise<Response> {
  const back = { href: `/reviews/${record.reviewId}`, words: 'Back to the report' };
  return problem(c, sentence === SENTENCES.own ? 403 : 409, { title: 'Not signed', sentence, back });
}

/** Titles show in histories and task bars: the review by its id, never by words of the draft. */
function titleOf({ record }: Review): string {
  return `Review ${record.reviewId.slice(0, 8)}`;
}

interface Shown {
  readonly title: string;
  readonly main: Markup;
  readonly css?: string;
  readonly script?: string;
}

function show(
  c: Context<Site>,
  { title, main, css = baseCss + signOffCss, script }: Shown,
): Response | Promise<Response> {
  const session: Session | undefined = c.get('session');
  return c.html(
    page({
      title,
      main,
      css,
      ...(script !== undefined && { script }),
      nonce: c.get('secureHeadersNonce') ?? '',
      foot: FOOT,
      visitor: session && { name: session.reviewer.name, csrf: session.csrf },
    }),
  );
}

function problem(
  c: Context<Site>,
  status: 401 | 403 | 404 | 409 | 500,
  told: Problem,
): Response | Promise<Response> {
  c.status(status);
  return show(c, { title: told.title, main: problemPage(told) });
}

function faultPage(
  c: Context<Site>,
  error: unknown,
  { onFault, clock }: SitePorts,
): Response | Promise<Response> {
  const reference = c.get('secureHeadersNonce')?.slice(0, 8) ?? clock();
  onFault?.({ reference, route: `${c.req.method} ${c.req.routePath}`, error });
  return problem(c, 500, {
    title: 'This page failed',
    sentence: `The draft, the report and the records are safe. Try again; if it fails again, tell whoever runs Countersign the number ${reference}.`,
    back: BOARD,
  });
}

/** As a file, and never as a page of this site. */
function download(c: Context<Site>, name: string, type: string, body: string): Response {
  return c.body(body, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` });
}
