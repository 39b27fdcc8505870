import { describe, expect, it } from 'vitest';
import { boardKeys, readOpenKey } from '../../../../core/workflow/board-keys.ts';
import { recordKeys, type DraftVersion } from '../../../../core/workflow/keys.ts';
import type { ReviewInput } from '../../../../core/workflow/payloads.ts';
import { closeReview } from '../../../../core/workflow/steps/close-review.ts';
import { decide, type Decision } from '../../../../core/workflow/steps/decide.ts';
import { openReview } from '../../../../core/workflow/steps/open-review.ts';
import { specimen } from '../../../../rules/_shared/specimen.ts';
import { emptyHouse, NOON, report, start, walk, type House } from '../../../support/review-house.ts';

const LATER = '2026-11-24T09:30:00.000Z';
const partner = { subject: 'partner@firm.example', name: 'A. Partner', email: null };

function signed(reviewId: string, change: Partial<Decision> = {}): Decision {
  return { reviewId, state: 'signed', signer: partner, reason: null, at: LATER, jws: 'a.b.c', ...change };
}

/** A review that waits for its sign-off on the token "token-<version>". */
async function waiting(house: House, body = specimen(), uploadedBy = 'J. Associate') {
  const draft = house.drafts.upload('acme/8-k.txt', body, { uploadedBy });
  const input = await start(house, draft);
  const written = await report(house, input, house.writing);
  const taskToken = `token-${draft.versionId}`;
  const answered = house.gate.wait(taskToken);
  const open = () => openReview({ ...input, report: written, taskToken }, house);
  await open();
  return { draft, input, taskToken, answered, open };
}

async function latestState(house: House, { key }: DraftVersion): Promise<unknown> {
  const { versionId, state } = JSON.parse((await house.records.read(recordKeys.latest(key))) ?? '{}');
  return { versionId, state };
}

const endOf = async (house: House, { reviewId }: ReviewInput): Promise<unknown> =>
  JSON.parse((await house.records.read(recordKeys.end(reviewId))) ?? 'null');

describe('a review that waits', () => {
  it('stands on the board under its deadline, and in latest.json', async () => {
    const house = emptyHouse();
    const { draft, input } = await waiting(house);
    const board = await house.records.list(boardKeys.openPrefix);
    expect(board).toHaveLength(1);
    expect(JSON.parse((await house.records.read(board[0] ?? '')) ?? '')).toMatchObject({
      reviewId: input.reviewId,
      draft,
      state: 'awaiting-sign-off',
      uploadedBy: 'J. Associate',
    });
    expect(await latestState(house, draft)).toEqual({ versionId: 'v1', state: 'awaiting-sign-off' });
  });

  it('keeps its token in its own record and nowhere else', async () => {
    const house = emptyHouse();
    const { input, taskToken } = await waiting(house);
    const holding = Object.entries(house.records.contents()).filter(([, body]) => body.includes(taskToken));
    expect(holding.map(([key]) => key)).toEqual([recordKeys.token(input.reviewId)]);
  });

  it('is signed once: the second who decides is told who was first', async () => {
    const house = emptyHouse();
    const { draft, input, answered } = await waiting(house);
    const end = { state: 'signed', at: LATER, signer: partner, reason: null, jws: 'a.b.c' };
    expect(await decide(signed(input.reviewId), house)).toEqual({ kind: 'decided', end });
    const second = signed(input.reviewId, { state: 'refused', reason: 'No', jws: 'd.e.f' });
    expect(await decide(second, house)).toEqual({ kind: 'ended', end });
    expect(await answered).toBe('go on');

    expect(await closeReview(input, house)).toEqual({ state: 'signed' });
    expect(await house.records.read(recordKeys.signOff(draft))).toBe('a.b.c');
    expect(await house.records.list(boardKeys.openPrefix)).toEqual([]);
    expect(await house.records.read(recordKeys.token(input.reviewId))).toBe(null);
    expect(await latestState(house, draft)).toEqual({ versionId: 'v1', state: 'signed' });
    expect(house.notifier.heard.map(({ kind, reviewId, at }) => [kind, reviewId, at])).toEqual([
      ['review-opened', input.reviewId, expect.any(String)],
      ['signed', input.reviewId, LATER],
    ]);
  });

  it.each([
    ['by name, whatever the case and the spaces', ' a. PARTNER '],
    ['by subject', 'partner@firm.example'],
    ['by subject in wide letters', 'ｐａｒｔｎｅｒ@firm.example'],
    ['by e-mail', 'Partner@Mail.example'],
  ])('is not signed by its uploader, known %s', async (_, uploadedBy) => {
    const house = emptyHouse();
    const { input } = await waiting(house, specimen(), uploadedBy);
    const signer = { ...partner, email: 'partner@mail.example' };
    expect(await decide(signed(input.reviewId, { signer }), house)).toEqual({ kind: 'own-upload' });
    expect(await endOf(house, input)).toBe(null);
  });

  it('is superseded by a newer version: its wait ends, it leaves the board, a late signature is refused', async () => {
    const house = emptyHouse();
    const first = await waiting(house);
    const second = await waiting(house);
    expect(await first.answered).toBe('Superseded');
    expect(await decide(signed(first.input.reviewId), house)).toEqual({
      kind: 'ended',
      end: { state: 'superseded', at: NOON, by: 'v2' },
    });
    await closeReview({ ...first.input, end: 'superseded' }, house);
    expect(await house.records.read(recordKeys.signOff(first.draft))).toBe(null);
    const board = await house.records.list(boardKeys.openPrefix);
    expect(board.map((key) => key.includes(second.input.reviewId))).toEqual([true]);
    expect(await latestState(house, second.draft)).toEqual({ versionId: 'v2', state: 'awaiting-sign-off' });
  });

  it('cannot be signed before it is open, while what it takes over is not known', async () => {
    const house = emptyHouse();
    const draft = house.drafts.upload('acme/8-k.txt', specimen(), { uploadedBy: 'J. Associate' });
    const input = await start(house, draft);
    await report(house, input, house.writing);
    expect(await decide(signed(input.reviewId), house)).toEqual({ kind: 'not-open' });
    expect(await endOf(house, input)).toBe(null);
  });

  it('has all that its opening stores by the time that its token is put', async () => {
    const house = emptyHouse();
    const draft = house.drafts.upload('acme/8-k.txt', specimen(), { uploadedBy: 'J. Associate' });
    const input = await start(house, draft);
    const written = await report(house, input, house.writing);
    const put = house.records.put.bind(house.records);
    house.records.put = async (key, body) => {
      if (key === recordKeys.token(input.reviewId)) throw new Error('It falls over');
      await put(key, body);
    };
    const opening = openReview({ ...input, report: written, taskToken: 'token-v1' }, house);
    await expect(opening).rejects.toThrow('It falls over');
    expect(await house.records.list(boardKeys.openPrefix)).toHaveLength(1);
    expect(await house.records.read(recordKeys.carried(input.reviewId))).not.toBe(null);
    expect(await latestState(house, draft)).toEqual({ versionId: 'v1', state: 'awaiting-sign-off' });
  });

  it('keeps no token where it ended before it opened', async () => {
    const house = emptyHouse();
    const { input, answered, open } = await waiting(house);
    await decide(signed(input.reviewId), house);
    await answered;
    await closeReview(input, house);
    await open();
    expect(await house.records.read(recordKeys.token(input.reviewId))).toBe(null);
    expect(await house.records.list(boardKeys.openPrefix)).toEqual([]);
  });

  it('cannot be signed once a newer version is uploaded, even before that one is read', async () => {
    const house = emptyHouse();
    const { input } = await waiting(house);
    house.drafts.upload('acme/8-k.txt', specimen());
    expect(await decide(signed(input.reviewId), house)).toEqual({ kind: 'superseded', by: 'v2' });
  });

  it('cannot be signed once the draft is deleted', async () => {
    const house = emptyHouse();
    const { input, draft } = await waiting(house);
    house.drafts.delete(draft);
    expect(await decide(signed(input.reviewId), house)).toEqual({ kind: 'gone' });
  });

  it('cannot be signed after twenty days, and ends as expired when it is opened again', async () => {
    const house = emptyHouse();
    const { input, open, answered } = await waiting(house);
    const at = '2026-12-13T12:00:00.000Z';
    expect(await decide(signed(input.reviewId, { at }), house)).toEqual({ kind: 'expired' });
    house.clock.moveTo(at);
    await open();
    expect(await answered).toBe('go on');
    expect(await closeReview(input, house)).toEqual({ state: 'expired' });
  });

  it('goes on at once when it is opened again after its end, as after a restart', async () => {
    const house = emptyHouse();
    const { input, open } = await waiting(house);
    await decide(signed(input.reviewId), house);
    const answered = house.gate.wait('token-v1');
    await open();
    expect(await answered).toBe('go on');
    expect(await house.records.list(boardKeys.openPrefix)).toEqual([]);
  });

  it('takes a signature that came before its time ran out, though the workflow says expired', async () => {
    const house = emptyHouse();
    const { input } = await waiting(house);
    await decide(signed(input.reviewId), house);
    expect(await closeReview({ ...input, end: 'expired' }, house)).toEqual({ state: 'signed' });
  });
});

