import { z } from 'zod';

/** What a report comes to: `not-ready` where an error stands, `incomplete` where something was not checked. */
export const Verdict = z.enum(['ready', 'not-ready', 'incomplete', 'unreadable']);
export type Verdict = z.infer<typeof Verdict>;
