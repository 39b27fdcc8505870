import { conclude, type ConcludePorts } from '../conclude.ts';
import { endOf, endReview } from '../endings.ts';
import type { CloseReviewInput, EndState } from '../payloads.ts';
import type { ReviewEnd } from '../records.ts';

/** Records how the review ended. The first end put stands, whatever this one was called with. */
export async function closeReview(
  input: CloseReviewInput,
  ports: ConcludePorts,
): Promise<{ state: EndState }> {
  const end =
    (await endOf(ports.records, input.reviewId)) ??
    (await endReview(ports.records, input.reviewId, await endAsked(input, ports)));
  await conclude(ports, input, end);
  return { state: end.state };
}

/** A decision is never taken from the workflow's word: only the signed record that `decide` stores makes one. */
async function endAsked(
  { reviewId, draft, end }: CloseReviewInput,
  ports: ConcludePorts,
): Promise<ReviewEnd> {
  const at = ports.clock();
  if (end === 'expired' || end === 'unreadable') return { state: end, at };
  if (end === 'superseded') {
    const [newest] = await ports.drafts.versionsOf(draft);
    return { state: end, at, by: newest ?? draft.versionId };
  }
  throw new Error(`Review ${reviewId} is to be closed, but nothing ended it`);
}
