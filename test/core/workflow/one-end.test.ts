import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardKeys, readEndedKey } from '../../../core/workflow/board-keys.ts';
import { entryIn, type TrailEntry } from '../../../core/trail/entry.ts';
import { trailFile, verifyTrail } from '../../../core/trail/verify.ts';
import { recordKeys, reviewId, type DraftVersion } from '../../../core/workflow/keys.ts';
import { EndState, ReviewInput } from '../../../core/workflow/payloads.ts';
import { Latest, ReviewEnd, SignOffToken } from '../../../core/workflow/records.ts';
import { decide, type DecisionResult } from '../../../core/workflow/steps/decide.ts';
import { startReview } from '../../../core/workflow/steps/start-review.ts';
import { readTrail } from '../../../core/workflow/trail.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { emptyHouse, NOON, uploadEvent, walk, type House, type Ports } from '../../support/review-house.ts';

type Event =
  | { kind: 'upload'; key: string; readable: boolean; by: string }
  | { kind: 'event-again'; which: number }
  | { kind: 'decide'; which: number; by: string; state: 'signed' | 'refused' }
  | { kind: 'delete'; which: number }
  | { kind: 'kill' };

const which = fc.nat({ max: 5 });
const person = fc.constantFrom('associate', 'partner', 'counsel');
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('upload' as const),
      key: fc.constantFrom('acme/8-k.txt', 'zenith/8-k.txt'),
      readable: fc.constantFrom(true, true, true, false),
      by: person,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('event-again' as const), which }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      which,
      by: person,
      state: fc.constantFrom('signed' as const, 'refused' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const) }) },
);

/** A review takes some forty calls to its opening. */
const turns = fc.oneof(fc.nat({ max: 10 }), fc.nat({ max: 120 }));

interface Decided {
  readonly draft: DraftVersion;
  /** Whether a newer version stood from before the decision was sent until it was answered. */
  readonly late: boolean;
  readonly own: boolean;
  readonly result: DecisionResult;
}

