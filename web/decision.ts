import { z } from 'zod';
import { sha256 } from '../core/sign-off/digest.ts';
import { documentsOf } from '../core/sign-off/documents.ts';
import { MEANINGS, signRecord, type SignOffRecord, waiversOf } from '../core/sign-off/record.ts';
import { maySign, obstaclesOf } from '../core/sign-off/obstacles.ts';
import type { Signer } from '../core/sign-off/signer.ts';
import type { DraftStore, ObjectStore, ReviewGate } from '../core/workflow/ports.ts';
import type { Reviewer } from '../core/workflow/records.ts';
import { decide, mayDecide } from '../core/workflow/steps/decide.ts';
import { enterTrail, lookBack, type LookBack, type TrailPorts } from '../core/workflow/trail.ts';
import { waivedEvent, waiversInForce } from '../core/workflow/waivers.ts';
import type { Waiver } from '../core/waivers/waiver.ts';
import { draftOf, previousDecision, type Review } from './review.ts';
import { endSentence, notReadySentence, refusalSentence, SENTENCES } from './sentences.ts';

export interface DecisionPorts extends TrailPorts {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
  readonly signer: Signer;
  /** The identity provider that vouches for whoever decides; null where there is none. */
  readonly issuer: string | null;
}

const LONGEST_REASON = 4_000;

/** What the sheet sends. `report`, `version` and `waivers` say which page the person had in front of them. */
export const DecisionForm = z.object({
  decision: z.enum(['signed', 'refused']).optional().catch(undefined),
  reason: z.string().catch(''),
  report: z.string().catch(''),
  version: z.string().catch(''),
  /** Digest of the waivers that the sheet showed. */
  waivers: z.string().catch(''),
});
export type DecisionForm = z.infer<typeof DecisionForm>;

export type DecisionAnswer =
  | { readonly kind: 'recorded' }
  /** The form lacks something: it comes back with what was typed. */
  | { readonly kind: 'incomplete'; readonly field: 'signed' | 'reason'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Takes one decision: asks whether it may be taken, seals it over what is stored now, and hands it to the workflow. */
export async function takeDecision(
  review: Review,
  form: DecisionForm,
  reviewer: Reviewer,
  ports: DecisionPorts,
): Promise<DecisionAnswer> {
  const at = ports.clock();
  const { record, report } = review;
  const { reviewId } = record;
  if (review.end) return refused(endSentence(review.end));
  if (form.report !== record.report.json.sha256 || form.version !== record.draft.versionId)
    return refused(SENTENCES.stale);
  const refusal = await mayDecide({ reviewId, signer: reviewer, at }, ports);
  if (refusal) return refused(refusalSentence(refusal));

  const { decision } = form;
  const reason = decision === 'refused' ? form.reason.trim() : null;
  if (!decision) return { kind: 'incomplete', field: 'signed', sentence: 'Choose what your signature means' };
  if (reason === '')
    return { kind: 'incomplete', field: 'reason', sentence: 'Give a reason for the refusal' };
  if (reason !== null && reason.length > LONGEST_REASON)
    return {
      kind: 'incomplete',
      field: 'reason',
      sentence: `Keep the reason under ${LONGEST_REASON} characters`,
    };
  const waivers = waiversOf(await waiversInForce(reviewId, ports, at));
  if (form.waivers !== waivers.sha256) return refused(SENTENCES.otherWaivers);
  if (decision === 'signed' && !maySign(obstaclesOf(report, waivers.list)))
    return refused(notReadySentence(report, waivers.list));

  const draft = await draftOf(record.draft, ports);
  if (!draft) return refused(SENTENCES.gone);
  if (sha256(draft) !== report.draft.sha256) return refused(SENTENCES.otherBytes);
  const trail = await trailTelling(waivers.list, review, ports);
  if (!isReportOf(trail, review)) return refused(SENTENCES.otherReport);
  const { issuer } = ports;
  const signed = recordOf(review, draft, {
    decision,
    reason,
    signer: { subject: reviewer.subject, name: reviewer.name, issuer },
    at,
    previous: await previousDecision(record.draft, ports),
    trail,
    waivers,
  });
  const jws = await signRecord(signed, ports.signer);
  // Somebody may have waived or taken back while this was sealed; what the record lists must hold when it is put.
  if (waiversOf(await waiversInForce(reviewId, ports, at)).sha256 !== waivers.sha256)
    return refused(SENTENCES.otherWaivers);
  const result = await decide({ reviewId, state: decision, signer: reviewer, reason, at, jws }, ports);
  if (result.kind === 'decided') return { kind: 'recorded' };
  return refused(result.kind === 'ended' ? endSentence(result.end) : refusalSentence(result));
}

/** The trail as the record continues it. Whoever waived may have fallen over before it was entered: it is entered now. */
async function trailTelling(
  waivers: readonly Waiver[],
  { record: { draft, reviewId } }: Review,
  ports: DecisionPorts,
): Promise<LookBack> {
  for (const waiver of waivers.filter((one) => one.reviewId === reviewId))
    await enterTrail(ports, draft, reviewId, waivedEvent(waiver));
  return lookBack(ports.records, draft.key, reviewId);
}

/** Whether what the trail tells of this review is what is stored. */
function isReportOf({ entries }: LookBack, { reportJson, report }: Review): boolean {
  return entries.every(
    ({ event }) =>
      event.kind !== 'checked' ||
      (event.reportSha256 === sha256(reportJson) && event.draftSha256 === report.draft.sha256),
  );
}

interface Taken {
  readonly decision: 'signed' | 'refused';
  readonly reason: string | null;
  readonly signer: SignOffRecord['signer'];
  readonly at: string;
  readonly previous: string | null;
  readonly trail: LookBack;
  readonly waivers: SignOffRecord['waivers'];
}

function recordOf(
  { record, report, reportJson }: Review,
  draft: Uint8Array,
  { decision, reason, signer, at, previous, trail: { last }, waivers }: Taken,
): SignOffRecord {
  const { bucket, key, versionId } = record.draft;
  return {
    version: '1',
    reviewId: record.reviewId,
    draft: {
      bucket,
      key,
      versionId,
      name: report.draft.name,
      sha256: sha256(draft),
      bytes: draft.length,
      documents: documentsOf(report.draft, draft),
    },
    uploadedBy: record.uploadedBy,
    report: {
      sha256: sha256(reportJson),
      verdict: report.verdict,
      governingDate: report.governingDate,
    },
    ruleSet: report.tool.ruleSet,
    waivers,
    decision,
    meaning: MEANINGS[decision],
    reason,
    signer,
    at,
    previous,
    trail: { entries: last?.sequence ?? 0, head: last && sha256(last.jws) },
  };
}

function refused(sentence: string): DecisionAnswer {
  return { kind: 'refused', sentence };
}
