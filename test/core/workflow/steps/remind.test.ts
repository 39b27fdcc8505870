import { describe, expect, it } from 'vitest';
import { enterBoard } from '../../../../core/workflow/board.ts';
import { reviewId } from '../../../../core/workflow/keys.ts';
import { Notice, tellOnce } from '../../../../core/workflow/notice.ts';
import { ReviewRecord } from '../../../../core/workflow/records.ts';
import { remind } from '../../../../core/workflow/steps/remind.ts';
import { Listener, Shelf, stoppedClock } from '../../../support/fake-stores.ts';

/** 5:30 p.m. Eastern of that winter Friday. */
const CUT_OFF = '2026-11-27T22:30:00Z';

async function boardWith(due: string | null, state: 'awaiting-sign-off' | 'failed' = 'awaiting-sign-off') {
  const clock = stoppedClock('2026-11-25T12:00:00Z');
  const house = { records: new Shelf(), notifier: new Listener(), clock };
  const draft = { bucket: 'drafts', key: 'acme/8k.htm', versionId: 'v1' };
  const stored = { key: 'k', sha256: 's' };
  const record = ReviewRecord.parse({
    reviewId: reviewId(draft),
    draft,
    uploadedBy: 'Uploader One',
    uploaderName: null,
    uploadedAt: '2026-11-24T12:00:00.000Z',
    verdict: 'ready',
    due,
    asksSignOff: true,
    report: { json: stored, html: stored, sarif: stored },
    ruleVersions: {},
  });
  await enterBoard(house.records, record, state, ['v1']);
  const told = (): string[] => house.notifier.heard.map(({ kind, at }) => `${kind} at ${at}`);
  return { ...house, draft, told };
}

describe('Of an open review', () => {
  it('it is told once that 24 hours are left, and once that 4 are', async () => {
    const house = await boardWith('2026-11-27');
    const beats = [
      '2026-11-26T22:29:59Z',
      '2026-11-26T22:30:00Z',
      '2026-11-26T22:45:00Z',
      '2026-11-27T18:29:59Z',
      '2026-11-27T18:30:00Z',
      '2026-11-27T22:29:00Z',
      CUT_OFF,
      '2026-11-28T12:00:00Z',
    ];
    for (const beat of beats) {
      house.clock.moveTo(beat);
      await remind(house);
    }
    expect(house.told()).toEqual([
      'due-in-24-hours at 2026-11-26T22:30:00Z',
      'due-in-4-hours at 2026-11-27T18:30:00Z',
    ]);
  });

  it.each([
    [
      'that arrives with three hours left, the nearer one alone',
      '2026-11-27',
      '2026-11-27T19:30:00Z',
      ['due-in-4-hours at 2026-11-27T19:30:00Z'],
    ],
    ['whose deadline has passed, nothing', '2026-11-27', '2026-11-27T22:30:01Z', []],
    ['of a historical draft, nothing', '2004-01-27', '2026-11-27T19:30:00Z', []],
    ['without a deadline, nothing', null, '2026-11-27T19:30:00Z', []],
    [
      'due in summer time, by that time',
      '2026-07-10',
      '2026-07-10T17:30:00Z',
      ['due-in-4-hours at 2026-07-10T17:30:00Z'],
    ],
    ['due in summer time, not by winter time', '2026-07-10', '2026-07-09T21:29:59Z', []],
  ])('%s', async (_, due, now, expected) => {
    const house = await boardWith(due);
    house.clock.moveTo(now);
    await remind(house);
    expect(house.told()).toEqual(expected);
  });

  it('whose check failed, too: somebody must act', async () => {
    const house = await boardWith('2026-11-27', 'failed');
    house.clock.moveTo('2026-11-27T12:00:00Z');
    await remind(house);
    expect(house.told()).toEqual(['due-in-24-hours at 2026-11-27T12:00:00Z']);
  });
});

describe('A notice', () => {
  it('is told again where whoever listens was not reached, and no third time', async () => {
    const house = await boardWith(null);
    const notice = {
      kind: 'signed',
      reviewId: reviewId(house.draft),
      draft: house.draft,
      due: null,
      at: house.clock(),
    } as const;
    const deaf = { ...house, notifier: { tell: () => Promise.reject(new Error('The bus is down')) } };
    await expect(tellOnce(deaf, notice)).rejects.toThrow('The bus is down');
    await tellOnce(house, notice);
    await tellOnce(house, notice);
    expect(house.told()).toEqual(['signed at 2026-11-25T12:00:00Z']);
  });

  it('holds references and a day, and takes nothing else along', () => {
    const house = { bucket: 'drafts', key: 'k', versionId: 'v' };
    const notice = { kind: 'refused', reviewId: reviewId(house), draft: house, due: null, at: CUT_OFF };
    expect(Notice.safeParse(notice).success).toBe(true);
    expect(Notice.safeParse({ ...notice, reason: 'Item 2.02 is wrong' }).success).toBe(false);
  });
});
