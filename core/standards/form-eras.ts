/**
 * Days on which something changed that the cover, the exhibits or the data of a report must show (`YYYY-MM-DD`, first day).
 * A change that is announced is one line here.
 */

/** Electronic filing under Regulation S-T (Release 33-6977). */
export const ELECTRONIC_FILING_FROM = '1993-01-01';
/** The statutory safe harbor for forward-looking statements (Pub. L. 104-67). */
export const SAFE_HARBOR_FROM = '1995-12-22';
/** Regulation FD, and with it what is furnished and not filed (Release 33-7881). */
export const REGULATION_FD_FROM = '2000-10-23';
/** Item 12 and Regulation G (Release 33-8176). */
export const REGULATION_G_FROM = '2003-03-28';
/**
 * Decimal items, four business days, the four communication boxes (Release 33-8400): EDGAR refused the former form from here
 * on, whatever the day of the event.
 */
export const PRESENT_FORM_FROM = '2004-08-23';
/** The line and boxes on emerging growth companies (Release 33-10332). */
export const EMERGING_GROWTH_FROM = '2017-04-12';
/** Exhibits hyperlinked, their index before the signatures (Release 33-10322). */
export const EXHIBIT_LINKS_FROM = '2017-09-01';
/** Self-executing redaction of exhibits, S-K 601(b)(10)(iv) (Release 33-10618). */
export const REDACTION_FROM = '2019-04-02';
/** The table of securities under section 12(b) (Release 33-10618). */
export const SECURITIES_TABLE_FROM = '2019-05-02';

/**
 * Inline XBRL on the cover, by filer status: from the first quarterly report for a period that ends on or after the day
 * (Release 33-10618; Regulation S-T Rule 406). A report near the day may still be untagged.
 */
export const TAGGED_COVER_FROM = {
  'large-accelerated': '2019-06-15',
  accelerated: '2020-06-15',
  'non-accelerated': '2021-06-15',
} as const;
/**
 * By this day the first such quarterly report of every filer was due, that of a fiscal year that ended in August 2021 last (a
 * quarter to November 30, and 45 days): from then on each cover is tagged.
 */
export const EVERY_COVER_TAGGED_FROM = '2022-01-15';
