import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryIn, type TrailEntry, type TrailEvent } from '../../../core/trail/entry.ts';
import { trailFile, verifyTrail } from '../../../core/trail/verify.ts';
import { recordKeys, type DraftVersion } from '../../../core/workflow/keys.ts';
import { enterTrail, lookBack, readTrail, type TrailPorts } from '../../../core/workflow/trail.ts';
import { Shelf, stoppedClock } from '../../support/fake-stores.ts';
import { houseKey } from '../../support/test-signer.ts';

const NOON = '2026-11-26T17:00:00.000Z';
const draft: DraftVersion = { bucket: 'drafts', key: 'acme/8-k.txt', versionId: 'v1' };
const uploaded: TrailEvent = { kind: 'uploaded', by: 'associate' };
const openedBy = (name: string): TrailEvent => ({ kind: 'opened', by: { subject: name, name } });

function emptyTrail() {
  return { records: new Shelf(), clock: stoppedClock(NOON), trailSigner: houseKey };
}

async function entriesOf({ records }: TrailPorts, key = draft.key): Promise<TrailEntry[]> {
  return (await readTrail(records, key)).map((jws) => entryIn(jws) as TrailEntry);
}

const told = ({ sequence, reviewId, event }: TrailEntry): string => `${sequence} ${reviewId} ${event.kind}`;

describe('the trail of a draft', () => {
  it('tells each event of a review once, however often it is entered', async () => {
    const ports = emptyTrail();
    for (let turn = 0; turn < 3; turn++)
      for (const event of [uploaded, openedBy('ann'), openedBy('bob'), openedBy('ann')])
        await enterTrail(ports, draft, 'r1', event);
    expect((await entriesOf(ports)).map(told)).toEqual(['1 r1 uploaded', '2 r1 opened', '3 r1 opened']);
  });

  it('goes on over the versions of the draft', async () => {
    const ports = emptyTrail();
    await enterTrail(ports, draft, 'r1', uploaded);
    await enterTrail(ports, { ...draft, versionId: 'v2' }, 'r2', uploaded);
    await enterTrail(ports, draft, 'r1', { kind: 'superseded', byVersion: 'v2' });
    const entries = await entriesOf(ports);
    expect(entries.map(told)).toEqual(['1 r1 uploaded', '2 r2 uploaded', '3 r1 superseded']);
    expect(verifyTrail(trailFile(await readTrail(ports.records, draft.key))).holds).toBe(true);
  });

  it('lies apart from those of drafts whose keys begin alike', async () => {
    const ports = emptyTrail();
    const keys = ['acme', 'acme/000001.jws', 'acme/8-k.txt', `acme/${'long '.repeat(300)}`];
    for (const key of keys) await enterTrail(ports, { ...draft, key }, `review of ${key}`, uploaded);
    for (const key of keys)
      expect((await entriesOf(ports, key)).map(told)).toEqual([`1 review of ${key} uploaded`]);
  });

  it('is never dated back, whichever clock is behind', async () => {
    const ports = emptyTrail();
    await enterTrail(ports, draft, 'r1', uploaded);
    ports.clock.moveTo('2026-11-26T16:59:59.000Z');
    await enterTrail(ports, draft, 'r1', { kind: 'review-opened' });
    expect((await entriesOf(ports)).map(({ at }) => at)).toEqual([NOON, NOON]);
  });

  it('finds an event that lies further back than one look', async () => {
    const ports = emptyTrail();
    await enterTrail(ports, draft, 'r1', uploaded);
    for (let other = 0; other < 40; other++) await enterTrail(ports, draft, `other ${other}`, uploaded);
    await enterTrail(ports, draft, 'r1', uploaded);
    expect(await entriesOf(ports)).toHaveLength(41);
    const { last, entries } = await lookBack(ports.records, draft.key, 'r1');
    expect([last?.sequence, entries.map(told)]).toEqual([41, ['1 r1 uploaded']]);
  });

  it('reads no further back than the upload', async () => {
    const ports = emptyTrail();
    for (let other = 0; other < 40; other++) await enterTrail(ports, draft, `other ${other}`, uploaded);
    const read: string[] = [];
    const records = {
      ...bound(ports.records),
      read: (key: string) => (read.push(key), ports.records.read(key)),
    };
    ports.clock.moveTo('2026-11-26T20:00:00.000Z');
    await enterTrail({ ...ports, records }, draft, 'r1', uploaded, '2026-11-26T19:00:00.000Z');
    expect(read).toHaveLength(16);
    read.length = 0;
    await enterTrail({ ...ports, records }, draft, 'r1', { kind: 'review-opened' });
    expect(read).toHaveLength(16);
  });

  it('goes on after an entry that is none, so that nothing is held up, and no longer holds', async () => {
    const ports = emptyTrail();
    await enterTrail(ports, draft, 'r1', uploaded);
    await ports.records.put(recordKeys.trailEntry(draft.key, 2), 'not an entry');
    await enterTrail(ports, draft, 'r1', { kind: 'review-opened' });
    const sealed = await readTrail(ports.records, draft.key);
    expect(entryIn(sealed[2] as string)?.sequence).toBe(3);
    expect(verifyTrail(trailFile(sealed)).holds).toBe(false);
  });
});

