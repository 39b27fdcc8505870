/**
 * A small, whole Form 8-K in plain text, of which each piece can be exchanged: the drafts in rule cards are made of it,
 * so that an example shows one fault and nothing else. The company and its figures are invented.
 *
 * An empty piece is left out. `cover` and `signature` are made from the lines named after them unless given whole.
 */
export interface Specimen {
  /** The whole cover, or the pieces of it that follow. */
  readonly cover?: string;
  readonly form: string;
  /** The words of the date line, without its caption. */
  readonly reportDate: string;
  readonly registrant: string;
  readonly jurisdiction: string;
  readonly fileNumber: string;
  readonly ein: string;
  readonly address: string;
  readonly telephone: string;
  /** The four boxes on other communications. */
  readonly boxes: string;
  /** The table of securities under section 12(b). */
  readonly securities: string;
  /** The line and box on emerging growth companies. */
  readonly emergingGrowth: string;

  /** Headings and bodies of the items, but for the one that lists the exhibits. */
  readonly items: string;
  /** The item that lists the exhibits, with its rows. */
  readonly exhibitItem: string;

  /** The whole block, or the lines of it that follow. */
  readonly signature?: string;
  readonly undertaking: string;
  /** The line with the date of signature, its label included. */
  readonly signatureDate: string;
  /** The company in whose name the block is signed. */
  readonly signedFor: string;
  /** The "By:" line, and name and title beneath. */
  readonly signedBy: string;

  /** What stands between the signature and the exhibits. */
  readonly afterSignature: string;
  /** The exhibits' own pages: one release, made of the three pieces that follow unless given whole. */
  readonly exhibits?: string;
  readonly release: string;
  readonly outlook: string;
  readonly cautions: string;
}

const RULE = '-'.repeat(72);

const REGISTRANT = 'Alder Point Instruments, Inc.';

const UNDERTAKING = `Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has
duly caused this report to be signed on its behalf by the undersigned hereunto duly
authorized.`;

const CAUTIONS = `Forward-Looking Statements

This release contains forward-looking statements within the meaning of Section 27A of the
Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934. The
statement about revenue in the next quarter is one of them. Actual results could differ
materially from it because two distributors account for 41% of our sales and either may
leave on 90 days' notice, because the sapphire wafers in our sensors come from a single
supplier in Kyoto, and because our plant in Portland is moving to a new building. These
and other risks are described in Item 1A of our latest Annual Report on Form 10-K.`;

const MODERN: Specimen = {
  form: 'FORM 8-K',
  reportDate: 'October 29, 2024',
  registrant: REGISTRANT,
  jurisdiction: 'Delaware',
  fileNumber: '001-38417',
  ein: '47-1180362',
  address: '210 Harbor Street, Portland, Maine 04101',
  telephone: '(207) 555-0142',
  boxes: `Check the appropriate box below if the Form 8-K filing is intended to simultaneously
satisfy the filing obligation of the registrant under any of the following provisions:

[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)

[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)

[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act
    (17 CFR 240.14d-2(b))

[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act
    (17 CFR 240.13e-4(c))`,
  securities: `Securities registered pursuant to Section 12(b) of the Act:

Title of each class               Trading Symbol(s)    Name of each exchange on which registered
Common Stock, $0.001 par value    ALDR                 The Nasdaq Stock Market LLC`,
  emergingGrowth: `Indicate by check mark whether the registrant is an emerging growth company as defined in
Rule 405 of the Securities Act of 1933 or Rule 12b-2 of the Securities Exchange Act of 1934.

Emerging growth company [ ]

If an emerging growth company, indicate by check mark if the registrant has elected not to
use the extended transition period for complying with any new or revised financial
accounting standards provided pursuant to Section 13(a) of the Exchange Act. [ ]`,
  items: `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, Alder Point Instruments, Inc. issued a press release announcing its
financial results for the quarter ended September 30, 2024. A copy of the press release is
furnished as Exhibit 99.1 to this report.

The information in this Item 2.02, including Exhibit 99.1, is furnished and shall not be
deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934, nor shall
it be deemed incorporated by reference in any filing under the Securities Act of 1933 or
that Act, except as expressly set forth by specific reference in such a filing.`,
  exhibitItem: `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

Exhibit No.    Description
99.1           Press release dated October 29, 2024
104            Cover Page Interactive Data File (embedded within the Inline XBRL document)`,
  undertaking: UNDERTAKING,
  signatureDate: 'Date: October 30, 2024',
  signedFor: REGISTRANT,
  signedBy: `By: /s/ Maria Ortiz
Maria Ortiz
Chief Financial Officer`,
  afterSignature: '',
  release: `Alder Point Instruments Reports Third Quarter Results

PORTLAND, Maine, October 29, 2024 -- Alder Point Instruments, Inc. (Nasdaq: ALDR) today
reported revenue of $84.2 million for the quarter ended September 30, 2024, compared with
$79.6 million a year earlier. Net income was $6.1 million.`,
  outlook: 'The company expects revenue of $86 million to $89 million in the fourth quarter of 2024.',
  cautions: CAUTIONS,
};

