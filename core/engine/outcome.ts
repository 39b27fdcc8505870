import { z } from 'zod';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

export const Stage = z.enum(['draft', 'final']);
export type Stage = z.infer<typeof Stage>;

/** What became of one rule. `unchecked`: it never ran; `crashed`: it ran and broke. Neither is ever a pass. */
export const OutcomeKind = z.enum([
  'pass',
  'violation',
  'undetermined',
  'not-applicable',
  'crashed',
  'unchecked',
]);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

export const Outcome = z.object({ ruleId: z.string(), outcome: OutcomeKind });
export type Outcome = z.infer<typeof Outcome>;
