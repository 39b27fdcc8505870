import { z } from 'zod';
import { ReviewState } from './payloads.ts';
import { ReviewRecord } from './records.ts';
import { Summary } from './summary.ts';

const Line = ReviewRecord.pick({
  reviewId: true,
  draft: true,
  verdict: true,
  due: true,
  uploadedBy: true,
  uploaderName: true,
  uploadedAt: true,
})
  .extend(Summary.shape)
  .extend({
    /** How many versions of the draft there were with it; null where it could not be counted. */
    version: z.int().nullable(),
  });

/** `boardKeys.open`: a line of the board. What failed or is unreadable has ended, yet somebody must act: it stays there. */
export const OpenLine = Line.extend({
  state: ReviewState.extract(['awaiting-sign-off', 'unreadable', 'failed']),
});
export type OpenLine = z.infer<typeof OpenLine>;

/** `boardKeys.ended`: a review that has ended. */
export const EndedLine = Line.extend({
  state: ReviewState.exclude(['awaiting-sign-off']),
  at: z.iso.datetime(),
  /** Who decided; null where nobody did. */
  decidedBy: z.string().nullable(),
});
export type EndedLine = z.infer<typeof EndedLine>;

/** `boardKeys.checking`: a draft that has arrived, until its report stands. */
export const CheckingLine = ReviewRecord.pick({
  reviewId: true,
  draft: true,
  uploadedBy: true,
  uploaderName: true,
  uploadedAt: true,
});
export type CheckingLine = z.infer<typeof CheckingLine>;
