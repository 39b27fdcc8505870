/** A source of law or of good order, as a rule card cites it. */
export interface CitedAuthority {
  readonly cite: string;
  readonly url: string;
  /** What it says, in a sentence. */
  readonly says?: string;
  /** First and last day on which it was law, where the table knows them; `YYYY-MM-DD`. */
  readonly from?: string;
  readonly until?: string;
}

/** A part of the table: each authority once, under the one way it is spelled. */
export type Authorities = Record<string, Omit<CitedAuthority, 'cite'>>;

/** A section of title 17 of the Code of Federal Regulations. */
export const cfr = (section: string): string => `https://www.ecfr.gov/current/title-17/section-${section}`;

/** A section of title 15 of the United States Code. */
export const usc = (section: string): string => `https://www.law.cornell.edu/uscode/text/15/${section}`;
