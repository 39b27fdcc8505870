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

const FORM = 'https://www.sec.gov/files/form8-k.pdf';
const FORM_IN_CFR = 'https://www.ecfr.gov/current/title-17/section-249.308';
/** The release that recast the form: it prints what the form said before, and why it changed. */
const FORM_BEFORE_2004 = 'https://www.sec.gov/rules/final/33-8400.htm';
const cfr = (section: string): string => `https://www.ecfr.gov/current/title-17/section-${section}`;
const code = (section: string): string => `https://www.law.cornell.edu/uscode/text/15/${section}`;

/** Each authority once, under the one way it is spelled. */
const AUTHORITIES = {
  'Form 8-K cover': { url: FORM, says: 'The cover asks for the date of the earliest event reported.' },
  'Form 8-K, Signatures': {
    url: FORM,
    says: 'The registrant signs by a duly authorized person; name and title are printed beneath, with the date.',
  },
  'Form 8-K, General Instruction A.2': {
    url: FORM,
    says: 'Boxes on the cover tell whether the report also satisfies a duty under Rules 425, 14a-12, 14d-2(b) or 13e-4(c).',
  },
  'Form 8-K, General Instruction B.1': {
    url: FORM,
    says: 'A report is due within four business days after the event; on a closed day the period begins on the next business day.',
  },
  'Form 8-K, General Instruction B.2': {
    url: FORM,
    says: 'What is furnished under Item 2.02 or 7.01 is not deemed filed for section 18 unless the registrant says so.',
  },
  'Form 8-K, General Instruction B.3': {
    url: FORM,
    says: 'What was previously reported need not be reported again.',
  },
  'Form 8-K, General Instruction D': {
    url: FORM,
    says: 'The report gives the number and caption of each item that it answers, and leaves out the rest.',
  },
  'Form 8-K, General Instruction E': {
    url: FORM,
    says: 'At least one complete copy is signed by the registrant.',
  },
  'Form 8-K, General Instruction F': {
    url: FORM,
    says: 'A document already published may be filed as an exhibit and answer an item by reference.',
  },
  'Form 8-K, General Instruction G': {
    url: FORM,
    says: 'Issuers of asset-backed securities answer the items named there.',
  },
  'Form 8-K, General Instruction B.1, form before August 23, 2004': {
    url: FORM_BEFORE_2004,
    says: 'A report was due within five business days or fifteen calendar days after the event, by item.',
  },
  'Form 8-K, General Instruction B.2, form before August 23, 2004': {
    url: FORM_BEFORE_2004,
    says: 'What was furnished under Item 9 was not deemed filed for section 18.',
  },
  'Form 8-K, General Instruction B.6, form before August 23, 2004': {
    url: 'https://www.sec.gov/rules/final/33-8176.htm',
    says: 'What was furnished under Item 12 was not deemed filed for section 18.',
  },

  'Form 8-K, Item 1.01': { url: FORM },
  'Form 8-K, Item 1.02': { url: FORM },
  'Form 8-K, Item 1.03': { url: FORM },
  'Form 8-K, Item 1.04': { url: FORM },
  'Form 8-K, Item 1.05': { url: FORM },
  'Form 8-K, Item 2.01': { url: FORM },
  'Form 8-K, Item 2.02': { url: FORM },
  'Form 8-K, Item 2.03': { url: FORM },
  'Form 8-K, Item 2.04': { url: FORM },
  'Form 8-K, Item 2.05': { url: FORM },
  'Form 8-K, Item 2.06': { url: FORM },
  'Form 8-K, Item 3.01': { url: FORM },
  'Form 8-K, Item 3.02': { url: FORM },
  'Form 8-K, Item 3.03': { url: FORM },
  'Form 8-K, Item 4.01': { url: FORM },
  'Form 8-K, Item 4.02': { url: FORM },
  'Form 8-K, Item 5.01': { url: FORM },
  'Form 8-K, Item 5.02': { url: FORM },
  'Form 8-K, Item 5.03': { url: FORM },
  'Form 8-K, Item 5.04': { url: FORM },
  'Form 8-K, Item 5.05': { url: FORM },
  'Form 8-K, Item 5.06': { url: FORM },
  'Form 8-K, Item 5.07': { url: FORM },
  'Form 8-K, Item 5.08': { url: FORM },
  'Form 8-K, Item 6.01': { url: FORM },
  'Form 8-K, Item 6.02': { url: FORM },
  'Form 8-K, Item 6.03': { url: FORM },
  'Form 8-K, Item 6.04': { url: FORM },
  'Form 8-K, Item 6.05': { url: FORM },
  'Form 8-K, Item 6.06': { url: FORM },
  'Form 8-K, Item 7.01': { url: FORM },
  'Form 8-K, Item 8.01': { url: FORM },
  'Form 8-K, Item 9.01': { url: FORM },
  'Form 8-K, Item 9.01(d)': { url: FORM, says: 'The exhibits of the report are listed under this item.' },
  'Form 8-K': { url: FORM_IN_CFR },

  'Form 8-K, Item 1, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 2, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 3, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 4, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 5, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 6, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 7(c), form before August 23, 2004': {
    url: FORM_BEFORE_2004,
    says: 'The exhibits of the report were listed under this item.',
  },
  'Form 8-K, Item 8, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 9, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 10, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 11, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 12, form before August 23, 2004': {
    url: 'https://www.sec.gov/rules/final/33-8176.htm',
    says: 'An announcement of results was furnished with its text as an exhibit.',
  },

  'Exchange Act Rule 0-3': {
    url: cfr('240.0-3'),
    says: 'A due date on a Saturday, Sunday or holiday moves to the next business day.',
  },
  'Exchange Act Rule 12b-11': {
    url: cfr('240.12b-11'),
    says: 'Reports are signed, and the signature is typed or conformed.',
  },
  'Exchange Act Rule 12b-12': {
    url: cfr('240.12b-12'),
    says: 'Reports are legible, in English, and of proper size.',
  },
  'Exchange Act Rule 12b-13': {
    url: cfr('240.12b-13'),
    says: 'A report contains the numbers and captions of the items of the form.',
  },
  'Exchange Act Rule 12b-15': {
    url: cfr('240.12b-15'),
    says: 'An amendment gives the complete text of each item as amended.',
  },
  'Exchange Act Rule 12b-20': {
    url: cfr('240.12b-20'),
    says: 'A report adds whatever else is needed so that its statements do not mislead.',
  },
  'Exchange Act Rule 12b-23': {
    url: cfr('240.12b-23'),
    says: 'What is incorporated by reference is identified clearly, by document and place.',
  },
  'Exchange Act Rule 13a-11': {
    url: cfr('240.13a-11'),
    says: 'Registrants file current reports on Form 8-K.',
  },
  'Exchange Act Rule 15d-11': {
    url: cfr('240.15d-11'),
    says: 'Registrants file current reports on Form 8-K.',
  },
  'Exchange Act section 18': {
    url: code('78r'),
    says: 'Liability for misleading statements in a document that is filed.',
  },
  'Exchange Act section 21E, 15 U.S.C. 78u-5': {
    url: code('78u-5'),
    says: 'A forward-looking statement is protected where it is identified as one and accompanied by meaningful cautions.',
  },
  'Securities Act section 27A, 15 U.S.C. 77z-2': {
    url: code('77z-2'),
    says: 'The same protection under the Securities Act.',
  },
  'PSLRA of 1995, Pub. L. 104-67': { url: 'https://www.govinfo.gov/app/details/PLAW-104publ67' },

  'Regulation S-T Rule 11': {
    url: cfr('232.11'),
    says: 'A business day is any day but a Saturday, a Sunday or a federal holiday.',
  },
  'Regulation S-T Rule 13': {
    url: cfr('232.13'),
    says: 'A submission begun by 5:30 p.m. Eastern on a business day is filed that day.',
  },
  'Regulation S-T Rule 102': {
    url: cfr('232.102'),
    says: 'Exhibits are part of the electronic submission, with an index that comes before the signatures.',
  },
  'Regulation S-T Rule 301': { url: cfr('232.301'), says: 'Submissions follow the EDGAR Filer Manual.' },
  'Regulation S-T Rule 302': {
    url: cfr('232.302'),
    says: 'Signatures are typed; the signer authenticates before or at the time of filing.',
  },
  'Regulation S-T Rule 304': {
    url: cfr('232.304'),
    says: 'What pictures and sound say is also given in words.',
  },
  'Regulation S-K Item 304(a)(3)': { url: cfr('229.304') },
  'Regulation S-K Item 601(a)(2)': {
    url: cfr('229.601'),
    says: 'Each report has an exhibit index that lists its exhibits by number.',
  },
  'Regulation S-K Item 601(b)': { url: cfr('229.601'), says: 'Exhibits are numbered by the exhibit table.' },
  'Regulation S-K Item 601(b)(99)': { url: cfr('229.601'), says: 'Additional exhibits are numbered 99.' },
  'Regulation S-K Item 601(b)(104)': {
    url: cfr('229.601'),
    says: 'The cover page interactive data file is Exhibit 104.',
  },
  'Regulation FD Rule 100': { url: cfr('243.100') },

  'Release 33-8176': {
    url: 'https://www.sec.gov/rules/final/33-8176.htm',
    says: 'Added Item 12, results of operations, from March 28, 2003.',
  },
  'Release 33-8216': {
    url: 'https://www.sec.gov/rules/final/33-8216.htm',
    says: 'Until EDGAR took the new codes, what Item 12 asked was furnished under Item 9.',
  },
  'Release 33-8400': {
    url: 'https://www.sec.gov/rules/final/33-8400.htm',
    says: 'Recast the form: items by section, four business days, from August 23, 2004.',
  },
  'Release 33-10322': {
    url: 'https://www.sec.gov/rules/final/2017/33-10322.pdf',
    says: 'Hyperlinks to exhibits, and the index before the signatures, from September 1, 2017.',
  },
  'EDGAR Filer Manual': { url: 'https://www.sec.gov/submit-filings/edgar-filer-manual' },

  /** Drafting and system checks: no law asks for them, good order does. */
  'Countersign house rule': { url: 'urn:countersign:house-rule' },
} as const satisfies Record<string, { url: string; says?: string }>;

