import type { Context, Hono } from 'hono';
import { decodeJwt } from 'jose';
import { script as scriptAsset, stylesheet } from '../assets.ts';
import { DecisionForm, takeDecision } from '../decision.ts';
import { decidedPage } from '../pages/decided.ts';
import { signOffSheet } from '../pages/sign-off.ts';
import { refusalNow } from '../refusal-now.ts';
import { previousDecision, type Review } from '../review.ts';
import { endSentence, SENTENCES } from '../sentences.ts';
import { signOffScript } from '../sign-off-script.ts';
import {
  barred,
  download,
  NOT_FOUND,
  problem,
  requires,
  show,
  type Site,
  type SitePorts,
  titleOf,
} from '../site.ts';
import { signOffCss } from '../style/sign-off.css.ts';
import { REVIEW } from './found-review.ts';

const css = stylesheet(signOffCss);
const script = scriptAsset(signOffScript);

/** The sheet that asks for a decision, the decision, and the signed record of it. */
export function addSignOff(site: Hono<Site>, ports: SitePorts): void {
  site.get(`${REVIEW}/sign`, async (c) => {
    const review = c.get('review');
    if (review.end && 'jws' in review.end) {
      const refused = barred(c, 'download-record');
      if (refused) return refused;
      const { previous } = decodeJwt<{ previous: string | null }>(review.end.jws);
      const main = decidedPage(review, review.end, previous ?? null);
      return show(c, { title: `Decided: ${titleOf(review)}`, main, css });
    }
    const barredHere = barred(c, 'sign');
    if (barredHere) return barredHere;
    const refusal = review.end ? endSentence(review.end) : await refusalNow(c, review, ports);
    if (refusal) return notDecided(c, review, refusal);
    const decision = c.req.query('decision') === 'refused' ? 'refused' : undefined;
    return sheet(c, review, ports, { decision, reason: '' }, null);
  });
  site.post(`${REVIEW}/decision`, async (c) => {
    const review = c.get('review');
    const form = DecisionForm.parse(await c.req.parseBody());
    const refused = barred(c, form.decision === 'refused' ? 'refuse' : 'sign');
    if (refused) return refused;
    const answer = await takeDecision(review, form, c.get('session').person, ports);
    if (answer.kind === 'recorded') return c.redirect(`/reviews/${review.record.reviewId}`, 303);
    if (answer.kind === 'refused') return notDecided(c, review, answer.sentence);
    c.status(422);
    return sheet(c, review, ports, form, answer);
  });
  site.get(`${REVIEW}/sign-off.jws`, requires('download-record'), (c) => {
    const { end } = c.get('review');
    return end && 'jws' in end
      ? download(c, 'sign-off.jws', 'application/jose', end.jws)
      : problem(c, 404, {
          ...NOT_FOUND,
          sentence: 'Nobody has decided on this review, so there is no signed record.',
        });
  });
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
    css,
    script,
  });
}

function notDecided(c: Context<Site>, { record }: Review, sentence: string): Response | Promise<Response> {
  const back = { href: `/reviews/${record.reviewId}`, words: 'Back to the report' };
  return problem(c, sentence === SENTENCES.own ? 403 : 409, { title: 'Not signed', sentence, back });
}
