import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type ContentSecurityPolicyOptionHandler, secureHeaders } from 'hono/secure-headers';
import { framePolicy } from './report/draft-frame.ts';
import { addAssets } from './routes/assets.ts';
import { addBoard } from './routes/board.ts';
import { addReports } from './routes/reports.ts';
import { addRules } from './routes/rules.ts';
import { addSignIn, addSignOut, askToSignIn } from './routes/sign-in.ts';
import { addSignOff } from './routes/sign-off.ts';
import { addTrail } from './routes/trail.ts';
import { addWaivers } from './routes/waivers.ts';
import { addUploaded, addUploads } from './routes/uploads.ts';
import { SENTENCES } from './sentences.ts';
import { isOwnForm, isSameOrigin, readSession } from './session.ts';
import { BOARD, faultTold, NOT_FOUND, problem, type Site, type SitePorts } from './site.ts';

const LARGEST_FORM = 64 * 1024;

/**
 * The review site. Every decision is a POST of a form that one of its own pages showed to one person; without a session
 * only the way in can be reached.
 */
export function createSite(ports: SitePorts): Hono<Site> {
  const site = new Hono<Site>();
  site.use(headersFor(ports.uploads.origin));
  site.use(bodyLimit({ maxSize: LARGEST_FORM }));
  addAssets(site);
  site.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  site.onError((error, c) => faultPage(c, error, ports));
  site.notFound((c) => problem(c, 404, NOT_FOUND));

  addUploaded(site);
  addSignIn(site, ports);
  site.use(async (c, next) => {
    const session = await readSession(c, ports);
    if (!session) return askToSignIn(c);
    c.set('session', session);
    if (c.req.method !== 'POST') return next();
    if (!isSameOrigin(c))
      return problem(c, 403, { title: 'Not done', sentence: SENTENCES.otherSite, back: BOARD });
    const { csrf } = await c.req.parseBody();
    if (!isOwnForm(session, csrf))
      return problem(c, 403, { title: 'Not done', sentence: SENTENCES.otherForm, back: BOARD });
    return next();
  });
  addSignOut(site);
  addBoard(site, ports);
  addUploads(site, ports);
  addReports(site, ports);
  addRules(site, ports);
  addWaivers(site, ports);
  addSignOff(site, ports);
  addTrail(site, ports);
  return site;
}

/** Only the page of a report has a frame that shows a draft as it looks. */
function onReports(source: string): ContentSecurityPolicyOptionHandler {
  return (c) => (/^\/reviews\/[0-9a-f]{40}$/.test(c.req.path) ? source : "'none'");
}

/** Pages run and show what comes from this site alone, and send to it, and to the bucket that takes the drafts. */
function headersFor(drafts: string) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrcElem: ["'self'", framePolicy.style],
      styleSrcAttr: [onReports(framePolicy.styleAttributes)],
      imgSrc: [onReports(framePolicy.pictures)],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'", drafts],
      formAction: ["'self'", drafts],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
  });
}

function faultPage(c: Context<Site>, error: unknown, ports: SitePorts): Response | Promise<Response> {
  const reference = faultTold(c, error, ports);
  return problem(c, 500, {
    title: 'This page failed',
    sentence: `The draft, the report and the records are safe. Try again; if it fails again, tell whoever runs Countersign the number ${reference}.`,
    back: BOARD,
  });
}
