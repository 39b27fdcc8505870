import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { Verdict } from '../report/verdict.ts';

/** Where a review stands; `interfaces.md` fixes the words. */
export const ReviewState = z.enum([
  'awaiting-sign-off',
  'signed',
  'refused',
  'superseded',
  'expired',
  'unreadable',
  'failed',
]);
export type ReviewState = z.infer<typeof ReviewState>;
export const EndState = ReviewState.exclude(['awaiting-sign-off']);
export type EndState = z.infer<typeof EndState>;

/** Input of the state machine; every state sees it. References only: a draft is inside information, and can be large. */
export const ReviewInput = z.object({
  reviewId: z.string().regex(/^[0-9a-f]{40}$/),
  draft: z.object({ bucket: z.string(), key: z.string(), versionId: z.string() }),
  /** Who uploaded: `x-amz-meta-uploaded-by`, else the requester of the event. */
  uploadedBy: z.string(),
  uploadedAt: z.iso.datetime(),
});
export type ReviewInput = z.infer<typeof ReviewInput>;

/** Output of "Parse draft", at `$.parsed`. No families: the draft is unreadable, and there is nothing to check. */
export const Parsed = z.object({ families: z.array(z.string()) });
export type Parsed = z.infer<typeof Parsed>;

/** Input of one iteration of "Check rules". */
export const FamilyInput = ReviewInput.extend({ family: z.string() });
export type FamilyInput = z.infer<typeof FamilyInput>;

/** Output of one iteration; `unchecked` is what its Catch makes of a family that failed after retries. */
export const FamilyChecked = z.object({ family: z.string(), status: z.enum(['checked', 'unchecked']) });
export type FamilyChecked = z.infer<typeof FamilyChecked>;

/** Input of "Write report". */
export const WriteReportInput = ReviewInput.extend({ parsed: Parsed, checked: z.array(FamilyChecked) });
export type WriteReportInput = z.infer<typeof WriteReportInput>;

/** Output of "Write report", at `$.report`. */
export const ReportWritten = z.object({
  verdict: Verdict,
  due: IsoDate.nullable(),
  asksSignOff: z.boolean(),
});
export type ReportWritten = z.infer<typeof ReportWritten>;

/** Input of "Await sign-off". */
export const OpenReviewInput = ReviewInput.extend({ report: ReportWritten, taskToken: z.string().min(1) });
export type OpenReviewInput = z.infer<typeof OpenReviewInput>;

/** Input of "Record decision" and of the ends by time or by a newer version. */
export const CloseReviewInput = ReviewInput.extend({ end: EndState.optional() });
export type CloseReviewInput = z.infer<typeof CloseReviewInput>;

/** Input of "Report failure": what a Catch adds at `$.failure`. */
export const ReportFailureInput = ReviewInput.extend({
  failure: z.object({ Error: z.string(), Cause: z.string().optional() }),
});
export type ReportFailureInput = z.infer<typeof ReportFailureInput>;
