import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import type { Filing } from '../filing/filing.ts';
import type { Span } from '../filing/place.ts';
import { Profile } from '../profile/profile.ts';
import { Severity, Stage } from './outcome.ts';

export const Authority = z.object({ cite: z.string(), url: z.url(), says: z.string().optional() });
export type Authority = z.infer<typeof Authority>;

/** An authority as a card cites it: a finding cites only those that were law on its governing date. */
export const CardAuthority = Authority.extend({ from: IsoDate.optional(), until: IsoDate.optional() });
export type CardAuthority = z.infer<typeof CardAuthority>;

/** One level, or one for a draft and another for the run that precedes sign-off. */
export const Level = z.union([Severity, z.object({ draft: Severity, final: Severity })]);
export type Level = z.infer<typeof Level>;

export const Message = z.object({
  verdict: z.enum(['violation', 'undetermined']),
  /** What is wrong in this draft, one line; `{name}` is filled from the observation's facts. */
  text: z.string(),
  /** The right words, where the message can show them. */
  expected: z.string().optional(),
  /** Where it differs from the card's. */
  severity: Level.optional(),
  remedy: z.string().optional(),
});
export type Message = z.infer<typeof Message>;

/**
 * A whole draft that shows a rule at work, and the few words of it that the page and the terminal print. `filed`,
 * `today`, `stage` and `profile` are of the occasion, where the rule asks for them.
 */
export const Example = z.object({
  shows: z.string(),
  draft: z.string(),
  /** What the file is called, where the rule looks at that. @default - a plain name that ends in .txt */
  name: z.string().optional(),
  filed: z.iso.date().optional(),
  today: z.iso.date().optional(),
  stage: Stage.optional(),
  /** What the company tells of itself, where the rule asks that. */
  profile: Profile.optional(),
  /** Why what it tells cannot be used. */
  profileMistakes: z.array(z.string()).optional(),
});
export type Example = z.input<typeof Example>;

export const RuleCard = z.object({
  id: z.string().regex(/^[a-z-]+\/[a-z0-9.-]+$/),
  title: z.string(),
  tier: z.enum(['T1', 'T2', 'T3']),
  severity: Level,
  authority: z.array(CardAuthority).min(1),
  /** Judged against the governing date, both ends inclusive; `{}` is always. */
  inForce: z.object({ from: IsoDate.optional(), until: IsoDate.optional() }),
  why: z.string(),
  remedy: z.string(),
  messages: z.record(z.string(), Message),
  examples: z.object({ clean: Example, flagged: z.record(z.string(), Example) }),
  /** Rules that say nothing more once this one has found something: ids, `family/*` or `*`. One cause, one finding. */
  silences: z.array(z.string()).optional(),
  notes: z.string().optional(),
});
export type RuleCard = z.infer<typeof RuleCard>;

/** The circumstances of one check: all that a rule may know besides the filing. */
export interface Occasion {
  readonly stage: Stage;
  readonly governingDate: IsoDate;
  /** Planned or actual filing date, where it was given. */
  readonly filed: IsoDate | null;
  /** The day that stands in for the clock, where it was given; rules never read a clock. */
  readonly today: IsoDate | null;
  /** What the company knows of itself, where it has told. */
  readonly profile: Profile | null;
  /** Why what it told cannot be used, one sentence a mistake. */
  readonly profileMistakes: readonly string[];
}

/** What a rule saw. `place` null means the whole draft; the excerpt is what stands there. */
export interface Observation<Key extends string = string> {
  readonly message: Key;
  readonly place: Span | null;
  readonly related?: readonly Span[];
  /** Fill the message's placeholders, and stay in the report for scripts. `found` and `expected` replace the excerpt and the message's words on the page. */
  readonly facts?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export interface Rule<Key extends string = string> extends Omit<RuleCard, 'messages' | 'examples'> {
  readonly messages: Readonly<Record<Key, Message>>;
  readonly examples: { readonly clean: Example; readonly flagged: Readonly<Record<NoInfer<Key>, Example>> };
  /** Pure. An empty list is a pass; "does not apply" is said aloud. */
  check(filing: Filing, occasion: Occasion): readonly Observation<NoInfer<Key>>[] | 'not-applicable';
}

/** Holds card and check together; the type parameter makes a misspelt message key a compile error. */
export function defineRule<const Key extends string>(rule: {
  id: string;
  title: string;
  tier: RuleCard['tier'];
  severity: Level;
  authority: readonly (Authority & { from?: string; until?: string })[];
  inForce: { from?: string; until?: string };
  why: string;
  remedy: string;
  messages: Record<Key, Message>;
  examples: { clean: Example; flagged: Record<NoInfer<Key>, Example> };
  silences?: readonly string[];
  notes?: string;
  check(filing: Filing, occasion: Occasion): readonly Observation<NoInfer<Key>>[] | 'not-applicable';
}): Rule<Key> {
  // Dates and citations are written as plain text in cards; the census parses every card with RuleCard.
  return rule as unknown as Rule<Key>;
}
