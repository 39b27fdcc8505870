import type { Reviewer } from '../../core/workflow/records.ts';
import type { Signer } from '../../core/sign-off/signer.ts';
import { waiversOf } from '../../core/sign-off/record.ts';
import { blocks } from '../../core/sign-off/obstacles.ts';
import { familiesNotChecked, isWaived, coversFamily } from '../../core/waivers/subject.ts';
import { isExpired } from '../../core/workflow/expiry.ts';
import { finishLeftUndone } from '../../core/workflow/left-undone.ts';
import { SUPERSEDED } from '../../core/workflow/failures.ts';
import { reviewId, type DraftVersion } from '../../core/workflow/keys.ts';
import { ReviewInput } from '../../core/workflow/payloads.ts';
import type { ReviewGate } from '../../core/workflow/ports.ts';
import { checkFamily } from '../../core/workflow/steps/check-family.ts';
import { closeReview } from '../../core/workflow/steps/close-review.ts';
import { endWaiver, type EndWaiverResult } from '../../core/workflow/steps/end-waiver.ts';
import { openReview } from '../../core/workflow/steps/open-review.ts';
import { parseDraftStep } from '../../core/workflow/steps/parse-draft.ts';
import { remind } from '../../core/workflow/steps/remind.ts';
import { startReview } from '../../core/workflow/steps/start-review.ts';
import { waive, type WaiveRequest, type WaiveResult } from '../../core/workflow/steps/waive.ts';
import { writeReport } from '../../core/workflow/steps/write-report.ts';
import { emptyHouse, uploadEvent, type Ports } from '../../test/support/review-house.ts';
import { reviewerKey } from '../../test/support/test-signer.ts';
import { type DecisionAnswer, takeDecision } from '../../web/decision.ts';
import { findReview } from '../../web/review.ts';
import { Chance } from '../edits/chance.ts';
import { DRAFTS, wordyRuleBook } from './drafts.ts';
import { type Process, Turns } from './turns.ts';

const DAY_MS = 86_400_000;
const UPLOADERS = ['associate', 'associate', 'partner'];
const REVIEWERS: readonly Reviewer[] = ['partner', 'counsel'].map((name) => ({
  subject: name,
  name,
  email: null,
}));

/** What somebody was told came of what they did. */
export type Told = { readonly review: string; readonly by: Reviewer } & (
  | { readonly did: 'waive'; readonly result: WaiveResult; readonly request: WaiveRequest }
  | { readonly did: 'end-waiver'; readonly result: EndWaiverResult; readonly waiverId: string }
  | { readonly did: 'decide'; readonly result: DecisionAnswer; readonly decision: 'signed' | 'refused' }
);

interface PortsOfActor extends Ports {
  readonly signer: Signer;
  readonly issuer: string;
}

/** Who waits, and what lets them go on. */
interface Waiting {
  /** When it began to wait, ISO 8601 in UTC. */
  readonly since: string;
  /** Resolves when the step that opens the review has returned or broken off: that takes less than twenty days. */
  readonly opened: Promise<unknown>;
  goOn(answer: 'go on' | 'superseded' | 'timed out'): void;
}

/**
 * One house with all who act in it at once: an uploader, a queue that tells of an upload more than once and in any order,
 * executions whose steps break off at any call and are begun again, two reviewers, reminders and the clock.
 */
export class Trial {
  readonly house = { ...emptyHouse() };
  readonly uploads: DraftVersion[] = [];
  readonly told: Told[] = [];
  readonly turns: Turns;
  /** Faults that no step may have: all of them end the trial. */
  readonly faults: unknown[] = [];
  crashes = 0;
  readonly #chance: Chance;
  readonly #writing = { ...this.house.writing, ruleSet: wordyRuleBook };
  readonly #executions = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();

  constructor(seed: number) {
    this.#chance = new Chance(seed);
    this.turns = new Turns(this.#chance);
  }

  /** Lets things happen, each in the middle of what goes on, and waits until nothing more does. */
  async run(): Promise<void> {
    const happenings = 8 + this.#chance.below(14);
    this.#upload();
    for (let count = 0; count < happenings; count++) {
      await this.turns.take(this.#chance.below(this.#chance.happens(0.3) ? 150 : 12));
      this.#letHappen();
    }
    await this.turns.take(Infinity);
    await this.#lookAtAll();
  }

  /** Somebody looks at each review: that finishes what an act that broke off has left undone. */
  async #lookAtAll(): Promise<void> {
    for (const draft of this.uploads) this.#again((ports) => this.#open(reviewId(draft), ports));
    await this.turns.take(Infinity);
  }

  /** The review as the site finds it for each of its pages. */
  async #open(review: string, ports: PortsOfActor): Promise<Page | null> {
    const page = await findReview(review, ports);
    if (page?.end) await finishLeftUndone(page.record, page.end, ports);
    return page;
  }

