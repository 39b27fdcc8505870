import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../core/parse/steps/read-header.ts';

const CAPTIONED = `<SEC-DOCUMENT>0000000000-24-000001.txt : 20241030
<SEC-HEADER>0000000000-24-000001.hdr.sgml : 20241030
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		14
CONFORMED PERIOD OF REPORT:	20241029
ITEM INFORMATION:		Results of Operations and Financial Condition
ITEM INFORMATION:		Financial Statements and Exhibits
FILED AS OF DATE:		20241030

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			ALDER POINT INSTRUMENTS INC
		CENTRAL INDEX KEY:			0001234567
		IRS NUMBER:				471180362
		STATE OF INCORPORATION:			DE

	FILING VALUES:
		FORM TYPE:		8-K
		SEC FILE NUMBER:	001-38417

	FORMER COMPANY:
		FORMER CONFORMED NAME:	BIRCH POINT SENSORS INC
		DATE OF NAME CHANGE:	20100102

	FORMER COMPANY:
		FORMER CONFORMED NAME:	BIRCH POINT LABORATORIES /DE/
		DATE OF NAME CHANGE:	19960402

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			ALDER POINT FINANCE LLC
		CENTRAL INDEX KEY:			0007654321
</SEC-HEADER>
<DOCUMENT>
FILED AS OF DATE: 19990101
`;

const TAGGED = `<SUBMISSION>
<ACCESSION-NUMBER>0000000000-05-000001
<TYPE>8-K
<PERIOD>20050404
<FILING-DATE>20050406
<ITEMS>2.02
<ITEMS>9.01
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>ALDER POINT TRUST
<CIK>0001234567
<STATE-OF-INCORPORATION>DE
</COMPANY-DATA>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>BIRCH POINT TRUST
<DATE-CHANGED>19860623
</FORMER-COMPANY>
</FILER>
<DOCUMENT>
<TYPE>8-K`;

describe('What the filer told EDGAR', () => {
  it('is read from a captioned header, each filer with its own numbers, and nothing from the documents', () => {
    expect(readHeader(CAPTIONED)).toEqual({
      form: '8-K',
      period: '2024-10-29',
      filed: '2024-10-30',
      items: ['Results of Operations and Financial Condition', 'Financial Statements and Exhibits'],
      filers: [
        {
          name: 'ALDER POINT INSTRUMENTS INC',
          cik: '0001234567',
          fileNumber: '001-38417',
          ein: '471180362',
          state: 'DE',
          formerNames: ['BIRCH POINT SENSORS INC', 'BIRCH POINT LABORATORIES /DE/'],
        },
        {
          name: 'ALDER POINT FINANCE LLC',
          cik: '0007654321',
          fileNumber: null,
          ein: null,
          state: null,
          formerNames: [],
        },
      ],
    });
  });

  it('is read from a tagged header', () => {
    expect(readHeader(TAGGED)).toEqual({
      form: '8-K',
      period: '2005-04-04',
      filed: '2005-04-06',
      items: ['2.02', '9.01'],
      filers: [
        {
          name: 'ALDER POINT TRUST',
          cik: '0001234567',
          fileNumber: null,
          ein: null,
          state: 'DE',
          formerNames: ['BIRCH POINT TRUST'],
        },
      ],
    });
  });

  it.each([
    [
      'behind a message block of privacy-enhanced mail',
      `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nMIC-Info: RSA-MD5,RSA,\n PSk0Ye==\n\n${CAPTIONED}`,
    ],
    ['with lines that end as on Windows', CAPTIONED.replaceAll('\n', '\r\n')],
    ['of the nineties, with another name of its tags', CAPTIONED.replaceAll('SEC-', 'IMS-')],
  ])('is the same %s', (_title, source) => {
    expect(readHeader(source)).toEqual(readHeader(CAPTIONED));
  });

  it.each([
    ['codes on lines of their own', '<ITEMS>2.02\n<ITEMS>9.01', ['2.02', '9.01']],
    ['codes on one line', '<ITEMS>2.02, 9.01', ['2.02', '9.01']],
    ['captions and codes', 'ITEM INFORMATION:\tOther Events\n<ITEMS>1.05', ['Other Events', '1.05']],
    ['lines left blank', 'ITEM INFORMATION:\t\nITEM INFORMATION:\t5', ['', '5']],
  ])('names items by %s', (_title, lines, items) => {
    expect(readHeader(`CONFORMED SUBMISSION TYPE: 8-K\n${lines}\n<DOCUMENT>`)?.items).toEqual(items);
  });

  it.each([
    ['two digits of a year', 'CONFORMED PERIOD OF REPORT: 960131', '1996-01-31'],
    ['a day that is none', 'CONFORMED PERIOD OF REPORT: 20040230', null],
    ['no date at all', 'CONFORMED PERIOD OF REPORT: soon', null],
  ])('of %s', (_title, line, period) => {
    expect(readHeader(`CONFORMED SUBMISSION TYPE: 8-K\n${line}\n<DOCUMENT>`)?.period).toBe(period);
  });

  it.each([
    ['a plain draft', 'FORM 8-K\nCURRENT REPORT'],
    ['a document alone in its wrapper', '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nFORM 8-K'],
    ['words that only sound like a header', 'CONFORMED SUBMISSION TYPE: 8-K'],
  ])('is nothing in %s', (_title, source) => {
    expect(readHeader(source)).toBeNull();
  });
});
