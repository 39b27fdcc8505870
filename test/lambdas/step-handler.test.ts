import { describe, expect, it } from 'vitest';
import { DraftGoneFailure, TransientFailure } from '../../core/workflow/failures.ts';
import { ReviewInput } from '../../core/workflow/payloads.ts';
import { faultOf } from '../../lambdas/_adapters/logger.ts';
import { stepHandler } from '../../lambdas/_adapters/step-handler.ts';
import { inputOf } from '../support/review-house.ts';

const input = inputOf({ draft: { bucket: 'drafts', key: 'acme/8-k.txt', versionId: 'v1' } });
const failing = (error: Error) => stepHandler('a-step', ReviewInput, () => Promise.reject(error))(input);

describe('a state’s handler', () => {
  it('passes the step what the state machine passes, and answers with its output', async () => {
    const handler = stepHandler('a-step', ReviewInput, async ({ reviewId }) => ({ reviewId }));
    expect(await handler({ ...input, more: 'than it needs' })).toEqual({ reviewId: input.reviewId });
  });

  it.each([new TransientFailure('No answer: SlowDown'), new DraftGoneFailure('Gone')])(
    'throws $name as it is, for Retry and Catch to act on',
    async (failure) => {
      await expect(failing(failure)).rejects.toBe(failure);
    },
  );

  it('throws an unknown fault under its name and without its words, which may quote the draft', async () => {
    const error = new SyntaxError('Unexpected token in "Merger with Zenith"');
    const told = await failing(error).catch((one: unknown) => one as Error);
    expect(told).toMatchObject({
      name: 'SyntaxError',
      message: 'The step "a-step" failed; its log says where',
    });
    expect(JSON.stringify([told, told.stack, told.cause])).not.toContain('Zenith');
  });

  it('refuses what is no input of the step, without repeating it', async () => {
    const handler = stepHandler('a-step', ReviewInput, async () => null);
    const told = await handler({ reviewId: 'Merger with Zenith' }).catch((one: unknown) => one as Error);
    expect(told).toMatchObject({ message: 'The step "a-step" failed; its log says where' });
  });
});

describe('what is logged of a fault', () => {
  it('is its name and the lines of code, not its words, even if these look like code', () => {
    const error = new RangeError('first line\n    at merger (closing:1:2)\nlast line');
    const { error: name, frames } = faultOf(error);
    expect(name).toBe('RangeError');
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.join('\n')).not.toMatch(/merger|line/);
  });

  it('is the bare type of what is no error', () => {
    expect(faultOf('Merger with Zenith')).toEqual({ error: 'string', frames: [] });
  });
});
