import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { type Action, may } from '../core/workflow/roles.ts';
import { type Asset, stylesheet } from './assets.ts';
import type { DecisionPorts } from './decision.ts';
import type { Markup } from './html.ts';
import { page } from './layout.ts';
import { type Problem, problemPage } from './pages/problem.ts';
import type { RuleBook } from './pages/rules.ts';
import type { Review } from './review.ts';
import { SENTENCES } from './sentences.ts';
import type { Session, SessionPorts } from './session.ts';
import type { IdentityProvider } from './sign-in/identity-provider.ts';
import { baseCss } from './style/base.css.ts';
import { signOffCss } from './style/sign-off.css.ts';
import type { UploadDesk } from './uploads.ts';

/** What the site stands on: the stores, the key that seals decisions, and the secret that seals sessions. */
export type SitePorts = DecisionPorts &
  SessionPorts & {
    /** What the site tells of the rules; it runs none of them. */
    readonly ruleBook: RuleBook;
    /** Whoever says who people are. */
    readonly identity: IdentityProvider;
    /** Lets browsers upload to the drafts bucket. */
    readonly uploads: UploadDesk;
    /** Told of faults, by error name and route; never words of a draft. */
    readonly onFault?: (fault: {
      readonly reference: string;
      readonly route: string;
      readonly error: unknown;
    }) => void;
  };

/** What a request carries once the visitor is known and, on pages of a review, the review is found. */
export type Site = {
  Variables: { session: Session; review: Review };
  /** The visitor's network address, by the word of whatever stands before the site; only to count tries by. */
  Bindings: { readonly clientAddress?: string };
};

const FOOT = 'Countersign.';
export const BOARD = { href: '/', words: 'Board' };
export const NOT_FOUND: Problem = {
  title: 'Nothing here',
  sentence: 'There is no such page, or the review has no report yet.',
  back: BOARD,
};

export interface Shown {
  readonly title: string;
  readonly main: Markup;
  /** The page's own, besides what all pages have; made known where the module loads. */
  readonly css?: Asset;
  readonly script?: Asset;
  /** Where the browser goes on to by itself: a path of this site. */
  readonly goTo?: string;
}

const BASE = stylesheet(baseCss);
const FORMS = stylesheet(signOffCss);

/** Answers with a page in the frame of all pages. */
export function show(
  c: Context<Site>,
  { title, main, css = FORMS, script, goTo }: Shown,
): Response | Promise<Response> {
  const session: Session | undefined = c.get('session');
  return c.html(
    page({
      title,
      main,
      assets: [BASE, css, ...(script ? [script] : [])],
      foot: FOOT,
      ...(goTo !== undefined && { goTo }),
      visitor: session && { name: session.person.name, csrf: session.csrf },
    }),
  );
}

/** Answers with one sentence: why this is not shown, or not done. */
export function problem(
  c: Context<Site>,
  status: 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500 | 503,
  told: Problem,
): Response | Promise<Response> {
  c.status(status);
  return show(c, { title: told.title, main: problemPage(told) });
}

/** Tells the log of a fault, and answers with the number under which it stands there. */
export function faultTold(c: Context<Site>, error: unknown, { onFault }: SitePorts): string {
  const reference = randomUUID().slice(0, 8);
  onFault?.({ reference, route: `${c.req.method} ${c.req.routePath}`, error });
  return reference;
}

/** Null where the visitor's roles allow it, else the answer that says so. */
export function barred(c: Context<Site>, action: Action): Response | Promise<Response> | null {
  if (may(c.get('session').person, action)) return null;
  return problem(c, 403, { title: 'Not for your role', sentence: SENTENCES.otherRole, back: BOARD });
}

/** Lets only those through whose roles allow it. */
export function requires(action: Action): MiddlewareHandler<Site> {
  return async (c, next) => barred(c, action) ?? next();
}

/** As a file, and never as a page of this site. */
export function download(c: Context<Site>, name: string, type: string, body: string): Response {
  return c.body(body, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` });
}

/** Titles show in histories and task bars: the review by its id, never by words of the draft. */
export function titleOf({ record }: Review): string {
  return `Review ${record.reviewId.slice(0, 8)}`;
}
