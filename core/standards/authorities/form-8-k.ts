import type { Authorities } from './cited-authority.ts';

const FORM = 'https://www.sec.gov/files/form8-k.pdf';
const FORM_IN_CFR = 'https://www.ecfr.gov/current/title-17/section-249.308';

/** The form as it is since August 23, 2004: cover, general instructions, items, signatures. */
export const FORM_8_K = {
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
  'Form 8-K, Item 9.01(a)(3)': {
    url: FORM,
    says: 'Financial statements of an acquired business may follow by amendment, not later than 71 calendar days after the report was due.',
  },
  'Form 8-K, Item 9.01(b)(2)': {
    url: FORM,
    says: 'The time for the statements of an acquired business holds for its pro forma information too.',
  },
  'Form 8-K, Item 9.01(d)': { url: FORM, says: 'The exhibits of the report are listed under this item.' },
  'Form 8-K': { url: FORM_IN_CFR },
} as const satisfies Authorities;
