import type { Signer } from '../../core/sign-off/signer.ts';
import { SUPERSEDED } from '../../core/workflow/failures.ts';
import { reviewId, type DraftVersion } from '../../core/workflow/keys.ts';
import { ReviewInput, type FamilyChecked } from '../../core/workflow/payloads.ts';
import type { DraftStore, Notifier, ObjectStore, ReviewGate } from '../../core/workflow/ports.ts';
import { checkFamily } from '../../core/workflow/steps/check-family.ts';
import { closeReview } from '../../core/workflow/steps/close-review.ts';
import { openReview } from '../../core/workflow/steps/open-review.ts';
import { parseDraftStep } from '../../core/workflow/steps/parse-draft.ts';
import { reportFailure } from '../../core/workflow/steps/report-failure.ts';
import { startReview } from '../../core/workflow/steps/start-review.ts';
import { writeReport, type Writing } from '../../core/workflow/steps/write-report.ts';
import { DraftShelf, Gate, Listener, Shelf, stoppedClock } from './fake-stores.ts';
import { smallRuleBook } from './small-rule-book.ts';
import { houseKey } from './test-signer.ts';

export const NOON = '2026-11-23T12:00:00.000Z';

/** The stores of one house in memory, and what reports are written with. */
export function emptyHouse() {
  const clock = stoppedClock(NOON);
  const formats = {
    json: (report: unknown) => JSON.stringify(report),
    html: () => '<!doctype html>',
    sarif: () => '{}',
  };
  const writing: Writing = { ruleSet: smallRuleBook, formats, toolVersion: '0.1.0' };
  return {
    clock,
    drafts: new DraftShelf(clock),
    work: new Shelf(),
    records: new Shelf(),
    gate: new Gate(),
    notifier: new Listener(),
    trailSigner: houseKey,
    writing,
  };
}
export type House = ReturnType<typeof emptyHouse>;

/** The ports as a step gets them; in a test of interleavings each call waits for its turn. */
export interface Ports {
  readonly clock: () => string;
  readonly drafts: DraftStore;
  readonly work: ObjectStore;
  readonly records: ObjectStore;
  readonly gate: ReviewGate;
  readonly notifier: Notifier;
  readonly trailSigner: Signer;
}

/** What "Parse draft" and all after it are given of a version. */
export function inputOf({
  draft,
  uploadedBy = 'associate',
}: {
  draft: DraftVersion;
  uploadedBy?: string;
}): ReviewInput {
  return { reviewId: reviewId(draft), draft, uploadedBy, uploadedAt: NOON };
}

/** The batch that SQS hands over for one upload. */
export function uploadEvent(...drafts: DraftVersion[]): unknown {
  return {
    Records: drafts.map((draft) => ({
      messageId: `message-${draft.versionId}`,
      body: JSON.stringify({
        version: '0',
        source: 'aws.s3',
        'detail-type': 'Object Created',
        time: '2026-11-23T12:00:01Z',
        detail: {
          bucket: { name: draft.bucket },
          object: { key: draft.key, size: 1, 'version-id': draft.versionId },
          requester: 'access-key',
        },
      }),
    })),
  };
}

/** Lets the event of an upload start its review, and answers with the execution's input. */
export async function start(house: House, draft: DraftVersion): Promise<ReviewInput> {
  await startReview(uploadEvent(draft), house);
  return ReviewInput.parse(house.gate.started.get(reviewId(draft)));
}

/** From "Parse draft" to "Write report". */
export async function report(ports: Ports, input: ReviewInput, writing: Writing) {
  const parsed = await parseDraftStep(input, ports, writing.ruleSet);
  const checked: FamilyChecked[] = [];
  for (const family of parsed.families)
    checked.push(await checkFamily({ ...input, family }, ports, writing.ruleSet));
  return writeReport({ ...input, parsed, checked }, ports, writing);
}

/** One execution, as the state machine runs it; `gate` is where it waits, `token` what it waits on. */
export async function walk(
  ports: Ports,
  input: ReviewInput,
  writing: Writing,
  gate: Pick<Gate, 'wait'>,
  token: string,
): Promise<void> {
  try {
    const written = await report(ports, input, writing);
    if (!written.asksSignOff) return void (await closeReview({ ...input, end: 'unreadable' }, ports));
    const answered = gate.wait(token);
    await openReview({ ...input, report: written, taskToken: token }, ports);
    const superseded = (await answered) === SUPERSEDED;
    await closeReview(superseded ? { ...input, end: 'superseded' } : input, ports);
  } catch (error) {
    const { name } = error as Error;
    await reportFailure({ ...input, failure: { Error: name } }, ports, writing);
  }
}
