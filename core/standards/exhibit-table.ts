import type { Certainty } from './form-8k-item.ts';

/** A number of the exhibit table, Regulation S-K Item 601, over one stretch of time. Dates are `YYYY-MM-DD`, both ends inclusive. */
export interface ExhibitFamily {
  /** The number before the point: "99". */
  readonly number: string;
  /** What the table calls it, shortened. */
  readonly title: string;
  /** First and last day; without them the number is older than EDGAR, and in force today. */
  readonly from?: string;
  readonly until?: string;
  readonly source: string;
  readonly certainty: Certainty;
}

const TABLE = { source: 'Regulation S-K Item 601(b)', certainty: 'probable' } as const;

/** The numbers that an exhibit of Form 8-K may bear, and those that are other forms' alone. */
export const EXHIBIT_FAMILIES: readonly ExhibitFamily[] = [
  { number: '1', title: 'underwriting agreement', ...TABLE },
  { number: '2', title: 'plan of acquisition, reorganization or succession', ...TABLE },
  { number: '3', title: 'articles of incorporation and by-laws', ...TABLE },
  { number: '4', title: 'instruments defining the rights of security holders', ...TABLE },
  { number: '5', title: 'opinion on legality', ...TABLE },
  {
    number: '7',
    title: 'letter of an accountant on non-reliance',
    from: '2004-08-23',
    source: 'Release 33-8400',
    certainty: 'verified',
  },
  { number: '8', title: 'opinion on tax matters', ...TABLE },
  { number: '10', title: 'material contracts', ...TABLE },
  {
    number: '14',
    title: 'code of ethics',
    from: '2003-03-03',
    source: 'Release 33-8177',
    certainty: 'probable',
  },
  { number: '15', title: 'letter on unaudited interim financial information', ...TABLE },
  { number: '16', title: 'letter on a change of accountant', ...TABLE },
  { number: '17', title: 'letter on the departure of a director', ...TABLE },
  { number: '18', title: 'letter on a change in accounting principles', ...TABLE },
  { number: '20', title: 'other documents or statements to security holders', ...TABLE },
  { number: '23', title: 'consents of experts and counsel', ...TABLE },
  { number: '24', title: 'power of attorney', ...TABLE },
  { number: '25', title: 'eligibility of a trustee', ...TABLE },
  {
    number: '27',
    title: 'financial data schedule',
    until: '2001-06-06',
    source: 'Release 33-7855',
    certainty: 'probable',
  },
  {
    number: '31',
    title: 'certification under Rule 13a-14(a)',
    from: '2003-08-14',
    source: 'Release 33-8238',
    certainty: 'verified',
  },
  {
    number: '32',
    title: 'certification under section 1350',
    from: '2003-08-14',
    source: 'Release 33-8238',
    certainty: 'verified',
  },
  { number: '99', title: 'additional exhibits', ...TABLE },
  {
    number: '101',
    title: 'interactive data file',
    from: '2009-04-13',
    source: 'Release 33-9002',
    certainty: 'probable',
  },
  {
    number: '104',
    title: 'cover page interactive data file',
    from: '2019-05-02',
    source: 'Release 33-10618',
    certainty: 'verified',
  },
];

/** What a paper is, by its description in the list. */
export type PaperKind =
  | 'announcement'
  | 'financial-statements'
  | 'underwriting-agreement'
  | 'merger-agreement'
  | 'charter'
  | 'by-laws'
  | 'indenture'
  | 'compensation'
  | 'credit-agreement'
  | 'legal-opinion'
  | 'accountant-letter'
  | 'resignation-letter'
  | 'consent'
  | 'power-of-attorney'
  | 'code-of-ethics'
  | 'cover-data';

/** Which numbers a kind of paper bears. */
export interface PaperNumbers {
  /** As a finding names it: "a press release". */
  readonly name: string;
  /** The table's number for it. */
  readonly usual: string;
  /** Numbers that careful filers give it besides, and rightly. */
  readonly also: readonly string[];
}

/** The exhibit table read by kind of paper; `also` is wide where practice is. */
export const PAPER_NUMBERS: Readonly<Record<PaperKind, PaperNumbers>> = {
  announcement: { name: 'an announcement or presentation', usual: '99', also: ['20'] },
  'financial-statements': { name: 'a set of financial statements', usual: '99', also: ['13', '20', '28'] },
  'underwriting-agreement': { name: 'an underwriting agreement', usual: '1', also: ['10'] },
  'merger-agreement': { name: 'a plan of acquisition', usual: '2', also: [] },
  // A certificate of designations defines the rights of holders, too.
  charter: { name: 'a charter document', usual: '3', also: ['4'] },
  'by-laws': { name: 'a set of by-laws', usual: '3', also: ['4'] },
  indenture: { name: 'an indenture', usual: '4', also: ['10'] },
  // An indemnification agreement may belong to an acquisition.
  compensation: { name: 'a management contract or compensatory plan', usual: '10', also: ['2', '4'] },
  'credit-agreement': { name: 'a credit agreement', usual: '10', also: ['4'] },
  'legal-opinion': { name: 'an opinion of counsel', usual: '5', also: ['8'] },
  // 7 on non-reliance, 15 on interim information, 18 on principles.
  'accountant-letter': { name: 'a letter of an accountant', usual: '16', also: ['7', '15', '18'] },
  'resignation-letter': { name: 'a letter of resignation', usual: '17', also: ['99'] },
  consent: { name: 'a consent of an expert or counsel', usual: '23', also: [] },
  'power-of-attorney': { name: 'a power of attorney', usual: '24', also: ['99'] },
  'code-of-ethics': { name: 'a code of ethics', usual: '14', also: ['99'] },
  'cover-data': { name: 'the cover page interactive data file', usual: '104', also: ['101'] },
};

/** The family of that number on the day, or null. */
export function familyNumbered(number: string, date: string): ExhibitFamily | null {
  return (
    EXHIBIT_FAMILIES.find(
      (family) => family.number === number && (family.from ?? '') <= date && date <= (family.until ?? '9999'),
    ) ?? null
  );
}
