import type { MiddlewareHandler } from 'hono';
import { findReview } from '../review.ts';
import { NOT_FOUND, problem, type Site, type SitePorts } from '../site.ts';

/** Path of a review; its pages come below. */
export const REVIEW = '/reviews/:id{[0-9a-f]{40}}';

/** Pages of a review that is not there do not exist. */
export function foundReview(ports: SitePorts): MiddlewareHandler<Site> {
  return async (c, next) => {
    const review = await findReview(c.req.param('id') ?? '', ports);
    if (!review) return problem(c, 404, NOT_FOUND);
    c.set('review', review);
    return next();
  };
}