const FORMER: Specimen = {
  ...MODERN,
  reportDate: 'April 20, 2004',
  boxes: '',
  securities: '',
  emergingGrowth: '',
  items: `Item 12. Results of Operations and Financial Condition.

On April 20, 2004, Alder Point Instruments, Inc. issued a press release announcing its
financial results for the quarter ended March 31, 2004. A copy of the press release is
furnished as Exhibit 99.1 to this report.

The information in this report, including Exhibit 99.1, is furnished and shall not be
deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934, nor shall
it be deemed incorporated by reference in any filing under the Securities Act of 1933 or
that Act, except as expressly set forth by specific reference in such a filing.`,
  exhibitItem: `Item 7. Financial Statements and Exhibits.

(c) Exhibits.

Exhibit No.    Description
99.1           Press release dated April 20, 2004`,
  signatureDate: 'Date: April 21, 2004',
  release: `Alder Point Instruments Reports First Quarter Results

PORTLAND, Maine, April 20, 2004 -- Alder Point Instruments, Inc. (Nasdaq: ALDR) today
reported revenue of $24.2 million for the quarter ended March 31, 2004, compared with
$21.6 million a year earlier. Net income was $1.1 million.`,
  outlook: 'The company expects revenue of $25 million to $26 million in the second quarter of 2004.',
};

/** A compliant report of October 2024 under Items 2.02 and 9.01, with its release; pieces exchanged as given. */
export function specimen(change: Partial<Specimen> = {}): string {
  const pieces = { ...MODERN, ...change };
  return written(pieces, [pieces.items, pieces.exhibitItem]);
}

/** A compliant report of April 2004 under the old Items 7 and 12, with its release; pieces exchanged as given. */
export function formerSpecimen(change: Partial<Specimen> = {}): string {
  const pieces = { ...FORMER, ...change };
  return written(pieces, [pieces.exhibitItem, pieces.items]);
}

function written(pieces: Specimen, items: readonly string[]): string {
  return joined([
    pieces.cover ?? coverOf(pieces),
    ...items,
    pieces.signature ?? signatureOf(pieces),
    pieces.afterSignature,
    pieces.exhibits ?? exhibitOf(pieces),
  ]);
}

function coverOf(pieces: Specimen): string {
  return joined([
    'UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549',
    pieces.form,
    'CURRENT REPORT\nPursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934',
    `Date of Report (Date of earliest event reported): ${pieces.reportDate}`,
    captioned(pieces.registrant, '(Exact name of registrant as specified in its charter)'),
    captioned(pieces.jurisdiction, '(State or other jurisdiction of incorporation)'),
    captioned(pieces.fileNumber, '(Commission File Number)'),
    captioned(pieces.ein, '(IRS Employer Identification No.)'),
    captioned(pieces.address, '(Address of principal executive offices) (Zip Code)'),
    `Registrant's telephone number, including area code: ${pieces.telephone}`,
    'Not applicable\n(Former name or former address, if changed since last report)',
    pieces.boxes,
    pieces.securities,
    pieces.emergingGrowth,
    RULE,
  ]);
}

function signatureOf(pieces: Specimen): string {
  return joined(['SIGNATURE', pieces.undertaking, pieces.signedFor, pieces.signedBy, pieces.signatureDate]);
}

function exhibitOf({ release, outlook, cautions }: Specimen): string {
  const words = joined([release, outlook, cautions]);
  return words === '' ? '' : joined(['Exhibit 99.1', words]);
}

function captioned(value: string, caption: string): string {
  return value === '' ? caption : `${value}\n${caption}`;
}

function joined(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join('\n\n');
}
