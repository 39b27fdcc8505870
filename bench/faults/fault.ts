import type { z } from 'zod';
import type { Severity, Stage } from '../../core/engine/outcome.ts';
import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import type { Profile } from '../../core/profile/profile.ts';

/**
 * One change to a draft. `words` take the place of the words of the span, tags between them staying; of an empty span they are
 * put in before it. `markup` is put in before the span as it is, for HTML only; with `bytes` it takes the place of that stretch of
 * the upload, tags and all. ASCII, so that no encoding comes into it.
 */
export type Edit =
  | { readonly at: Span; readonly words: string }
  | { readonly at: Span; readonly markup: string }
  | { readonly bytes: Bytes; readonly markup: string };

/** A stretch of the upload. */
export interface Bytes {
  readonly start: number;
  readonly end: number;
}

/** What is known of the filing besides its words, and a way to choose that is the same in every run. */
export interface Ground {
  readonly filed: string | null;
  readonly upload: Uint8Array;
  /** A whole number from 0 to `count - 1`. */
  draw(count: number): number;
}

/** A realistic mistake, planted into a filing that is sound in that respect. */
export interface Fault {
  /** `family/what-went-wrong`, in words that differ from the rule's. */
  readonly id: string;
  /** What somebody did: "The signature block of the last report was kept". */
  readonly story: string;
  /** The rule that is meant to catch it, and the level at which. */
  readonly intended: string;
  readonly level: Severity;
  /** Rules that the same mistake rightly wakes besides. */
  readonly causes?: readonly string[];
  /** Draft unless told. */
  readonly stage?: Stage;
  /** What the company tells of itself, in the sound run too. */
  profile?(filing: Filing): z.input<typeof Profile> | null;
  /** The changes, or null where this filing has no place for the mistake. */
  plant(filing: Filing, ground: Ground): readonly Edit[] | null;
}
