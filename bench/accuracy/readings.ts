/** An error on an accepted filing, and what reading the filing shows. */
export interface ReadError {
  readonly filing: string;
  readonly ruleId: string;
  readonly reading: string;
}

/** Each error-level finding on the corpus, read against the filing's own words. */
export const READ_ERRORS: readonly ReadError[] = [];

/** Warnings of a rule that were read, and how many of them a careful lawyer would call false. */
export interface ReadWarnings {
  readonly ruleId: string;
  readonly read: number;
  readonly wrong: number;
  readonly said: string;
}

/** Of each rule that warns on more than two filings in a hundred, twenty of its warnings (all, where it has fewer). */
export const READ_WARNINGS: readonly ReadWarnings[] = [];
