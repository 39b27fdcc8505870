/** How sure a row is: seen in a source, sound but in part from memory, or to be checked against the form or release. */
export type Certainty = 'verified' | 'probable' | 'uncertain';

/** When a report under an item is due. */
export type ItemDeadline =
  /** `days` business days; day 1 is `startsOn`. */
  | { readonly kind: 'business-days'; readonly days: number; readonly startsOn: string }
  /** `days` calendar days; a last day that is no business day rolls to the next (Rule 0-3). */
  | { readonly kind: 'calendar-days'; readonly days: number; readonly startsOn: string }
  /** No period that can be counted from the event; `text` says what holds instead. */
  | { readonly kind: 'none'; readonly text: string };

export interface ItemExhibit {
  /** Number in the exhibit table, without the part behind the point: "99". */
  readonly number: string;
  readonly for: string;
  readonly mayFollowByAmendment?: string;
}

/** One item of Form 8-K over one stretch of time. Dates are `YYYY-MM-DD`, both ends inclusive; no `until`: to this day. */
export interface FormItem {
  readonly id: string;
  /** As the heading gives it: "12", "2.02". */
  readonly number: string;
  /** The form of items 1 to 12, refused by EDGAR from August 23, 2004, or the one of sections since. */
  readonly form: 'former' | 'present';
  /** The caption on the form. */
  readonly title: string;
  /** Other captions that filings bear, and rightly. */
  readonly titleAliases: readonly string[];
  /** The caption that the form had before, and the last day on which it had it. */
  readonly formerTitle?: { readonly title: string; readonly until: string };
  readonly section?: { readonly number: string; readonly title: string };
  /** From when a registrant may answer the item, and from when it must. */
  readonly permittedFrom: string;
  readonly effectiveFrom: string;
  readonly until?: string;
  readonly deadline: ItemDeadline;
  /** `furnished`: not deemed filed for section 18 unless the registrant says so; `as-supported`: as the item it serves. */
  readonly status: 'filed' | 'furnished' | 'as-supported';
  /** From when failing to report under the item alone is no fraud (Rules 13a-11(c), 15d-11(c)). */
  readonly safeHarborFrom?: string;
  /** From when failing to report under the item alone does not cost Form S-3 (its General Instruction I.A.3(b)). */
  readonly s3ExcusedFrom?: string;
  readonly requiredExhibits?: readonly ItemExhibit[];
  readonly expectedExhibits?: readonly ItemExhibit[];
  readonly paragraphs?: readonly { readonly letter: string; readonly about: string }[];
  /** What Inline XBRL asks of it. */
  readonly tagging?: string;
  readonly notes?: readonly string[];
  readonly source: string;
  readonly certainty: Certainty;
}
