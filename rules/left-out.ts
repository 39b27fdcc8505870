/** A check that was thought of, weighed and left out, so that nobody has to weigh it again. */
export interface LeftOut {
  readonly id: string;
  readonly reason: string;
}

/** Rules of the catalogue that are not in the book. All of them are notes at most: none of the first two tiers is left out. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    id: 'consistency/pronoun-placeholder',
    reason:
      'A legend that says "we" in a report that says "the Company" is good drafting: legends are kept word for word from one report to the next. Nearly every alarm would be wrong.',
  },
  {
    id: 'eligibility/previously-reported',
    reason:
      'Whether a matter was reported before stands in another filing, which a draft does not hold. Its own words ("as previously disclosed") are background far more often than the whole report.',
  },
  {
    id: 'safe-harbor/update-disclaimer',
    reason:
      'No law asks for a disclaimer of a duty to update, and section 21E(d) imposes no such duty. Its absence is a matter of style.',
  },
  {
    id: 'signature/authentication-reminder',
    reason:
      'Rule 302(b) asks that a signed authentication page be kept. No draft shows whether it is: that belongs to the sign-off, and not among findings.',
  },
];
