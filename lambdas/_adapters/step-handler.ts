import type { z } from 'zod';
import { DraftGoneFailure, TransientFailure } from '../../core/workflow/failures.ts';
import type { ReviewInput } from '../../core/workflow/payloads.ts';
import { faultOf, logger } from './logger.ts';

/**
 * A state's handler: checks what the state machine passes, runs the step and answers with its output. What the step throws
 * goes out under its name, on which Retry and Catch act, but without its words: those of an unknown fault may quote the
 * draft, and would stand in the execution's history.
 */
export function stepHandler<Input extends ReviewInput, Output>(
  step: string,
  schema: z.ZodType<Input>,
  run: (input: Input) => Promise<Output>,
): (event: unknown) => Promise<Output> {
  return async (event) => {
    const input = schema.safeParse(event);
    if (!input.success) throw withoutWords(step, undefined, input.error);
    const { reviewId } = input.data;
    try {
      const output = await run(input.data);
      logger.info({ step, reviewId }, 'done');
      return output;
    } catch (error) {
      throw withoutWords(step, reviewId, error);
    }
  };
}

function withoutWords(step: string, reviewId: string | undefined, error: unknown): Error {
  const fault = faultOf(error);
  logger.error({ step, reviewId, ...fault }, 'failed');
  if (error instanceof DraftGoneFailure || error instanceof TransientFailure) return error;
  const told = new Error(`The step "${step}" failed; its log says where`);
  told.name = fault.error;
  return told;
}
