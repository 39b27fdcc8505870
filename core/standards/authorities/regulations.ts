import { type Authorities, cfr } from './cited-authority.ts';

/** Regulations S-K, S-T, G and FD. */
export const REGULATIONS = {
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
} as const satisfies Authorities;
