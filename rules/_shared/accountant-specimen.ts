import { type Specimen, specimen } from './specimen.ts';

/** The statements of an Item 4.01, each of which can be exchanged; an empty one is left out. */
export interface AccountantStatements {
  readonly departure: string;
  readonly opinions: string;
  readonly disagreements: string;
  readonly events: string;
  readonly engagement: string;
  readonly consultation: string;
  readonly letter: string;
}

const STATEMENTS: AccountantStatements = {
  departure: `On May 3, 2024, the audit committee of the board of directors of Alder Point Instruments,
Inc. dismissed Reed & Vale LLP as the company's independent registered public accounting firm.`,
  opinions: `The reports of Reed & Vale LLP on the financial statements for the fiscal years ended
December 31, 2023 and 2022 contained no adverse opinion or disclaimer of opinion and were not
qualified or modified as to uncertainty, audit scope or accounting principles.`,
  disagreements: `During those fiscal years and the subsequent interim period through May 3, 2024, there were
no disagreements with Reed & Vale LLP on any matter of accounting principles or practices,
financial statement disclosure, or auditing scope or procedure.`,
  events: `During the same periods there were no reportable events as described in Item 304(a)(1)(v) of
Regulation S-K.`,
  engagement: `On May 6, 2024, the audit committee engaged Orin Pike LLP as the company's new independent
registered public accounting firm.`,
  consultation: `During the two most recent fiscal years and through May 6, 2024, the company did not consult
Orin Pike LLP on any matter described in Item 304(a)(2) of Regulation S-K.`,
  letter: `The company gave Reed & Vale LLP a copy of these statements and asked it for a letter
addressed to the Securities and Exchange Commission stating whether it agrees with them. The
letter, dated May 7, 2024, is filed as Exhibit 16.1.`,
};

const EXHIBIT_ITEM = `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

Exhibit No.    Description
16.1           Letter of Reed & Vale LLP dated May 7, 2024
104            Cover Page Interactive Data File (embedded within the Inline XBRL document)`;

const LETTER = `Exhibit 16.1

May 7, 2024

Securities and Exchange Commission

We have read the statements of Alder Point Instruments, Inc. under Item 4.01 and agree with
those that concern our firm.

Reed & Vale LLP`;

/** A report of May 2024 on a change of accountant, whole but for the statements exchanged as given. */
export function accountantSpecimen(
  change: Partial<AccountantStatements> = {},
  pieces: Partial<Specimen> = {},
): string {
  const statements = Object.values({ ...STATEMENTS, ...change }).filter((one) => one !== '');
  return specimen({
    reportDate: 'May 3, 2024',
    items: ["Item 4.01 Changes in Registrant's Certifying Accountant.", ...statements].join('\n\n'),
    exhibitItem: EXHIBIT_ITEM,
    exhibits: LETTER,
    signatureDate: 'Date: May 7, 2024',
    ...pieces,
  });
}

/** The same report with an item of a few words alone, and no exhibit. */
export function thinAccountantSpecimen(body: string, pieces: Partial<Specimen> = {}): string {
  const items = `Item 4.01 Changes in Registrant's Certifying Accountant.\n\n${body}`;
  return accountantSpecimen({}, { items, exhibitItem: '', exhibits: '', ...pieces });
}