  /** The time to sign runs out for all who wait. */
  async runOut(): Promise<void> {
    this.#moveClock(30 * DAY_MS);
    await this.turns.take(Infinity);
    await this.#lookAtAll();
  }

  #letHappen(): void {
    const what = this.#chance.next();
    if (what < 0.2 && this.uploads.length < 5) this.#upload();
    else if (what < 0.25) this.#announce(this.#someUpload());
    else if (what < 0.3) this.#process((ports) => remind(ports));
    else if (what < 0.38) this.#moveClock(this.#chance.below(2 * DAY_MS));
    else if (what < 0.4) this.#moveClock(21 * DAY_MS);
    else this.#act();
  }

  #someUpload(): DraftVersion {
    return this.#chance.pick(this.uploads) as DraftVersion;
  }

  #upload(): void {
    const key = this.#chance.pick([
      'acme/8-k.txt',
      'acme/8-k.txt',
      'acme/8-k.txt',
      'zenith/8-k.txt',
    ]) as string;
    const body = this.#chance.pick(DRAFTS) as string;
    const uploadedBy = this.#chance.pick(UPLOADERS) as string;
    const draft = this.house.drafts.upload(key, body, { uploadedBy });
    this.uploads.push(draft);
    this.#announce(draft);
    if (this.#chance.happens(0.2)) this.#announce(draft);
  }

  /** What fell over before it answered comes again. */
  #announce(draft: DraftVersion): void {
    this.#again(async (ports) => {
      const [failed] = await startReview(uploadEvent(draft), ports);
      if (failed) throw failed.error;
    });
  }

  #moveClock(ms: number): void {
    this.house.clock.moveTo(new Date(Date.parse(this.house.clock()) + ms).toISOString());
    for (const waiting of this.#waiting.values())
      if (isExpired(waiting.since, this.house.clock())) void this.#timeOut(waiting);
  }

  async #timeOut(waiting: Waiting): Promise<void> {
    await waiting.opened;
    await this.turns.turn();
    waiting.goOn('timed out');
  }

  #act(): void {
    const by = this.#chance.pick(REVIEWERS) as Reviewer;
    // Most of them on the newest there is.
    const draft = this.#chance.happens(0.7) ? (this.uploads.at(-1) as DraftVersion) : this.#someUpload();
    const review = reviewId(draft);
    const act = this.#chance.pick([
      this.#waiveAndSign,
      this.#waiveAndSign,
      this.#waiveAndSign,
      this.#refuse,
      this.#waiveSomething,
      this.#takeBack,
    ]) as (review: string, by: Reviewer, ports: PortsOfActor) => Promise<void>;
    const once = (ports: PortsOfActor): Promise<void> => act.call(this, review, by, ports);
    if (this.#chance.happens(0.5)) this.#again(once);
    else this.#process(once);
  }

  async #waiveAndSign(review: string, by: Reviewer, ports: PortsOfActor): Promise<void> {
    const page = await this.#open(review, ports);
    if (!page) return;
    for (const what of blocking(page)) if (!(await this.#waive(review, by, page, what, ports))) return;
    await this.#decide(review, by, 'signed', ports);
  }

  async #refuse(review: string, by: Reviewer, ports: PortsOfActor): Promise<void> {
    await this.#decide(review, by, 'refused', ports);
  }

  async #decide(
    review: string,
    by: Reviewer,
    decision: 'signed' | 'refused',
    ports: PortsOfActor,
  ): Promise<void> {
    const page = await this.#open(review, ports);
    if (!page) return;
    const form = {
      decision,
      reason: 'The figures are not final.',
      report: page.record.report.json.sha256,
      version: page.record.draft.versionId,
      waivers: waiversOf(page.waivers.inForce).sha256,
    };
    const result = await takeDecision(page, form, by, ports);
    this.told.push({ did: 'decide', review, by, decision, result });
  }

  async #waiveSomething(review: string, by: Reviewer, ports: PortsOfActor): Promise<void> {
    const page = await this.#open(review, ports);
    const what = page && this.#chance.pick(blocking(page));
    if (what) await this.#waive(review, by, page, what, ports);
  }

  async #waive(
    reviewId: string,
    by: Reviewer,
    page: Page,
    what: WaiveRequest['what'],
    ports: PortsOfActor,
  ): Promise<boolean> {
    const days = this.#chance.pick([0, 1, 30, 60]) as number;
    const request: WaiveRequest = {
      reviewId,
      reportSha256: page.record.report.json.sha256,
      what,
      reason: `No. ${this.told.length}`,
      expires: new Date(Date.parse(this.house.clock()) + days * DAY_MS).toISOString().slice(0, 10),
      owner: by,
    };
    const result = await waive(request, ports);
    this.told.push({ did: 'waive', review: reviewId, by, result, request });
    return result.kind === 'waived' || result.kind === 'already-waived';
  }

  async #takeBack(review: string, by: Reviewer, ports: PortsOfActor): Promise<void> {
    const page = await this.#open(review, ports);
    const waiver = page && this.#chance.pick(page.waivers.inForce);
    if (!waiver) return;
    const { waiverId } = waiver;
    const result = await endWaiver({ reviewId: review, waiverId, person: by }, ports);
    this.told.push({ did: 'end-waiver', review, by, result, waiverId });
  }

  /** One execution of the state machine. A step that breaks off is begun again from its start. */
  async #execute(input: ReviewInput): Promise<void> {
    const { ruleSet } = this.#writing;
    const parsed = await this.#step((ports) => parseDraftStep(input, ports, ruleSet));
    const checked = await Promise.all(
      parsed.families.map((family) =>
        this.#step((ports) => checkFamily({ ...input, family }, ports, ruleSet)),
      ),
    );
    const report = await this.#step((ports) =>
      writeReport({ ...input, parsed, checked }, ports, this.#writing),
    );
    const close = (end?: 'superseded' | 'expired' | 'unreadable') =>
      this.#step((ports) => closeReview(end ? { ...input, end } : input, ports));
    if (!report.asksSignOff) return void (await close('unreadable'));
    for (let attempt = 1; ; attempt++) {
      const taskToken = `${input.reviewId}-${attempt}`;
      const { promise: answered, resolve: goOn } = Promise.withResolvers<
        'go on' | 'superseded' | 'timed out'
      >();
      // What lets the execution go on does not wait until the step that opened the review has returned.
      const lives = this.#once((ports) => openReview({ ...input, report, taskToken }, ports));
      this.#waiting.set(taskToken, { since: this.house.clock(), opened: lives, goOn });
      const came = await Promise.race([
        answered,
        lives.then((lived) => (lived ? answered : ('gone' as const))),
      ]);
      this.#waiting.delete(taskToken);
      if (came === 'gone') continue;
      const ends = { 'go on': undefined, superseded: 'superseded', 'timed out': 'expired' } as const;
      return void (await close(ends[came]));
    }
  }

  isWaiting(token: string): boolean {
    return this.#waiting.has(token);
  }

  #step<Answer>(run: (ports: PortsOfActor) => Promise<Answer>): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const begin = async (): Promise<void> => {
      while (!(await this.#once(async (ports) => resolve(await run(ports)))));
    };
    begin().catch(reject);
    return promise;
  }

  #again(run: (ports: PortsOfActor) => Promise<unknown>): void {
    this.#step(run).catch((error: unknown) => this.faults.push(error));
  }

  #process(run: (ports: PortsOfActor) => Promise<unknown>): void {
    this.#once(run).catch((error: unknown) => this.faults.push(error));
  }

  /** False: it was gone before it was done. */
  async #once(run: (ports: PortsOfActor) => Promise<unknown>): Promise<boolean> {
    const dies = this.#chance.happens(0.25);
    const process = this.turns.process(dies ? this.#chance.below(45) + 1 : Infinity);
    await this.turns.turn();
    const lived = (await Promise.race([run(this.#portsOf(process)), process.gone])) !== 'gone';
    if (!lived) this.crashes += 1;
    return lived;
  }

  #portsOf(process: Process): PortsOfActor {
    const { clock, drafts, work, records, notifier, trailSigner } = this.house;
    const { turns } = this;
    return {
      clock,
      trailSigner,
      signer: turns.seenBy(process, 'signer', reviewerKey),
      issuer: 'https://identity.example',
      drafts: turns.seenBy(process, 'drafts', drafts),
      work: turns.seenBy(process, 'work', work),
      records: turns.seenBy(process, 'records', records),
      gate: turns.seenBy(process, 'gate', this.#gate()),
      notifier: turns.seenBy(process, 'notifier', notifier),
    };
  }

  #gate(): ReviewGate {
    return {
      startReview: async (name, input) => {
        if (this.#executions.has(name)) return;
        this.#executions.add(name);
        this.#execute(ReviewInput.parse(input)).catch((error: unknown) => this.faults.push(error));
      },
      succeed: async (token) => this.#waiting.get(token)?.goOn('go on'),
      fail: async (token, error) => {
        if (error !== SUPERSEDED) throw new Error(`No failure of that name is known: ${error}`);
        this.#waiting.get(token)?.goOn('superseded');
      },
    };
  }
}

type Page = NonNullable<Awaited<ReturnType<typeof findReview>>>;

/** What has to be waived before the report can be signed. */
function blocking({ report, waivers: { inForce } }: Page): WaiveRequest['what'][] {
  return [
    ...report.findings
      .filter((finding) => blocks(finding) && !isWaived(finding, inForce))
      .map(({ id }) => ({ kind: 'finding' as const, findingId: id })),
    ...[...familiesNotChecked(report).keys()]
      .filter((family) => !inForce.some((waiver) => coversFamily(waiver, family)))
      .map((family) => ({ kind: 'family' as const, family })),
  ];
}
