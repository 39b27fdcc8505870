import { z } from 'zod';
import { Place } from '../filing/place.ts';
import { Severity } from './outcome.ts';
import { Authority } from './rule.ts';

/** What a reader is told: what is wrong, where, by which law, what to do. */
export const Finding = z.object({
  /** Stable while rule, words and context are the same. */
  id: z.string(),
  ruleId: z.string(),
  severity: Severity,
  outcome: z.enum(['violation', 'undetermined']),
  message: z.string(),
  remedy: z.string(),
  why: z.string(),
  place: Place.nullable(),
  excerpt: z.string(),
  related: z.array(z.object({ place: Place, excerpt: z.string() })),
  /** What filled the message; `found` and `expected`, where present, are the page's rows of those names. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  authority: z.array(Authority),
});
export type Finding = z.infer<typeof Finding>;
