import type { Authorities } from './cited-authority.ts';

/** The release that recast the form: it prints what the form said before, and why it changed. */
const FORM_BEFORE_2004 = 'https://www.sec.gov/rules/final/33-8400.htm';

/** The form as it was until August 22, 2004. */
export const FORMER_FORM_8_K = {
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
  'Form 8-K, Item 1, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 2, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 3, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 4, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 5, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 6, form before August 23, 2004': { url: FORM_BEFORE_2004 },
  'Form 8-K, Item 7(a)(4), form before August 23, 2004': {
    url: FORM_BEFORE_2004,
    says: 'Financial statements of an acquired business could follow by amendment, not later than 60 days after the report was due.',
  },
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
} as const satisfies Authorities;
