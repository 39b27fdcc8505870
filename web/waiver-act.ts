import { z } from 'zod';
import { endWaiver } from '../core/workflow/steps/end-waiver.ts';
import {
  LONGEST_REASON,
  LONGEST_WAIVER,
  waive,
  type WaiveRequest,
  type WaiveResult,
  type WaiverRefusal,
} from '../core/workflow/steps/waive.ts';
import type { DraftStore, ObjectStore } from '../core/workflow/ports.ts';
import type { Reviewer } from '../core/workflow/records.ts';
import type { TrailPorts } from '../core/workflow/trail.ts';
import { easternTime } from './eastern.ts';
import type { Review } from './review.ts';
import { endSentence, refusalSentence, SENTENCES } from './sentences.ts';

export interface WaiverPorts extends TrailPorts {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
}

/** What a waiver form sends: one of `finding` and `family`, and the report that the page showed. */
export const WaiverForm = z.object({
  finding: z.string().catch(''),
  family: z.string().catch(''),
  report: z.string().catch(''),
  reason: z.string().catch(''),
  expires: z.string().catch(''),
});
export type WaiverForm = z.infer<typeof WaiverForm>;

export type WaiverAnswer =
  /** Where the page shows what it was about. */
  | { readonly kind: 'recorded'; readonly anchor: string }
  /** The form comes back with what was typed. */
  | { readonly kind: 'incomplete'; readonly field: 'reason' | 'expires'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Records one waiver, or says in a sentence why not. */
export async function takeWaiver(
  review: Review,
  form: WaiverForm,
  owner: Reviewer,
  ports: WaiverPorts,
): Promise<WaiverAnswer> {
  const { reviewId } = review.record;
  const { reason, expires, report: reportSha256 } = form;
  const what: WaiveRequest['what'] =
    form.finding === ''
      ? { kind: 'family', family: form.family }
      : { kind: 'finding', findingId: form.finding };
  const result = await waive({ reviewId, reportSha256, what, reason, expires, owner }, ports);
  switch (result.kind) {
    case 'waived':
      return { kind: 'recorded', anchor: anchorOf(review, form) };
    case 'incomplete':
      return { kind: 'incomplete', ...LACKING[result.lacks] };
    case 'stale':
      return refused(SENTENCES.staleWaiver);
    case 'unknown-subject':
      return refused(SENTENCES.nothingToWaive);
    case 'already-waived':
      return refused(
        `${result.by.owner.name} has waived this already, on ${easternTime(result.by.at)}. One waiver is enough; nothing was recorded.`,
      );
    default:
      return refused(waiverRefusal(result));
  }
}

/** Takes a waiver back, or says in a sentence why not. */
export async function takeBackWaiver(
  review: Review,
  waiverId: string,
  person: Reviewer,
  ports: WaiverPorts,
): Promise<Exclude<WaiverAnswer, { kind: 'incomplete' }>> {
  const { reviewId } = review.record;
  const result = await endWaiver({ reviewId, waiverId, person }, ports);
  if (result.kind === 'ended-waiver') return { kind: 'recorded', anchor: 'waivers' };
  return refused(result.kind === 'not-in-force' ? SENTENCES.noSuchWaiver : waiverRefusal(result));
}

/** Where on the page of the report the form's subject stands. */
function anchorOf({ report }: Review, { finding }: WaiverForm): string {
  return finding === '' ? 'unchecked' : `f${report.findings.findIndex(({ id }) => id === finding) + 1}`;
}

function waiverRefusal(refusal: WaiverRefusal): string {
  if (refusal.kind === 'own-upload') return SENTENCES.ownWaiver;
  return refusal.kind === 'ended' ? endSentence(refusal.end) : refusalSentence(refusal);
}

type Lacking = Extract<WaiveResult, { kind: 'incomplete' }>['lacks'];

const LACKING: Readonly<Record<Lacking, { field: 'reason' | 'expires'; sentence: string }>> = {
  reason: { field: 'reason', sentence: 'Give a reason for the waiver' },
  'shorter-reason': { field: 'reason', sentence: `Keep the reason under ${LONGEST_REASON} characters` },
  day: { field: 'expires', sentence: 'Give the last day of the waiver, such as 2026-12-25' },
  'near-day': {
    field: 'expires',
    sentence: `Choose a last day from today to ${LONGEST_WAIVER} days ahead`,
  },
};

function refused(sentence: string): Extract<WaiverAnswer, { kind: 'refused' }> {
  return { kind: 'refused', sentence };
}
