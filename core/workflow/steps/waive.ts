import { daysBetween, isIsoDate, type IsoDate } from '../../calendar/iso-date.ts';
import { washingtonDay } from '../../calendar/washington-day.ts';
import type { WaiverEnd } from '../../waivers/standing.ts';
import { familiesNotChecked, subjectKey, subjectOf } from '../../waivers/subject.ts';
import { type Subject, type Waiver, withId } from '../../waivers/waiver.ts';
import { showStanding } from '../board-standing.ts';
import { endOf } from '../endings.ts';
import { recordKeys } from '../keys.ts';
import type { DraftStore, ObjectStore } from '../ports.ts';
import { readRecord, ReviewRecord, toRecord, type ReviewEnd, type Reviewer } from '../records.ts';
import { storedReport } from '../stored-report.ts';
import { enterTrail, type TrailPorts } from '../trail.ts';
import { waivedEvent, waiversOn } from '../waivers.ts';
import { mayDecide, type Refusal } from './decide.ts';

interface Ports extends TrailPorts {
  readonly drafts: DraftStore;
  readonly records: ObjectStore;
}

/** The longest that one person's word can stand, in days from the day on which it is given. */
export const LONGEST_WAIVER = 90;
export const LONGEST_REASON = 4_000;

/** One thing that somebody wants to let stand, from a page that they read. */
export interface WaiveRequest {
  readonly reviewId: string;
  /** SHA-256 of the `report.json` that the page showed. */
  readonly reportSha256: string;
  readonly what:
    | { readonly kind: 'finding'; readonly findingId: string }
    | { readonly kind: 'family'; readonly family: string };
  readonly reason: string;
  /** As it was typed. */
  readonly expires: string;
  readonly owner: Reviewer;
}

export type WaiveResult =
  | { readonly kind: 'waived'; readonly waiver: Waiver }
  /** It comes back to whoever typed it. */
  | { readonly kind: 'incomplete'; readonly lacks: 'reason' | 'shorter-reason' | 'day' | 'near-day' }
  /** The page was about another report. */
  | { readonly kind: 'stale' }
  /** The report has no such finding, or all rules of that family were checked. */
  | { readonly kind: 'unknown-subject' }
  | { readonly kind: 'already-waived'; readonly by: Waiver }
  | WaiverRefusal;

/** Why this person may not waive, nor end a waiver, on this review now. */
export type WaiverRefusal = Refusal | { readonly kind: 'ended'; readonly end: ReviewEnd };

/** Lets one finding stand, or one family unchecked, by one person's word. Of two who waive one thing the first has. */
export async function waive(request: WaiveRequest, ports: Ports): Promise<WaiveResult> {
  const { reviewId, owner } = request;
  const refusal = await mayWaive({ reviewId, person: owner, at: ports.clock() }, ports);
  if (refusal) return refusal;
  const record = await readRecord(ports.records, recordKeys.review(reviewId), ReviewRecord);
  if (!record) return { kind: 'unknown-review' };
  if (request.reportSha256 !== record.report.json.sha256) return { kind: 'stale' };

  const subject = await subjectNamed(request.what, record, ports);
  if (!subject) return { kind: 'unknown-subject' };
  const holder = await holderOf(subject, reviewId, ports, ports.clock());
  if (holder) return { kind: 'already-waived', by: holder };
  // Read only now: what was seen to have ended has ended before this one is given.
  const at = ports.clock();
  const lacks = lackOf(request, washingtonDay(at));
  if (lacks) return { kind: 'incomplete', lacks };

  const waiver = withId({
    version: '1',
    reviewId,
    versionId: record.draft.versionId,
    subject,
    reason: request.reason.trim(),
    owner: { subject: owner.subject, name: owner.name },
    at,
    expires: request.expires as IsoDate,
  });
  await ports.records.putIfAbsent(recordKeys.waiver(reviewId, waiver.waiverId), toRecord(waiver));
  // Looked up once more: what was put after the end, or second, does not hold, and nobody is told that it did.
  const end = await endOf(ports.records, reviewId);
  if (end) {
    await ports.records.putIfAbsent(...takenBack(waiver));
    return { kind: 'ended', end };
  }
  const first = await holderOf(subject, reviewId, ports, at);
  if (first && first.waiverId !== waiver.waiverId) return { kind: 'already-waived', by: first };
  await enterTrail(ports, record.draft, reviewId, waivedEvent(waiver));
  await showStanding(record, ports, at);
  return { kind: 'waived', waiver };
}

function takenBack({ waiverId, reviewId, owner, at }: Waiver): [key: string, body: string] {
  const end: WaiverEnd = { version: '1', waiverId, reviewId, by: owner, at };
  return [recordKeys.waiverEnded(reviewId, waiverId), toRecord(end)];
}

/** Null: this person may waive, and end waivers, on the review as of `at`. Roles are looked at before. */
export async function mayWaive(
  { reviewId, person, at }: { readonly reviewId: string; readonly person: Reviewer; readonly at: string },
  ports: Pick<Ports, 'drafts' | 'records'>,
): Promise<WaiverRefusal | null> {
  const end = await endOf(ports.records, reviewId);
  if (end) return { kind: 'ended', end };
  return mayDecide({ reviewId, signer: person, at }, ports);
}

async function subjectNamed(
  what: WaiveRequest['what'],
  record: ReviewRecord,
  { records }: Ports,
): Promise<Subject | null> {
  const { report } = await storedReport(records, record);
  if (what.kind === 'family')
    return familiesNotChecked(report).has(what.family) ? { kind: 'family', family: what.family } : null;
  const finding = report.findings.find(({ id }) => id === what.findingId);
  return finding ? subjectOf(finding, record.ruleVersions) : null;
}

async function holderOf(
  subject: Subject,
  reviewId: string,
  ports: Pick<Ports, 'records'>,
  at: string,
): Promise<Waiver | undefined> {
  const { inForce } = await waiversOn(reviewId, ports, at);
  return inForce.find((waiver) => subjectKey(waiver.subject) === subjectKey(subject));
}

function lackOf(
  { reason, expires }: WaiveRequest,
  today: IsoDate,
): Extract<WaiveResult, { kind: 'incomplete' }>['lacks'] | null {
  const length = reason.trim().length;
  if (length === 0) return 'reason';
  if (length > LONGEST_REASON) return 'shorter-reason';
  if (!isIsoDate(expires)) return 'day';
  const days = daysBetween(today, expires);
  return days < 0 || days > LONGEST_WAIVER ? 'near-day' : null;
}
