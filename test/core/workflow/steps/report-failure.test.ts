import { describe, expect, it } from 'vitest';
import { Report } from '../../../../core/report/report.ts';
import { boardKeys } from '../../../../core/workflow/board-keys.ts';
import { recordKeys } from '../../../../core/workflow/keys.ts';
import { reportFailure } from '../../../../core/workflow/steps/report-failure.ts';
import { specimen } from '../../../../rules/_shared/specimen.ts';
import { emptyHouse, inputOf, report, type House } from '../../../support/review-house.ts';

const uploaded = (house: House) => inputOf({ draft: house.drafts.upload('acme/8-k.txt', specimen()) });

async function failedReport(house: House, input: ReturnType<typeof inputOf>): Promise<Report> {
  return Report.parse(JSON.parse((await house.records.read(recordKeys.report(input.draft, 'json'))) ?? ''));
}

describe('reportFailure', () => {
  it.each([
    ['DraftGoneFailure', 'The draft was deleted before it could be checked.'],
    [
      'TransientFailure',
      'The store did not answer, and trying again did not help; nothing about this draft was judged.',
    ],
    [
      'States.Timeout',
      'The check took longer than it may and was stopped; nothing about this draft was judged.',
    ],
    [
      'Runtime.OutOfMemory',
      'The check used more memory than it may and was stopped; nothing about this draft was judged.',
    ],
    [
      'TypeError',
      'The check stopped at a fault of Countersign, not of the draft; nothing about this draft was judged.',
    ],
    [
      'toString',
      'The check stopped at a fault of Countersign, not of the draft; nothing about this draft was judged.',
    ],
  ])('says of %s: %s', async (name, sentence) => {
    const house = emptyHouse();
    const input = uploaded(house);
    const failure = { Error: name, Cause: 'Merger with Zenith' };
    expect(await reportFailure({ ...input, failure }, house, house.writing)).toEqual({ state: 'failed' });
    const stored = await failedReport(house, input);
    expect(stored.verdict).toBe('incomplete');
    expect(stored.counts).toEqual({
      error: 0,
      warning: 0,
      info: 0,
      pass: 0,
      notApplicable: 0,
      undetermined: 1,
      crashed: 0,
      unchecked: 3,
    });
    expect(stored.findings.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['undetermined', sentence],
    ]);
    expect(JSON.stringify(house.records.contents())).not.toContain('Zenith');
  });

  it('ends the review as failed, on the board, in latest.json and by an event', async () => {
    const house = emptyHouse();
    const input = uploaded(house);
    await reportFailure({ ...input, failure: { Error: 'TypeError' } }, house, house.writing);
    const latest = JSON.parse((await house.records.read(recordKeys.latest('acme/8-k.txt'))) ?? '');
    expect(latest).toMatchObject({ versionId: 'v1', verdict: 'incomplete', state: 'failed' });
    expect(await house.records.list(boardKeys.openPrefix)).toHaveLength(1);
    expect(house.notifier.heard.map(({ kind }) => kind)).toEqual(['failed']);
  });

  it('keeps a report that stands', async () => {
    const house = emptyHouse();
    const input = uploaded(house);
    await report(house, input, house.writing);
    const before = await failedReport(house, input);
    await reportFailure({ ...input, failure: { Error: 'TypeError' } }, house, house.writing);
    expect(await failedReport(house, input)).toEqual(before);
  });

  it('reports on a draft that is gone, and supersedes nothing by it', async () => {
    const house = emptyHouse();
    const input = uploaded(house);
    house.drafts.delete(input.draft);
    await reportFailure({ ...input, failure: { Error: 'DraftGoneFailure' } }, house, house.writing);
    expect((await failedReport(house, input)).draft).toEqual({
      name: '8-k.txt',
      sha256: '',
      bytes: 0,
      format: null,
      documents: [],
    });
  });
});
