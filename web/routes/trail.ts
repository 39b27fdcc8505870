import type { Hono, MiddlewareHandler } from 'hono';
import { enterTrail } from '../../core/workflow/trail.ts';
import { stylesheet } from '../assets.ts';
import { trailPage } from '../pages/trail.ts';
import { download, requires, show, type Site, type SitePorts, titleOf } from '../site.ts';
import { signOffCss } from '../style/sign-off.css.ts';
import { trailOf } from '../trail.ts';
import { REVIEW } from './found-review.ts';

const css = stylesheet(signOffCss);

/** What happened to a draft, as a page and as a file that proves itself, and the keys that prove records and trails. */
export function addTrail(site: Hono<Site>, ports: SitePorts): void {
  site.get(`${REVIEW}/trail`, requires('read-trail'), async (c) => {
    const review = c.get('review');
    const trail = await trailOf(review.record.draft.key, ports.records);
    return show(c, { title: `Trail: ${titleOf(review)}`, main: trailPage(review, trail), css });
  });
  site.get(`${REVIEW}/trail.jsonl`, requires('read-trail'), async (c) => {
    const { file } = await trailOf(c.get('review').record.draft.key, ports.records);
    return download(c, 'trail.jsonl', 'application/jsonl; charset=utf-8', file);
  });
  site.get('/keys/sign-off-keys.json', requires('download-record'), async (c) =>
    download(c, 'sign-off-keys.json', JWK_SET, keySet(await ports.signer.publicJwk())),
  );
  site.get('/keys/trail-keys.json', requires('read-trail'), async (c) =>
    download(c, 'trail-keys.json', JWK_SET, keySet(await ports.trailSigner.publicJwk())),
  );
}

const JWK_SET = 'application/jwk-set+json';

function keySet(jwk: object): string {
  return `${JSON.stringify({ keys: [jwk] })}\n`;
}

/** Enters, once a person, that somebody read the report. */
export function opened(ports: SitePorts): MiddlewareHandler<Site> {
  return async (c, next) => {
    await next();
    if (c.req.method !== 'GET' || c.res.status !== 200) return;
    const { record } = c.get('review');
    const { subject, name } = c.get('session').person;
    await enterTrail(ports, record.draft, record.reviewId, { kind: 'opened', by: { subject, name } });
  };
}
