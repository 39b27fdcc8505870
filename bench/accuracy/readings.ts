/** An error on an accepted filing, and what reading the filing shows. */
export interface ReadError {
  readonly filing: string;
  readonly ruleId: string;
  readonly reading: string;
}

/** Each error-level finding on the corpus, read against the filing's own words. */
export const READ_ERRORS: readonly ReadError[] = [
  {
    filing: '0000084581-00-500009',
    ruleId: 'exhibits/index-missing',
    reading:
      'True. Item 5 says that the release is “attached as Exhibit 99.1”, and it is attached; Item 7, where exhibits are listed, says “None.”',
  },
  {
    filing: '0000100493-20-000043',
    ruleId: 'dates/signature-before-report',
    reading:
      'True. The cover and the items tell of February 6, 2020; the signature is dated “February 12, 2019”. The year is a slip for 2020.',
  },
  {
    filing: '0000914260-00-000043',
    ruleId: 'signature/date-missing',
    reading:
      'True. The block ends with the name and title of the chief financial officer; no date stands in it or near it.',
  },
  {
    filing: '0000950123-11-102330',
    ruleId: 'signature/date-missing',
    reading: 'True. The block has the company, “/s/ Thomas Beaudoin”, his name and title, and no date.',
  },
  {
    filing: '0000950135-07-005975',
    ruleId: 'signature/registrant-name-mismatch',
    reading:
      'True. The cover and the item speak of Nuance Communications, Inc.; the block is signed for “ScanSoft, Inc.”, the company’s former name, which stands nowhere else in the report.',
  },
  {
    filing: '0001000685-98-000002',
    ruleId: 'signature/date-missing',
    reading:
      'True. The block has the company, the mark, the name and the title of the signer, and no date; the only date of the report itself is the event’s on the cover.',
  },
  {
    filing: '0001012870-02-001163',
    ruleId: 'signature/date-missing',
    reading:
      'True. The signature is dated “Marcxh 12, 2002”. Read as March 12, it would still lie before the report’s date on the cover, March 14.',
  },
  {
    filing: '0001125282-05-000624',
    ruleId: 'dates/signature-before-report',
    reading:
      'True. The cover gives February 11, 2005 as the earliest event; the release, the webcast and the signature are of February 9. The cover took a later day.',
  },
  {
    filing: '0001125282-05-004198',
    ruleId: 'exhibits/referenced-not-listed',
    reading:
      'True. The legend covers “Exhibits 99.1 and 9.2”; the index and the rest of the item have 99.1 and 99.2. A digit was lost, and Exhibit 99.2 with it from the legend.',
  },
  {
    filing: '0001193125-06-074824',
    ruleId: 'dates/signature-before-report',
    reading:
      'True. The cover and the item tell of April 5, 2006; the signature is dated “April 6, 2005”. The year is a slip for 2006.',
  },
  {
    filing: '0001275287-06-000560',
    ruleId: 'dates/signature-before-report',
    reading:
      'True. The cover says February 1, 2006 (January 30, 2006); the signature is dated “February 1, 2005”. The year is a slip for 2006, and nobody signed on the line.',
  },
  {
    filing: 'lexp-1056943-2011-01-21-4561b4',
    ruleId: 'exhibits/referenced-not-listed',
    reading:
      'True. Item 5.02 says that the agreement is “attached hereto as Exhibit 99.1”; both lists have the same agreement as Exhibit 10.16, and no 99.1.',
  },
];

/** Warnings of a rule that were read, and how many of them a careful lawyer would call false. */
export interface ReadWarnings {
  readonly ruleId: string;
  readonly read: number;
  readonly wrong: number;
  readonly said: string;
}

/**
 * Of each rule that warns on more than two filings in a hundred, and of those near it, twenty of its warnings (all, where
 * it has fewer).
 */
export const READ_WARNINGS: readonly ReadWarnings[] = [
  {
    ruleId: 'safe-harbor/furnished-legend-missing',
    read: 20,
    wrong: 0,
    said: 'Six companies, 2003 to 2026: the item brings results, a letter, slides, certifications or news, and no sentence says of it that it is furnished or not filed. In three reports the only legend is limited to “this Item 2.02”, and Item 7.01 has none. The others of the 55 were searched for the words of a legend. One more had been false, an Item 2.02 that only takes up what Item 8.01 files: it is a note now.',
  },
  {
    ruleId: 'safe-harbor/forward-looking-without-legend',
    read: 8,
    wrong: 0,
    said: 'All eight: forecasts of charges, tax and shares with figures, a move of headquarters, two acquisitions to close, works to be completed, and a letter on investments. No word of caution stands in any of the papers. Twelve more had been warnings: an opinion on an award, which was false, and eleven plans for the proceeds or the closing of an offering, a loan or a repurchase, which a lawyer lets pass. They are notes now.',
  },
  {
    ruleId: 'safe-harbor/bespeaks-generic',
    read: 16,
    wrong: 0,
    said: 'All sixteen filings, of eight companies: the cautions name no factor of the business, or one, and most point to filings with the SEC without naming a section. Some add “market conditions and other factors”.',
  },
  {
    ruleId: 'exhibits/exhibit-item-missing',
    read: 15,
    wrong: 0,
    said: 'All fifteen filings: each attaches or lists an exhibit under a bare “Exhibits” or “Exhibit Index”, or behind the signature, and has no Item 9.01 and no Item 7. Among them are two of 1994 and two whose exhibits are taken in by reference.',
  },
];