export type AuthorityCite = keyof typeof AUTHORITIES;

/**
 * The authority of that citation, for a rule's card. `says` puts what it asks in the words of this rule; otherwise the
 * table's own sentence stands.
 */
export function authority(cite: AuthorityCite, says?: string): CitedAuthority {
  return { cite, ...AUTHORITIES[cite], ...(says === undefined ? {} : { says }), ...rangeOf(cite) };
}

const FORMER = ', form before August 23, 2004';

/** EDGAR refused the former form from August 23, 2004; what has a counterpart in it, and the items of sections, began then. */
function rangeOf(cite: AuthorityCite): Pick<CitedAuthority, 'from' | 'until'> {
  if (cite.endsWith(FORMER)) return { until: '2004-08-22' };
  const isPresent = Object.hasOwn(AUTHORITIES, `${cite}${FORMER}`) || /^Form 8-K, Item \d\.\d\d/.test(cite);
  return isPresent ? { from: '2004-08-23' } : {};
}

/** Whether a citation is in the table, spelled and linked as there. */
export function isKnownAuthority({ cite, url }: Pick<CitedAuthority, 'cite' | 'url'>): boolean {
  return Object.hasOwn(AUTHORITIES, cite) && AUTHORITIES[cite as AuthorityCite].url === url;
}
