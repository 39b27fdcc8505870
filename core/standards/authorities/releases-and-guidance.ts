import type { Authorities } from './cited-authority.ts';

/** What the Commission and its staff have published about the form: releases, interpretations, the EDGAR manual. */
export const RELEASES_AND_GUIDANCE = {
  'Release 33-8176': {
    url: 'https://www.sec.gov/rules/final/33-8176.htm',
    says: 'Added Item 12, results of operations, from March 28, 2003.',
  },
  'Release 33-8216': {
    url: 'https://www.sec.gov/rules/final/33-8216.htm',
    says: 'Until EDGAR took the new codes, what Item 12 asked was furnished under Item 9.',
  },
  'Release 33-8238': {
    url: 'https://www.sec.gov/rules/final/33-8238.htm',
    says: 'Certifications are exhibits of the periodic report, numbered 31 and 32, from August 14, 2003.',
  },
  'Release 33-8400': {
    url: 'https://www.sec.gov/rules/final/33-8400.htm',
    says: 'Recast the form: items by section, four business days, from August 23, 2004.',
  },
  'Release 33-8732A': {
    url: 'https://www.sec.gov/rules/final/2006/33-8732a.pdf',
    says: 'Recast Item 5.02, and added paragraphs (e) and (f), from November 7, 2006.',
    from: '2006-11-07',
  },
  'Release 33-9178': {
    url: 'https://www.sec.gov/rules/final/2011/33-9178.pdf',
    says: 'Votes on executive pay, and on how often to hold them, with a report of the decision.',
    from: '2011-04-04',
  },
  'Release 33-8587': {
    url: 'https://www.sec.gov/rules/final/33-8587.pdf',
    says: 'A company that ceases to be a shell reports within four business days what Form 10 asks.',
  },
  'Release 33-10332': {
    url: 'https://www.sec.gov/rules/final/2017/33-10332.pdf',
    says: 'The boxes on emerging growth companies, from April 12, 2017.',
    from: '2017-04-12',
  },
  'Release 33-10618': {
    url: 'https://www.sec.gov/rules/final/2019/33-10618.pdf',
    says: 'Covers tagged in Inline XBRL, schedules omitted and exhibits redacted without a request, from 2019.',
    from: '2019-04-02',
  },
  'Release 33-10322': {
    url: 'https://www.sec.gov/rules/final/2017/33-10322.pdf',
    says: 'Hyperlinks to exhibits, and the index before the signatures, from September 1, 2017.',
  },
  'Release 33-11265': {
    url: 'https://www.sec.gov/files/rules/final/2024/33-11265.pdf',
    says: 'Special purpose acquisition companies are blank check companies, outside the statutory safe harbor, from July 1, 2024.',
    from: '2024-07-01',
  },
  'Release 33-11216': {
    url: 'https://www.sec.gov/files/rules/final/2023/33-11216.pdf',
    says: 'Added Item 1.05: a material cybersecurity incident is reported when the company has determined that it is material.',
    from: '2023-09-05',
  },
  'Staff statement on Item 1.05, May 21, 2024': {
    url: 'https://www.sec.gov/newsroom/speeches-statements/gerding-cybersecurity-incidents-05212024',
    says: 'An incident that is not material, or not yet found to be, is better reported under Item 8.01.',
    from: '2024-05-21',
  },
  'Staff interpretations on non-GAAP measures, question 102.10': {
    url: 'https://www.sec.gov/rules-regulations/staff-guidance/compliance-disclosure-interpretations/non-gaap-financial-measures',
    says: 'A non-GAAP measure that stands in a headline without the GAAP measure, or before it, is more prominent than that.',
    from: '2016-05-17',
  },
  'EDGAR Filer Manual': { url: 'https://www.sec.gov/submit-filings/edgar-filer-manual' },
} as const satisfies Authorities;
