import { describe, expect, it } from 'vitest';
import { boardKeys } from '../../../core/workflow/board-keys.ts';
import { enterBoard } from '../../../core/workflow/board.ts';
import { recordKeys } from '../../../core/workflow/keys.ts';
import { readRecord, ReviewRecord, toRecord } from '../../../core/workflow/records.ts';
import { Bench, foundingDraft, NOW } from '../support/site.ts';

const KEY = 'alder/d8k.htm';

describe('Whoever looks at a review that ended finishes what was left undone', () => {
  it('the workflow goes on, and the open line leaves the board', async () => {
    const bench = new Bench();
    const { id, token } = await bench.review(KEY, foundingDraft);
    const answer = bench.gate.wait(token);
    await bench.records.put(recordKeys.end(id), toRecord({ state: 'expired', at: NOW }));
    expect((await bench.get(`/reviews/${id}`, await bench.enter())).status).toBe(200);
    expect(await answer).toBe('go on');
    expect(await bench.records.list(boardKeys.openPrefix)).toEqual([]);
    expect(await bench.records.list(boardKeys.endedPrefix)).toHaveLength(1);
  });

  it('but a failed one stays on the board: somebody must act', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    await bench.records.put(recordKeys.end(id), toRecord({ state: 'failed', at: NOW }));
    const record = await readRecord(bench.records, recordKeys.review(id), ReviewRecord);
    if (record) await enterBoard(bench.records, record, 'failed', ['v1']);
    await bench.get(`/reviews/${id}`, await bench.enter());
    expect(await bench.records.list(boardKeys.openPrefix)).toHaveLength(1);
  });
});
