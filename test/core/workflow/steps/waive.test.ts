import { describe, expect, it } from 'vitest';
import { recordKeys } from '../../../../core/workflow/keys.ts';
import { readRecord, ReviewRecord } from '../../../../core/workflow/records.ts';
import { decide } from '../../../../core/workflow/steps/decide.ts';
import { endWaiver } from '../../../../core/workflow/steps/end-waiver.ts';
import { openReview } from '../../../../core/workflow/steps/open-review.ts';
import { waive, type WaiveRequest, type WaiveResult } from '../../../../core/workflow/steps/waive.ts';
import { storedReport } from '../../../../core/workflow/stored-report.ts';
import { readTrail } from '../../../../core/workflow/trail.ts';
import { waiversInForce, waiversOn } from '../../../../core/workflow/waivers.ts';
import { entryIn } from '../../../../core/trail/entry.ts';
import type { Waiver } from '../../../../core/waivers/waiver.ts';
import { specimen } from '../../../../rules/_shared/specimen.ts';
import { emptyHouse, NOON, report, start, type House } from '../../../support/review-house.ts';

const partner = { subject: 'partner@firm.example', name: 'A. Partner', email: null };
const counsel = { subject: 'counsel@firm.example', name: 'B. Counsel', email: null };

/** An open review of the next version of the draft, and the request to waive its one finding. */
async function opened(house: House, writing = house.writing) {
  const draft = house.drafts.upload('acme/8-k.txt', specimen(), { uploadedBy: 'J. Associate' });
  const input = await start(house, draft);
  const written = await report(house, input, writing);
  await openReview({ ...input, report: written, taskToken: `token-${draft.versionId}` }, house);
  const record = await readRecord(house.records, recordKeys.review(input.reviewId), ReviewRecord);
  if (!record) throw new Error('There is a report');
  const { report: told } = await storedReport(house.records, record);
  const request: WaiveRequest = {
    reviewId: input.reviewId,
    reportSha256: record.report.json.sha256,
    what: { kind: 'finding', findingId: told.findings[0]?.id ?? '' },
    reason: ' The cover is as the agent wants it. ',
    expires: '2026-12-23',
    owner: partner,
  };
  return { draft, reviewId: input.reviewId, request, family: { ...request, what: FAMILY } };
}

const FAMILY = { kind: 'family', family: 'signature' } as const;

async function given(house: House, request: WaiveRequest): Promise<Waiver> {
  const result = await waive(request, house);
  if (result.kind !== 'waived') throw new Error(result.kind);
  return result.waiver;
}

const idsInForce = async (house: House, reviewId: string): Promise<string[]> =>
  (await waiversInForce(reviewId, house, house.clock())).map(({ waiverId }) => waiverId);

async function events(house: House): Promise<string[]> {
  const sealed = await readTrail(house.records, 'acme/8-k.txt');
  return sealed.map((jws) => entryIn(jws)?.event.kind ?? '');
}