/** One house under a scheduler that decides whose call goes next, and that can be killed and started again. */
class Trial {
  readonly house: House = emptyHouse();
  readonly uploads: DraftVersion[] = [];
  readonly uploadedBy: string[] = [];
  readonly gone = new Set<string>();
  readonly decided: Decided[] = [];
  readonly #scheduler: fc.Scheduler;
  readonly #walking = new Set<string>();
  #life = 0;

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
  }

  /** After each event so many calls get their turn, so that the next one falls into the middle of what goes on. */
  async run(events: readonly (readonly [Event, turns: number])[]): Promise<void> {
    for (const [one, turns] of events) {
      this.#take(one);
      for (let turn = 0; turn < turns && this.#scheduler.count() > 0; turn++)
        await this.#scheduler.waitNext(1);
    }
    await this.#scheduler.waitIdle();
  }

  async startAgain(): Promise<void> {
    this.#kill();
    await this.#scheduler.waitIdle();
  }

  #kill(): void {
    this.#life++;
    this.#walking.clear();
    this.house.gate.forgetTokens();
    // Events that started no review come again; reviews that have not ended run again from their beginning.
    for (const draft of this.uploads) this.#announce(draft);
    for (const name of this.house.gate.started.keys()) this.#walk(name);
  }

  /** What waits after a restart waits on a token of its own. */
  recordsButTokens(): Record<string, string> {
    const kept = Object.entries(this.house.records.contents()).filter(
      ([key]) => !key.endsWith('/token.json'),
    );
    return Object.fromEntries(kept);
  }

  #take(one: Event): void {
    if (one.kind === 'kill') return this.#kill();
    if (one.kind === 'upload') {
      const draft = this.house.drafts.upload(one.key, one.readable ? specimen() : '', { uploadedBy: one.by });
      this.uploads.push(draft);
      this.uploadedBy.push(one.by);
      return this.#announce(draft);
    }
    const index = one.which % Math.max(1, this.uploads.length);
    const draft = this.uploads[index];
    if (!draft) return;
    if (one.kind === 'event-again') return this.#announce(draft);
    if (one.kind === 'decide') return this.#decide(draft, one, this.uploadedBy[index] === one.by);
    if (this.gone.has(draft.versionId)) return;
    this.gone.add(draft.versionId);
    this.house.drafts.delete(draft);
  }

  #announce(draft: DraftVersion): void {
    const ports = this.#ports();
    void startReview(uploadEvent(draft), ports).then(() => this.#walk(reviewId(draft)));
  }

  #walk(name: string): void {
    if (this.#walking.has(name)) return;
    this.#walking.add(name);
    const input = ReviewInput.parse(this.house.gate.started.get(name));
    const token = `${name}-${this.#life}`;
    void walk(this.#ports(), input, this.house.writing, this.house.gate, token);
  }

  #decide(
    draft: DraftVersion,
    { by, state }: { by: string; state: 'signed' | 'refused' },
    own: boolean,
  ): void {
    const later = this.uploads.slice(this.uploads.indexOf(draft) + 1);
    const isLate = () => later.some(({ key, versionId }) => key === draft.key && !this.gone.has(versionId));
    const sentLate = isLate();
    const signer = { subject: by, name: by, email: null };
    const jws = `${state} by ${by}, no. ${this.decided.length}`;
    const decision = { reviewId: reviewId(draft), state, signer, reason: null, at: NOON, jws };
    // A newer version that was deleted while this was decided stands in nobody's way.
    void decide(decision, this.#ports()).then((result) =>
      this.decided.push({ draft, late: sentLate && isLate(), own, result }),
    );
  }

  /** Each call waits for its turn; calls of a life that was killed never come back. */
  #ports(): Ports {
    const life = this.#life;
    const inTurn = <T extends object>(store: T): T =>
      new Proxy(store, {
        get: (target, name) => {
          const call = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
          return async (...args: unknown[]) => {
            await this.#scheduler.schedule(Promise.resolve(), String(name));
            if (life !== this.#life) return new Promise(() => undefined);
            return call.apply(target, args);
          };
        },
      });
    const { clock, drafts, work, records, gate, notifier, trailSigner } = this.house;
    return {
      clock,
      trailSigner,
      drafts: inTurn(drafts),
      work: inTurn(work),
      records: inTurn(records),
      gate: inTurn(gate),
      notifier,
    };
  }
}

interface Standing {
  readonly ends: readonly ReviewEnd[];
  readonly waits: boolean;
  readonly keepsToken: boolean;
}

async function standingOf({ house }: Trial, draft: DraftVersion): Promise<Standing> {
  const review = reviewId(draft);
  const token = await house.records.read(recordKeys.token(review));
  return {
    keepsToken: token !== null,
    ends: house.records.putsOf(recordKeys.end(review)).map((body) => ReviewEnd.parse(JSON.parse(body))),
    waits: token !== null && house.gate.isWaiting(SignOffToken.parse(JSON.parse(token)).taskToken),
  };
}

