import type { Context, Hono } from 'hono';
import { stylesheet } from '../assets.ts';
import { waiverAgain } from '../pages/waiver.ts';
import type { WaiverPage } from '../report/waiver-forms.ts';
import type { Review } from '../review.ts';
import { SENTENCES } from '../sentences.ts';
import { problem, requires, show, type Site, type SitePorts, titleOf } from '../site.ts';
import { takeBackWaiver, takeWaiver, type WaiverAnswer, WaiverForm } from '../waiver-act.ts';
import { reportCss } from '../style/report.css.ts';
import { signOffCss } from '../style/sign-off.css.ts';
import { REVIEW } from './found-review.ts';

const css = stylesheet(signOffCss + reportCss);

/** What is waived, and what of that is taken back. */
export function addWaivers(site: Hono<Site>, ports: SitePorts): void {
  site.post(`${REVIEW}/waivers`, requires('waive'), async (c) => {
    const review = c.get('review');
    const form = WaiverForm.parse(await c.req.parseBody());
    const answer = await takeWaiver(review, form, c.get('session').person, ports);
    if (answer.kind !== 'incomplete') return answered(c, review, answer);
    c.status(422);
    const main = waiverAgain(review, form, answer, waiverPage(c, review, ports));
    return show(c, { title: `Waiver: ${titleOf(review)}`, main, css });
  });
  site.post(`${REVIEW}/waivers/:waiver{w-[0-9a-f]+}/end`, requires('end-waiver'), async (c) => {
    const review = c.get('review');
    const answer = await takeBackWaiver(review, c.req.param('waiver'), c.get('session').person, ports);
    return answered(c, review, answer);
  });
}

/** What the waiver forms of a page of this review carry. */
export function waiverPage(c: Context<Site>, { record, report }: Review, ports: SitePorts): WaiverPage {
  const { person, csrf } = c.get('session');
  return {
    reviewId: record.reviewId,
    reportSha256: record.report.json.sha256,
    csrf,
    owner: person.name,
    now: ports.clock(),
    ruleSet: report.tool.ruleSet.version,
  };
}

function answered(
  c: Context<Site>,
  { record }: Review,
  answer: Exclude<WaiverAnswer, { kind: 'incomplete' }>,
): Response | Promise<Response> {
  const href = `/reviews/${record.reviewId}`;
  if (answer.kind === 'recorded') return c.redirect(`${href}#${answer.anchor}`, 303);
  const status = answer.sentence === SENTENCES.ownWaiver ? 403 : 409;
  const back = { href, words: 'Back to the report' };
  return problem(c, status, { title: 'Not recorded', sentence: answer.sentence, back });
}
