import type { Context, Hono } from 'hono';
import { waiversFile } from '../../core/sign-off/record.ts';
import { verifySignOff } from '../../core/sign-off/verify.ts';
import { script as scriptAsset, stylesheet } from '../assets.ts';
import { certificateScript } from '../certificate-script.ts';
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
import { trailOf } from '../trail.ts';
import { REVIEW } from './found-review.ts';

const css = stylesheet(signOffCss);
const script = scriptAsset(signOffScript);
const printScript = scriptAsset(certificateScript);

/** The sheet that asks for a decision, the decision, and the signed record of it. */
export function addSignOff(site: Hono<Site>, ports: SitePorts): void {
  site.get(`${REVIEW}/sign`, async (c) => {
    const review = c.get('review');
    if (review.end && 'jws' in review.end) {
      return barred(c, 'download-record') ?? certificate(c, review, review.end.jws, ports);
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
    return end && 'jws' in end ? download(c, 'sign-off.jws', 'application/jose', end.jws) : notSigned(c);
  });
  site.get(`${REVIEW}/waivers.json`, requires('download-record'), (c) => {
    const { end } = c.get('review');
    const proof = end && 'jws' in end ? verifySignOff(end.jws, {}) : null;
    return proof?.holds
      ? download(c, 'waivers.json', 'application/json', waiversFile(proof.record.waivers.list))
      : notSigned(c);
  });
}

async function certificate(
  c: Context<Site>,
  review: Review,
  jws: string,
  { records }: SitePorts,
): Promise<Response> {
  const proof = verifySignOff(jws, { report: Buffer.from(review.reportJson) });
  if (!proof.holds)
    return problem(c, 409, {
      title: 'The record does not hold',
      sentence: `${proof.sentences.join(' ')} Tell whoever runs Countersign.`,
      back: { href: `/reviews/${review.record.reviewId}`, words: 'Back to the report' },
    });
  const trail = await trailOf(review.record.draft.key, records);
  const { record, keyThumbprint } = proof;
  return show(c, {
    title: `Decided: ${titleOf(review)}`,
    main: decidedPage({ review, record, jws, keyThumbprint, trail }),
    css,
    script: printScript,
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

function notSigned(c: Context<Site>): Response | Promise<Response> {
  const sentence = 'Nobody has decided on this review, so there is no signed record.';
  return problem(c, 404, { ...NOT_FOUND, sentence });
}

function notDecided(c: Context<Site>, { record }: Review, sentence: string): Response | Promise<Response> {
  const back = { href: `/reviews/${record.reviewId}`, words: 'Back to the report' };
  return problem(c, sentence === SENTENCES.own ? 403 : 409, { title: 'Not signed', sentence, back });
}
