import { type Authorities, cfr, usc } from './cited-authority.ts';

/** The Securities Act, the Exchange Act and the rules under them. */
export const ACTS_AND_THEIR_RULES = {
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
  'Exchange Act Rule 12g-3': {
    url: cfr('240.12g-3'),
    says: 'Securities of a successor issuer are deemed registered; it reports the succession on Form 8-K.',
  },
  'Exchange Act Rule 13a-11': {
    url: cfr('240.13a-11'),
    says: 'Registrants file current reports on Form 8-K.',
  },
  'Exchange Act Rule 13a-14': {
    url: cfr('240.13a-14'),
    says: 'Periodic reports, and they alone, carry certifications of the principal officers.',
  },
  'Exchange Act Rule 15d-14': {
    url: cfr('240.15d-14'),
    says: 'Periodic reports, and they alone, carry certifications of the principal officers.',
  },
  'Exchange Act Rule 15d-11': {
    url: cfr('240.15d-11'),
    says: 'Registrants file current reports on Form 8-K.',
  },
  'Exchange Act Rule 15d-5': {
    url: cfr('240.15d-5'),
    says: 'A successor issuer takes over the duty to report; it reports the succession on Form 8-K.',
  },
  'Exchange Act Rule 13e-4(c)': {
    url: cfr('240.13e-4'),
    says: 'What an issuer says of its own tender offer before it begins is filed.',
  },
  'Exchange Act Rule 14a-12': {
    url: cfr('240.14a-12'),
    says: 'What is said to solicit before a proxy statement is delivered is filed, with a legend.',
  },
  'Exchange Act Rule 14d-2(b)': {
    url: cfr('240.14d-2'),
    says: 'What is said of a tender offer before it begins is filed.',
  },
  'Securities Act Rule 425': {
    url: cfr('230.425'),
    says: 'What is said of a business combination in reliance on Rule 165 is filed.',
  },
  'Securities Act section 7(a)(2)(B)': {
    url: usc('77g'),
    says: 'An emerging growth company may put off new accounting standards, or elect not to.',
    from: '2012-04-05',
  },
  'Exchange Act section 12(b)': {
    url: usc('78l'),
    says: 'A security is registered with a national securities exchange.',
  },
  'Exchange Act section 13': {
    url: usc('78m'),
    says: 'Issuers of registered securities file reports.',
  },
  'Exchange Act section 15(d)': {
    url: usc('78o'),
    says: 'Issuers whose registration statement took effect file reports.',
  },
  'Exchange Act section 18': {
    url: usc('78r'),
    says: 'Liability for misleading statements in a document that is filed.',
  },
  'Exchange Act section 21E, 15 U.S.C. 78u-5': {
    url: usc('78u-5'),
    says: 'A forward-looking statement is protected where it is identified as one and accompanied by meaningful cautions.',
  },
  'Securities Act section 27A, 15 U.S.C. 77z-2': {
    url: usc('77z-2'),
    says: 'The same protection under the Securities Act.',
  },
  'PSLRA of 1995, Pub. L. 104-67': { url: 'https://www.govinfo.gov/app/details/PLAW-104publ67' },
  'Dodd-Frank Act section 1503(b)': {
    url: 'https://www.govinfo.gov/app/details/PLAW-111publ203',
    says: 'A mine operator reports imminent danger orders and notices of a pattern of violations on Form 8-K.',
    from: '2010-08-20',
  },
} as const satisfies Authorities;