async function expectOneEndEach(trial: Trial): Promise<void> {
  const { house, uploads, gone } = trial;
  const board = await house.records.list(boardKeys.openPrefix);
  const over = (await house.records.list(boardKeys.endedPrefix)).map((key) => readEndedKey(key)?.reviewId);
  expect(await house.records.list(boardKeys.checkingPrefix), 'all have their report').toEqual([]);
  for (const draft of uploads) {
    const { ends, waits, keepsToken } = await standingOf(trial, draft);
    const review = reviewId(draft);
    const end = ends[0];

    expect(ends.length + (waits ? 1 : 0), 'one end, or waiting').toBe(1);
    expect(keepsToken, 'a token only while it is waited on').toBe(waits);
    for (const format of ['json', 'html', 'sarif'] as const)
      expect(house.records.putsOf(recordKeys.report(draft, format)), 'one report').toHaveLength(1);
    expect(house.records.putsOf(recordKeys.review(review))).toHaveLength(1);
    expect(house.records.putsOf(recordKeys.signOff(draft)), 'a record of the decision that stands').toEqual(
      end && 'jws' in end ? [end.jws] : [],
    );
    expect(
      over.filter((id) => id === review),
      'among the ended ones at most once',
    ).toHaveLength(over.includes(review) && end ? 1 : 0);
    // A deletion is no event of the workflow: what a deleted version has brought about stays as it is.
    if (uploads.some(({ key, versionId }) => key === draft.key && gone.has(versionId))) continue;
    const isNewest = uploads.findLast(({ key }) => key === draft.key) === draft;
    expect(waits && !isNewest, 'only the newest waits').toBe(false);
    const asksSomebody = waits || end?.state === 'failed' || end?.state === 'unreadable';
    const standsOpen = isNewest && asksSomebody;
    expect(
      board.filter((key) => key.includes(review)),
      'on the board',
    ).toHaveLength(standsOpen ? 1 : 0);
    expect(over.includes(review), 'among the ended ones').toBe(!standsOpen);
  }
}

/** What the trail tells of each version: its upload first, everything once, and how it ended where it did. */
async function expectTrailOfEach({ house, uploads }: Trial): Promise<void> {
  for (const key of new Set(uploads.map((draft) => draft.key))) {
    const sealed = await readTrail(house.records, key);
    expect(verifyTrail(trailFile(sealed)), 'a chain that holds').toMatchObject({ holds: true });
    const entries = sealed.map((jws) => entryIn(jws) as TrailEntry);
    for (const draft of uploads.filter((one) => one.key === key)) {
      const review = reviewId(draft);
      const kinds = entries.filter((entry) => entry.reviewId === review).map(({ event }) => event.kind);
      const end = house.records.putsOf(recordKeys.end(review))[0];
      expect(new Set(kinds).size, 'each once').toBe(kinds.length);
      expect(kinds[0]).toBe('uploaded');
      expect(
        kinds.filter((kind) => EndState.options.some((state) => state === kind)),
        'its end',
      ).toEqual(end === undefined ? [] : [ReviewEnd.parse(JSON.parse(end)).state]);
      if (end === undefined) expect(kinds.toSorted()).toEqual(['checked', 'review-opened', 'uploaded']);
    }
  }
}

async function expectLatestOfNewest({ house, uploads, gone }: Trial): Promise<void> {
  for (const newest of uploads) {
    const versions = uploads.filter(({ key }) => key === newest.key);
    if (versions.at(-1) !== newest || versions.some(({ versionId }) => gone.has(versionId))) continue;
    const latest = Latest.parse(
      JSON.parse((await house.records.read(recordKeys.latest(newest.key))) ?? 'null'),
    );
    const end = await house.records.read(recordKeys.end(reviewId(newest)));
    expect(latest.versionId).toBe(newest.versionId);
    expect(latest.state).toBe(end === null ? 'awaiting-sign-off' : ReviewEnd.parse(JSON.parse(end)).state);
  }
}

function expectFairDecisions({ house, decided }: Trial): void {
  for (const { draft, late, own, result } of decided) {
    if (result.kind !== 'decided') continue;
    expect({ late, own }, 'nobody signs what is superseded, or what they uploaded').toEqual({
      late: false,
      own: false,
    });
    expect(
      house.records.putsOf(recordKeys.end(reviewId(draft))).map((body) => JSON.parse(body) as unknown),
    ).toEqual([result.end]);
  }
}

describe('whatever is killed, repeated or reordered', () => {
  it('leaves each version with one report, and with one end or waiting', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(event, turns), { minLength: 1, maxLength: 12 }),
        async (scheduler, events) => {
          const trial = new Trial(scheduler);
          await trial.run(events);
          await expectOneEndEach(trial);
          await expectLatestOfNewest(trial);
          await expectTrailOfEach(trial);
          expectFairDecisions(trial);
        },
      ),
      { numRuns: 150 },
    );
  });
});
