import type { Context } from 'hono';
import { mayDecide } from '../core/workflow/steps/decide.ts';
import type { Review } from './review.ts';
import { refusalSentence } from './sentences.ts';
import type { Site, SitePorts } from './site.ts';

/** Why the visitor may not decide on an open review now, or null. */
export async function refusalNow(c: Context<Site>, review: Review, ports: SitePorts): Promise<string | null> {
  if (review.end) return null;
  const asked = { reviewId: review.record.reviewId, signer: c.get('session').person, at: ports.clock() };
  const refusal = await mayDecide(asked, ports);
  return refusal && refusalSentence(refusal);
}
