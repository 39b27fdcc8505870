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
  'Regulation S-T Rule 105': {
    url: cfr('232.105'),
    says: 'Each exhibit that the index identifies is linked to where it is filed, unless it is interactive data.',
    from: '2017-09-01',
  },
  'Regulation S-T Rule 106': {
    url: cfr('232.106'),
    says: 'A submission with executable code in it is suspended.',
    from: '1999-06-01',
  },
  'Regulation S-T Rule 406': {
    url: cfr('232.406'),
    says: 'The cover page of the report is tagged in Inline XBRL.',
    from: '2019-06-15',
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
  'Regulation S-T Rule 305': {
    url: cfr('232.305'),
    says: 'A line of plain text has at most 80 characters, in tables 132.',
  },
  'Regulation S-K Item 10(e)(1)(i)': {
    url: cfr('229.10'),
    says: 'A non-GAAP measure comes with the comparable GAAP measure, shown at least as prominently, a reconciliation to it, and the reasons for its use.',
    from: '2003-03-28',
  },
  'Regulation S-K Item 304(a)(1)': {
    url: cfr('229.304'),
    says: 'Whether the former accountant resigned, declined to stand or was dismissed, and when; its opinions, who decided, disagreements and reportable events.',
  },
  'Regulation S-K Item 304(a)(1)(iv)': {
    url: cfr('229.304'),
    says: 'Disagreements are told for the two most recent fiscal years and the interim period up to the day the accountant left.',
  },
  'Regulation S-K Item 304(a)(2)': {
    url: cfr('229.304'),
    says: 'The new accountant, the day it was engaged, and on what it was consulted before.',
  },
  'Regulation S-K Item 304(a)(3)': {
    url: cfr('229.304'),
    says: 'The former accountant is asked for a letter to the Commission, which is filed as an exhibit within ten business days.',
  },
  'Regulation S-K Item 601(a)(2)': {
    url: cfr('229.601'),
    says: 'Each report has an exhibit index that lists its exhibits by number.',
  },
  'Regulation S-K Item 601(a)(5)': {
    url: cfr('229.601'),
    says: 'Schedules that are not material may be omitted, with a list of what they contain.',
    from: '2019-05-02',
  },
  'Regulation S-K Item 601(b)(2)': {
    url: cfr('229.601'),
    says: 'A plan of acquisition is Exhibit 2; what is redacted is marked there and in the index.',
  },
  'Regulation S-K Item 601(b)(10)(iv)': {
    url: cfr('229.601'),
    says: 'Terms may be left out of an exhibit where the index and its first page say so and brackets show where.',
    from: '2019-04-02',
  },
  'Regulation S-K Item 601(b)(101)': {
    url: cfr('229.601'),
    says: 'The index describes interactive data as Inline.',
    from: '2019-06-15',
  },
  'Regulation S-K Item 601(b)': { url: cfr('229.601'), says: 'Exhibits are numbered by the exhibit table.' },
  'Regulation S-K Item 601(b)(24)': {
    url: cfr('229.601'),
    says: 'A power of attorney under which a report is signed is an exhibit.',
  },
  'Regulation S-K Item 601(b)(99)': { url: cfr('229.601'), says: 'Additional exhibits are numbered 99.' },
  'Regulation S-K Item 601(b)(104)': {
    url: cfr('229.601'),
    says: 'The cover page interactive data file is Exhibit 104.',
  },
  'Regulation S-K Item 401': {
    url: cfr('229.401'),
    says: 'Name, age, offices, family relationships and the business experience of five years.',
  },
  'Regulation S-K Item 404(a)': {
    url: cfr('229.404'),
    says: 'Transactions above $120,000 in which a related person has a material interest.',
  },
  'Regulation S-K Item 406': { url: cfr('229.406'), says: 'What a code of ethics is, and for whom.' },
  'Regulation BTR Rule 104': {
    url: cfr('245.104'),
    says: 'The notice of a blackout gives its reasons, the transactions and securities concerned, its beginning and end, and whom to ask.',
    from: '2003-01-26',
  },
  'Regulation S-K Item 701': {
    url: cfr('229.701'),
    says: 'Securities sold: date, title and amount, consideration, exemption claimed and its facts, terms of conversion.',
  },
  'Form S-3, General Instruction I.A.3': {
    url: cfr('239.13'),
    says: 'The registrant has filed on time all reports of the last twelve months, but for reports under certain items of Form 8-K alone.',
  },
  'Regulation FD Rule 100': { url: cfr('243.100') },
  'Regulation FD Rule 101(d)': {
    url: cfr('243.101'),
    says: 'Promptly is within 24 hours, or by the next opening of the New York Stock Exchange where that is later.',
    from: '2000-10-23',
  },
  'Regulation FD Rule 101(e)': {
    url: cfr('243.101'),
    says: 'Public disclosure is made by furnishing or filing a Form 8-K that discloses the information.',
  },
  'Regulation G Rule 100': {
    url: cfr('244.100'),
    says: 'Whoever publishes a non-GAAP measure presents the comparable GAAP measure and a reconciliation to it.',
    from: '2003-03-28',
  },
} as const satisfies Authorities;