describe('A waiver', () => {
  it('is stored once, with subject, reason, owner and last day, and entered in the trail', async () => {
    const house = emptyHouse();
    const { request, reviewId, draft } = await opened(house);
    const waiver = await given(house, request);
    expect(waiver).toEqual({
      version: '1',
      waiverId: expect.stringMatching(/^w-[0-9a-f]{32}$/),
      reviewId,
      versionId: draft.versionId,
      subject: {
        kind: 'finding',
        findingId: (request.what as { findingId: string }).findingId,
        ruleId: 'dates/always-speaks',
        ruleVersion: 'version-1',
        wordsSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      reason: 'The cover is as the agent wants it.',
      owner: { subject: partner.subject, name: partner.name },
      at: NOON,
      expires: '2026-12-23',
    });
    const stored = await house.records.read(recordKeys.waiver(reviewId, waiver.waiverId));
    expect(JSON.parse(stored ?? '')).toEqual(waiver);
    expect(await idsInForce(house, reviewId)).toEqual([waiver.waiverId]);
    expect((await events(house)).at(-1)).toBe('waived');
  });

  it('lets a family stand that was not checked', async () => {
    const house = emptyHouse();
    const { family } = await opened(house);
    expect((await given(house, family)).subject).toEqual(FAMILY);
  });

  it.each<[string, Partial<WaiveRequest>, WaiveResult]>([
    ['without a reason', { reason: ' \n' }, { kind: 'incomplete', lacks: 'reason' }],
    [
      'with a reason beyond all bounds',
      { reason: 'x'.repeat(4_001) },
      { kind: 'incomplete', lacks: 'shorter-reason' },
    ],
    ['until no day', { expires: '2026-02-30' }, { kind: 'incomplete', lacks: 'day' }],
    ['until yesterday', { expires: '2026-11-22' }, { kind: 'incomplete', lacks: 'near-day' }],
    ['for more than ninety days', { expires: '2027-02-22' }, { kind: 'incomplete', lacks: 'near-day' }],
    ['from a page about another report', { reportSha256: '0'.repeat(64) }, { kind: 'stale' }],
    [
      'of a finding that is not there',
      { what: { kind: 'finding', findingId: 'f-0' } },
      { kind: 'unknown-subject' },
    ],
    [
      'of a family that was checked',
      { what: { kind: 'family', family: 'dates' } },
      { kind: 'unknown-subject' },
    ],
    ['on a review that is not there', { reviewId: '0'.repeat(40) }, { kind: 'unknown-review' }],
    [
      'by whoever uploaded, in whatever letters',
      { owner: { ...partner, name: 'j. associate' } },
      { kind: 'own-upload' },
    ],
  ])('is not given %s', async (_, change, expected) => {
    const house = emptyHouse();
    const { request, reviewId } = await opened(house);
    expect(await waive({ ...request, ...change }, house)).toEqual(expected);
    expect(await house.records.list(recordKeys.waiversPrefix(reviewId))).toEqual([]);
  });

  it.each([
    ['today', '2026-11-23'],
    ['ninety days ahead', '2027-02-21'],
  ])('may hold until %s', async (_, expires) => {
    const house = emptyHouse();
    const { request } = await opened(house);
    expect((await given(house, { ...request, expires })).expires).toBe(expires);
  });

  it('is not given twice on one finding, and the second is told whose holds', async () => {
    const house = emptyHouse();
    const { request, reviewId } = await opened(house);
    const first = await given(house, request);
    expect(await waive({ ...request, owner: counsel, reason: 'Also.' }, house)).toEqual({
      kind: 'already-waived',
      by: first,
    });
    expect(await idsInForce(house, reviewId)).toEqual([first.waiverId]);
  });

  it('is given by one of two who waive at once, and the other is told so', async () => {
    const house = emptyHouse();
    const { request, reviewId } = await opened(house);
    const results = await Promise.all([
      waive(request, house),
      waive({ ...request, owner: counsel, reason: 'Also.' }, house),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['already-waived', 'waived']);
    const winner = results.find((one) => one.kind === 'waived');
    expect(await idsInForce(house, reviewId)).toEqual([winner?.waiver.waiverId]);
  });

  it('is not given once the review is decided, superseded, expired, or its draft deleted', async () => {
    const decided = emptyHouse();
    const one = await opened(decided);
    await decide(
      { reviewId: one.reviewId, state: 'refused', signer: partner, reason: 'No', at: NOON, jws: 'a.b.c' },
      decided,
    );
    expect(await waive(one.request, decided)).toMatchObject({ kind: 'ended', end: { state: 'refused' } });

    const superseded = emptyHouse();
    const older = await opened(superseded);
    superseded.drafts.upload('acme/8-k.txt', 'newer');
    expect(await waive(older.request, superseded)).toEqual({ kind: 'superseded', by: 'v2' });

    const late = emptyHouse();
    const waiting = await opened(late);
    late.clock.moveTo('2026-12-13T12:00:00.000Z');
    expect(await waive({ ...waiting.request, expires: '2026-12-14' }, late)).toEqual({ kind: 'expired' });

    const gone = emptyHouse();
    const there = await opened(gone);
    gone.drafts.delete(there.draft);
    expect(await waive(there.request, gone)).toEqual({ kind: 'gone' });
  });

  it('that was put as the review ended is taken back, and its owner is told', async () => {
    const house = emptyHouse();
    const { request, reviewId } = await opened(house);
    const putIfAbsent = house.records.putIfAbsent.bind(house.records);
    house.records.putIfAbsent = async (key, body) => {
      if (key.includes('/waivers/') && !key.endsWith('.ended.json'))
        await putIfAbsent(recordKeys.end(reviewId), `{"state":"superseded","at":"${NOON}","by":"v2"}`);
      return putIfAbsent(key, body);
    };
    expect(await waive(request, house)).toMatchObject({ kind: 'ended', end: { state: 'superseded' } });
    expect(await idsInForce(house, reviewId)).toEqual([]);
  });
});

describe('Whoever may waive may take a waiver back', () => {
  it('once, and the trail says who', async () => {
    const house = emptyHouse();
    const { request, reviewId } = await opened(house);
    const { waiverId } = await given(house, request);
    const asked = { reviewId, waiverId, person: counsel };
    const by = { subject: counsel.subject, name: counsel.name };
    const end = { version: '1', waiverId, reviewId, by, at: NOON };
    expect(await endWaiver(asked, house)).toEqual({ kind: 'ended-waiver', end });
    expect(await endWaiver(asked, house)).toEqual({ kind: 'not-in-force' });
    expect((await waiversOn(reviewId, house, NOON)).ended).toEqual([{ waiver: expect.anything(), end }]);
    expect((await events(house)).slice(-2)).toEqual(['waived', 'waiver-ended']);
  });

  it('but not one that never was, nor on a draft of their own, nor once the review has ended', async () => {
    const house = emptyHouse();
    const { request, reviewId } = await opened(house);
    const { waiverId } = await given(house, request);
    expect(await endWaiver({ reviewId, waiverId: 'w-0', person: partner }, house)).toEqual({
      kind: 'not-in-force',
    });
    const uploader = { ...partner, name: 'J. Associate' };
    expect(await endWaiver({ reviewId, waiverId, person: uploader }, house)).toEqual({ kind: 'own-upload' });
    await opened(house);
    expect(await endWaiver({ reviewId, waiverId, person: partner }, house)).toMatchObject({ kind: 'ended' });
  });

  it('also one that was carried over, on the new version alone', async () => {
    const house = emptyHouse();
    const first = await opened(house);
    const { waiverId } = await given(house, first.request);
    const { reviewId } = await opened(house);
    expect(await idsInForce(house, reviewId)).toEqual([waiverId]);
    expect(await endWaiver({ reviewId, waiverId, person: partner }, house)).toMatchObject({
      kind: 'ended-waiver',
    });
    expect(await idsInForce(house, reviewId)).toEqual([]);
    const third = await opened(house);
    expect(await idsInForce(house, third.reviewId)).toEqual([]);
  });
});

describe('A new version takes over', () => {
  it('what holds on unchanged words, and no word on a family', async () => {
    const house = emptyHouse();
    const first = await opened(house);
    const { waiverId } = await given(house, first.request);
    const family = await given(house, first.family);
    const { reviewId } = await opened(house);
    const standing = await waiversOn(reviewId, house, NOON);
    expect(standing.inForce.map((waiver) => waiver.waiverId)).toEqual([waiverId]);
    expect(standing.leftBehind).toEqual([{ waiver: family, why: 'one-version', then: null, now: null }]);
    expect(standing.from).toEqual({ reviewId: first.reviewId, versionId: 'v1' });
  });

  it('nothing that another version of the rule would judge', async () => {
    const house = emptyHouse();
    const first = await opened(house);
    const waiver = await given(house, first.request);
    const ruleSet = { ...house.writing.ruleSet, ruleVersions: { 'dates/always-speaks': 'version-2' } };
    const { reviewId, request } = await opened(house, { ...house.writing, ruleSet });
    const { inForce, leftBehind } = await waiversOn(reviewId, house, NOON);
    const now = (request.what as { findingId: string }).findingId;
    expect(inForce).toEqual([]);
    expect(leftBehind).toEqual([{ waiver, why: 'rule-changed', then: '', now }]);
  });

  it('nothing whose last day is over, and says so', async () => {
    const house = emptyHouse();
    const first = await opened(house);
    await given(house, { ...first.request, expires: '2026-11-23' });
    house.clock.moveTo('2026-11-24T12:00:00.000Z');
    const { reviewId } = await opened(house);
    const { inForce, leftBehind } = await waiversOn(reviewId, house, house.clock());
    expect([inForce, leftBehind.map(({ why }) => why)]).toEqual([[], ['expired']]);
  });

  it('what it would have through a version in between that never opened', async () => {
    const house = emptyHouse();
    const first = await opened(house);
    const { waiverId } = await given(house, first.request);
    const between = house.drafts.upload('acme/8-k.txt', specimen(), { uploadedBy: 'J. Associate' });
    await report(house, await start(house, between), house.writing);
    const { reviewId } = await opened(house);
    expect(await idsInForce(house, reviewId)).toEqual([waiverId]);
  });

  it('what it would have past a version that could not be read', async () => {
    const house = emptyHouse();
    const first = await opened(house);
    const { waiverId } = await given(house, first.request);
    const blank = house.drafts.upload('acme/8-k.txt', '', { uploadedBy: 'J. Associate' });
    await report(house, await start(house, blank), house.writing);
    const { reviewId } = await opened(house);
    expect(await idsInForce(house, reviewId)).toEqual([waiverId]);
  });

  it('nothing that was put as the older one ended, though it was not taken back yet', async () => {
    const house = emptyHouse();
    const first = await opened(house);
    const halfway = {
      ...house,
      trailSigner: { ...house.trailSigner, sign: () => Promise.reject(new Error('Fell over')) },
    };
    await expect(waive(first.request, halfway)).rejects.toThrow('Fell over');
    const { reviewId } = await opened(house);
    expect(await waiversOn(reviewId, house, house.clock())).toMatchObject({ inForce: [], leftBehind: [] });
  });

  it('the same however often its review is opened', async () => {
    const house = emptyHouse();
    const first = await opened(house);
    await given(house, first.request);
    const { reviewId } = await opened(house);
    const before = await house.records.read(recordKeys.carried(reviewId));
    house.clock.moveTo('2027-01-01T12:00:00.000Z');
    await opened(house);
    expect(await house.records.read(recordKeys.carried(reviewId))).toBe(before);
  });
});