describe('whoever enters at once, is repeated or killed', () => {
  const events: readonly TrailEvent[] = [
    { kind: 'review-opened' },
    openedBy('ann'),
    openedBy('bob'),
    { kind: 'waiver-ended', by: { subject: 'ann', name: 'ann' }, waiverId: 'w-1' },
    { kind: 'expired' },
  ];
  const writer = fc.record({
    review: fc.constantFrom('r1', 'r2', 'r3'),
    // Nothing happens to a version before its upload was entered; the same upload may be told of many times.
    told: fc.shuffledSubarray([...events]).map((later) => [uploaded, ...later]),
    /** After so many calls its process is gone, and whatever it had asked for may or may not have been done. */
    livesFor: fc.nat({ max: 40 }),
  });

  it('leaves a chain that holds, with each event once and none lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(writer, { minLength: 1, maxLength: 5 }),
        async (scheduler, writers) => {
          const ports = emptyTrail();
          for (const { review, told, livesFor } of writers) {
            const life = { calls: livesFor };
            const records = inTurn(ports.records, scheduler, life);
            void (async () => {
              for (const event of told) await enterTrail({ ...ports, records }, draft, review, event);
            })();
          }
          await scheduler.waitIdle();
          // Whatever was killed is started again from its beginning.
          const again = writers.map(async ({ review, told }) => {
            const records = inTurn(ports.records, scheduler, { calls: Infinity });
            for (const event of told) await enterTrail({ ...ports, records }, draft, review, event);
          });
          await scheduler.waitIdle();
          await Promise.all(again);

          const file = trailFile(await readTrail(ports.records, draft.key));
          expect(verifyTrail(file)).toMatchObject({ holds: true });
          const entries = (await entriesOf(ports)).map(({ reviewId, event }) =>
            JSON.stringify([reviewId, event]),
          );
          const wanted = writers.flatMap(({ review, told }) =>
            told.map((event) => JSON.stringify([review, event])),
          );
          expect(entries.toSorted()).toEqual([...new Set(wanted)].toSorted());
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Each call waits for its turn. One that comes after the end of its process never answers; the very last one may be done. */
function inTurn(records: Shelf, scheduler: fc.Scheduler, life: { calls: number }): TrailPorts['records'] {
  const turn = async <T>(call: () => Promise<T>): Promise<T> => {
    await scheduler.schedule(Promise.resolve());
    life.calls -= 1;
    if (life.calls < 0) return new Promise(() => undefined);
    const answer = await call();
    return life.calls === 0 ? new Promise(() => undefined) : answer;
  };
  return {
    read: (key) => turn(() => records.read(key)),
    list: (prefix) => turn(() => records.list(prefix)),
    putIfAbsent: (key, body) => turn(() => records.putIfAbsent(key, body)),
  };
}

function bound(records: Shelf): TrailPorts['records'] {
  return {
    read: (key) => records.read(key),
    list: (prefix) => records.list(prefix),
    putIfAbsent: (key, body) => records.putIfAbsent(key, body),
  };
}