describe('a review that cannot be signed', () => {
  it('is unknown to the sign-off', async () => {
    expect(await decide(signed('0'.repeat(40)), emptyHouse())).toEqual({ kind: 'unknown-review' });
  });

  it('is not asked for when the draft is unreadable, and stays on the board for somebody to act', async () => {
    const house = emptyHouse();
    const draft = house.drafts.upload('acme/8-k.txt', '');
    const input = await start(house, draft);
    await report(house, input, house.writing);
    expect(await decide(signed(input.reviewId), house)).toEqual({ kind: 'not-asked' });
    await walk(house, input, house.writing, house.gate, 'token');
    expect(await latestState(house, draft)).toEqual({ versionId: 'v1', state: 'unreadable' });
    const board = await house.records.list(boardKeys.openPrefix);
    expect(board.map(readOpenKey)).toMatchObject([
      { place: `9999-12-30/20261123T120000Z-${input.reviewId}`, state: 'unreadable', verdict: 'unreadable' },
    ]);
  });

  it.each(['signed', 'refused'] as const)('is never %s on the word of the workflow alone', async (end) => {
    const house = emptyHouse();
    const { input } = await waiting(house);
    await expect(closeReview({ ...input, end }, house)).rejects.toThrow('nothing ended it');
    expect(await endOf(house, input)).toBe(null);
  });
});

describe('each step run twice', () => {
  it.each(['sign', 'supersede'])('changes nothing the second time: %s', async (story) => {
    const house = emptyHouse();
    const { input, open } = await waiting(house);
    if (story === 'sign') await decide(signed(input.reviewId), house);
    if (story === 'supersede') await waiting(house);
    await closeReview({ ...input, ...(story !== 'sign' && { end: 'superseded' as const }) }, house);
    const before = house.records.contents();

    await report(house, input, house.writing);
    await open();
    await decide(signed(input.reviewId, { jws: 'x.y.z' }), house);
    await closeReview({ ...input, end: 'expired' }, house);
    expect(house.records.contents()).toEqual(before);
  });
});
