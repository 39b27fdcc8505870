import type { MiddlewareHandler } from 'hono';
import { findReview } from '../review.ts';
import { finishLeftUndone } from '../../core/workflow/left-undone.ts';
import { ChangedReportFailure } from '../../core/workflow/stored-report.ts';
import { BOARD, faultTold, NOT_FOUND, problem, type Site, type SitePorts } from '../site.ts';
import { SENTENCES } from '../sentences.ts';

/** Path of a review; its pages come below. */
export const REVIEW = '/reviews/:id{[0-9a-f]{40}}';

/** Pages of a review that is not there do not exist; those of one whose report was changed show nothing and decide nothing. */
export function foundReview(ports: SitePorts): MiddlewareHandler<Site> {
  return async (c, next) => {
    try {
      const review = await findReview(c.req.param('id') ?? '', ports);
      if (!review) return problem(c, 404, NOT_FOUND);
      if (review.end) await finishLeftUndone(review.record, review.end, ports);
      c.set('review', review);
    } catch (error) {
      if (!(error instanceof ChangedReportFailure)) throw error;
      faultTold(c, error, ports);
      return problem(c, 409, {
        title: 'The stored report was changed',
        sentence: SENTENCES.changedReport,
        back: BOARD,
      });
    }
    return next();
  };
}
