import { describe, expect, it } from 'vitest';
import { htmlSpecimen } from '../../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../../rules/_shared/specimen.ts';
import {
  bodiesIn,
  exhibitsIn,
  filingOf,
  itemsIn,
  registrantsIn,
  reportDatesIn,
  signedIn,
} from './reading.ts';

const ITEMS = [
  '2.02 Results of Operations and Financial Condition',
  '9.01 Financial Statements and Exhibits',
];
const REGISTRANT = 'Alder Point Instruments, Inc., Delaware, 001-38417, 47-1180362';
const INDEX =
  'EXHIBIT INDEX\n\nExhibit No.    Description\n99.1           Press release dated October 29, 2024';
const LIST = specimen({ exhibitItem: '' });

/** What every one of these drafts says, however it is wrapped and written. */
function expectTheReport(draft: string | Uint8Array, format: string): void {
  const filing = filingOf(draft);
  expect(filing.draft.format).toBe(format);
  expect(filing.form?.text).toBe('8-K');
  expect(itemsIn(draft)).toEqual(ITEMS);
  expect(registrantsIn(draft)).toEqual([REGISTRANT]);
  expect(filing.cover.reportDate?.date).toBe('2024-10-29');
  expect(filing.signatures.map(({ date }) => date?.date)).toEqual(['2024-10-30']);
}

const wrapped = (text: string): string =>
  `<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
const HEADER =
  'CONFORMED SUBMISSION TYPE:\t8-K\nCONFORMED PERIOD OF REPORT:\t20241029\nITEM INFORMATION:\t\nITEM INFORMATION:\tFinancial Statements and Exhibits\n' +
  'FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tALDER POINT INSTRUMENTS INC\n';

describe('The same report is read whatever carries it', () => {
  it.each([
    ['ASCII pseudo-tags', `<PAGE>\n<TABLE>\n<S>                <C>\n</TABLE>\n${specimen()}`, 'text'],
    ['a wrapper around one file', wrapped(htmlSpecimen()), 'html'],
    [
      'a start tag of ten thousand characters',
      htmlSpecimen().replace('<html>', `<html ${'xmlns:a="http://example.com/2024" '.repeat(300)}>`),
      'html',
    ],
    [
      'a block for the privacy of mail before the header',
      `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n<SEC-DOCUMENT>a.txt\n<SEC-HEADER>\n${HEADER}</SEC-HEADER>\n${wrapped(specimen())}-----END PRIVACY-ENHANCED MESSAGE-----\n`,
      'sgml',
    ],
    [
      'the header as it is disseminated',
      `<SUBMISSION>\n<TYPE>8-K\n<PERIOD>20241029\n<ITEMS>2.02\n<ITEMS>9.01\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>ALDER POINT INSTRUMENTS INC\n</COMPANY-DATA>\n</FILER>\n${wrapped(specimen())}</SUBMISSION>\n`,
      'sgml',
    ],
    ['lines as on Windows', specimen().replaceAll('\n', '\r\n'), 'text'],
    ['lines as on a Mac', specimen().replaceAll('\n', '\r'), 'text'],
    ['pages parted by form feeds', specimen().replace('SIGNATURE', '2\n\fSIGNATURE'), 'text'],
    ['a byte order mark', `\ufeff${specimen()}`, 'text'],
    ['UTF-16', Buffer.from(`\ufeff${specimen()}`, 'utf16le'), 'text'],
    ['UTF-16 without a mark, bytes turned', Buffer.from(specimen(), 'utf16le').swap16(), 'text'],
    ['HTML in UTF-16', Buffer.from(`\ufeff${htmlSpecimen()}`, 'utf16le'), 'html'],
    [
      'a submission in UTF-16',
      Buffer.from(`\ufeff<SEC-DOCUMENT>\n${wrapped(specimen())}`, 'utf16le'),
      'sgml',
    ],
    [
      'curly signs of windows-1252',
      Buffer.from(specimen().replaceAll('"', '\x93').replace("Registrant's", 'Registrant\x92s'), 'latin1'),
      'text',
    ],
    [
      'curly signs of a Mac',
      Buffer.from(specimen().replace('"filed"', '\xd2filed\xd3').replaceAll("'s", '\xd5s'), 'latin1'),
      'text',
    ],
    [
      'curly signs as numbers of windows-1252',
      htmlSpecimen().replaceAll("'s", '&#146;s').replace('"filed"', '&#147;filed&#148;'),
      'html',
    ],
    [
      'soft hyphens, zero-width spaces and zero bytes within words',
      specimen().replace('Financial Condition', 'Finan\u00adcial Con\u200bdi\0tion'),
      'text',
    ],
    [
      'thin and non-breaking spaces',
      specimen().replace('Item 2.02 ', 'Item\u20092.02\u00a0').replace('Item 9.01 ', 'Item\u20039.01\u2002'),
      'text',
    ],
    [
      'page numbers between paragraphs',
      specimen().replace('\n\nItem 9.01', '\n\n2\n\n- 3 -\n\nPage 4 of 5\n\nItem 9.01'),
      'text',
    ],
    [
      'forward-looking words in the report itself',
      specimen().replace(
        'Item 9.01',
        'Forward-Looking Statements\n\nThis report contains forward-looking statements under Item 2.02.\n\nItem 9.01',
      ),
      'text',
    ],
  ])('%s', (_title, draft, format) => {
    expectTheReport(draft, format);
  });

  it('with what is hidden before the cover of inline XBRL left out', () => {
    const hidden =
      '<div style="display:none"><ix:header><ix:hidden><ix:nonNumeric contextRef="c" name="dei:AmendmentFlag">false</ix:nonNumeric>' +
      '<p>Date of Report: May 1, 2001. FORM 10-K. Barlow Freight Lines, Inc.</p></ix:hidden></ix:header></div>';
    expectTheReport(htmlSpecimen().replace('<body>', `<body>${hidden}`), 'ixbrl');
  });

  it('with the curly words of a Mac as they were meant', () => {
    const draft = Buffer.from(
      specimen()
        .replace('"filed"', '\xd2filed\xd3')
        .replace("quarter's", 'quarter\xd5s')
        .replaceAll("days' ", 'days\xd5 '),
      'latin1',
    );
    expect(filingOf(draft).documents[0]?.text).toContain('deemed “filed” for purposes');
  });
});

describe('What EDGAR was told is read from its header', () => {
  it('with empty lines and bare numbers', () => {
    const raw = `<SUBMISSION>\n<TYPE>8-K\n<PERIOD>20241029\n<ITEMS>1.05\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>ALDER POINT INSTRUMENTS INC\n</COMPANY-DATA>\n</FILER>\n${wrapped(specimen())}`;
    expect(filingOf(raw).header).toMatchObject({
      items: ['1.05'],
      filers: [{ name: 'ALDER POINT INSTRUMENTS INC' }],
    });
    expect(
      filingOf(`<SEC-DOCUMENT>\n<SEC-HEADER>\n${HEADER}</SEC-HEADER>\n${wrapped(specimen())}`).header?.items,
    ).toEqual(['', 'Financial Statements and Exhibits']);
  });

  it('with each of several companies', () => {
    const second = '\nFILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tALDER POWER CO\n';
    const draft = `<SEC-DOCUMENT>\n<SEC-HEADER>\n${HEADER}${second}</SEC-HEADER>\n${wrapped(specimen())}`;
    expect(filingOf(draft).header?.filers.map(({ name }) => name)).toEqual([
      'ALDER POINT INSTRUMENTS INC',
      'ALDER POWER CO',
    ]);
  });
});

describe('Exhibits are found', () => {
  const pressRelease = { exhibits: '' } as const;

  it.each([
    [
      'in an index behind the signature',
      specimen({ ...pressRelease, exhibitItem: '', afterSignature: INDEX }),
      ['99.1 listed'],
      [true],
    ],
    [
      'in an index before the signature',
      specimen({
        ...pressRelease,
        exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n${INDEX}`,
      }),
      ['99.1 listed'],
      [false],
    ],
    ['under the item alone', specimen(pressRelease), ['99.1 listed', '104 listed'], [false]],
    [
      'in an index though no item lists them',
      specimen({ exhibitItem: '', afterSignature: INDEX.replace('EXHIBIT INDEX', 'INDEX TO EXHIBITS') }),
      ['99.1 listed attached'],
      [true],
    ],
    ['not at all where none is', LIST.slice(0, LIST.indexOf('Exhibit 99.1\n')), [], []],
  ])('%s', (_title, draft, exhibits, behind) => {
    expect(exhibitsIn(draft)).toEqual(exhibits);
    expect(filingOf(draft).indexes.map(({ afterSignature }) => afterSignature)).toEqual(behind);
  });

  it('by a number that differs from the list’s in its zeros', () => {
    const submission = `<SEC-DOCUMENT>\n${wrapped(specimen({ exhibits: '' }))}${wrapped('Alder Point Instruments Reports Third Quarter Results').replace('8-K', 'EX-99.01')}`;
    expect(exhibitsIn(submission)).toEqual(['99.1 listed attached', '104 listed']);
  });
});

describe('The cover is read', () => {
  it.each([
    ['Amendment No. 1', specimen({ form: 'FORM 8-K/A\n(Amendment No. 1)' })],
    ['Amendment No. 2', specimen({ form: 'FORM 8-K/A\nAmendment No. 2' })],
  ])('of %s', (_title, draft) => {
    expect(filingOf(draft).form?.text).toBe('8-K/A');
  });

  it.each(['N/A', 'Not Applicable', 'None', '_______________', 'n/a'])(
    'with %s where a former name could stand',
    (words) => {
      const draft = specimen().replace('Not applicable', words);
      expect(registrantsIn(draft)).toEqual([REGISTRANT]);
      expect(filingOf(draft).cover.address?.text).toBe('210 Harbor Street, Portland, Maine 04101');
    },
  );

  it.each([
    ['[X]\tSoliciting material', [false, true, false, false]],
    ['x Soliciting material', [false, true, false, false]],
    ['\u00fe Soliciting material', [false, true, false, false]],
    ['\u2612\tSoliciting material', [false, true, false, false]],
    ['o Soliciting material', [false, false, false, false]],
    ['\uf0a8 Soliciting material', [false, false, false, false]],
    ['\u00a8 Soliciting material', [false, false, false, false]],
    ['G Soliciting material', [false, false, false, false]],
  ])('with a box: %s', (line, boxes) => {
    const draft = specimen().replace('[ ] Soliciting material', line);
    expect(
      filingOf(draft)
        .cover.boxes.slice(0, 4)
        .map(({ checked }) => checked),
    ).toEqual(boxes);
  });

  it('with letters lost or parted', () => {
    const draft = specimen().replace('Washington', 'W ashington').replace("Registrant's", 'Registrant s');
    expect(filingOf(draft).cover.telephone?.text).toBe('(207) 555-0142');
    expect(itemsIn(draft)).toEqual(ITEMS);
  });

  it('with two names above one caption, and numbers that say whose they are', () => {
    const draft = specimen({
      registrant: 'Alder Point Instruments, Inc.\nBarlow Power Company',
      fileNumber: '0-28-44 (Alder Point)\n0-28-43 (Barlow Power)',
      ein: '47-1180362 (Alder Point)\n47-1180363 (Barlow Power)',
    });
    expect(registrantsIn(draft)).toEqual([
      'Alder Point Instruments, Inc., Delaware, 0-28-44, 47-1180362',
      'Barlow Power Company, Delaware, 0-28-43, 47-1180363',
    ]);
  });

  it('with the facts of each registrant in a row of a table', () => {
    const table =
      '<table><tr><td>Commission<br>File Number</td><td>Registrant, State of Incorporation,<br>Address and Telephone Number</td><td>I.R.S. Employer<br>Identification No.</td></tr>' +
      '<tr><td>1-4417</td><td>Alder Point Instruments, Inc.<br>(A Delaware Corporation)<br>210 Harbor Street<br>Portland, Maine 04101<br>(207) 555-0142</td><td>47-1180362</td></tr>' +
      '<tr><td>1-4418</td><td>Alder Power Company<br>(A Maine Corporation)<br>12 Mill Street<br>Bath, Maine 04530<br>(207) 555-0177</td><td>47-1180363</td></tr></table>';
    const html = htmlSpecimen();
    const from = html.indexOf('<p>Alder Point Instruments, Inc.');
    const to = html.indexOf('<p>Not applicable');
    expect(registrantsIn(html.slice(0, from) + table + html.slice(to))).toEqual([
      'Alder Point Instruments, Inc., Delaware, 1-4417, 47-1180362',
      'Alder Power Company, Maine, 1-4418, 47-1180363',
    ]);
  });
});

describe('What is no report on Form 8-K is not taken for one', () => {
  it.each([
    [
      'a quarterly report that speaks of Form 8-K',
      specimen({
        form: 'FORM 10-Q',
        items:
          'Item 6. Exhibits and Reports on Form 8-K.\n\nThe company filed a report on Form 8-K on May 2, 2024.',
      }).replace('CURRENT REPORT', 'QUARTERLY REPORT'),
      '10-Q',
    ],
    [
      'a statement of ownership under a report’s name',
      'FORM 4\n\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n\n1. Name and Address of Reporting Person: Ortiz Maria, 210 Harbor Street, Portland, Maine 04101. 2. Issuer Name: Alder Point Instruments, Inc. 3. Date of Earliest Transaction: 10/29/2024. Table I lists securities acquired or disposed of.',
      '4',
    ],
    [
      'a press release that announces a report',
      `Alder Point Instruments Reports Third Quarter Results\n\nPORTLAND, Maine, October 29, 2024 -- Alder Point Instruments, Inc. today reported revenue of $84.2 million. The company filed a Current Report on Form 8-K with the Commission. ${'Net income was higher than a year ago. '.repeat(5)}`,
      null,
    ],
  ])('%s', (_title, draft, other) => {
    const { form, otherForm } = filingOf(draft, 'alder_8k_2024.txt');
    expect([form, otherForm?.text ?? null]).toEqual([null, other]);
  });
});

describe('The hardest covers and closes', () => {
  it('no heading of the signature, two dates on the cover, a month misspelt', () => {
    const draft = specimen({
      reportDate: 'October 30, 2024 (October 29, 2024)',
      undertaking:
        'Pursuant to the requirements of the Securities Exchange Act of 1934 the\nregistrant has caused this current report to be signed on its behalf by the\nundersigned duly authorized person.',
      signatureDate: 'Date:  Octoxber 30, 2024',
    }).replace('SIGNATURE\n\n', '');
    expect(reportDatesIn(draft)).toEqual(['2024-10-29', 'October 30, 2024', 'October 29, 2024']);
    expect(signedIn(draft)).toEqual({
      date: null,
      signers: ['Maria Ortiz | Maria Ortiz | Chief Financial Officer'],
    });
  });

  it('no number of the employer, the form’s name on each page, no heading of the signature', () => {
    const draft = specimen({ ein: '' }).replace('SIGNATURE\n\n', '<PAGE>\nFORM 8-K\n\n');
    expect(itemsIn(draft)).toEqual(ITEMS);
    expect(registrantsIn(draft)).toEqual(['Alder Point Instruments, Inc., Delaware, 001-38417, -']);
    expect(signedIn(draft).date).toBe('2024-10-30');
  });

  it('each label of the cover broken over lines', () => {
    const broken = specimen()
      .replace(
        'Date of Report (Date of earliest event reported): October 29, 2024',
        'Date\nof Report: October 30, 2024\n\n(Date\nof\nearliest event reported: October 29, 2024)',
      )
      .replace(
        '(Exact name of registrant as specified in its charter)',
        '(Exact\nname of Registrant as\nspecified in its charter)',
      )
      .replace(
        '(State or other jurisdiction of incorporation)',
        '(State\nor other jurisdiction\nof incorporation)',
      )
      .replace('(Commission File Number)', '(Commission\nFile Number)')
      .replace('Item 2.02 ', 'Item\n2.02 ');
    expect(registrantsIn(broken)).toEqual([REGISTRANT]);
    expect(reportDatesIn(broken)).toEqual(['2024-10-29', 'October 30, 2024', 'October 29, 2024']);
    expect(itemsIn(broken)).toEqual(ITEMS);
  });

  it('the year of the signature off, no mark, "By:" in a cell of its own', () => {
    const html = htmlSpecimen({}, { signatureDate: 'Date: October 30, 2023', exhibits: '' }).replace(
      /<p>By: \/s\/[^]*?<\/p>/,
      '<table><tr><td>By:</td><td>&nbsp;</td></tr><tr><td></td><td>Maria Ortiz</td></tr><tr><td></td><td>Chief Financial Officer</td></tr></table>',
    );
    expect(signedIn(html)).toEqual({
      date: '2023-10-30',
      signers: ['- | Maria Ortiz | Chief Financial Officer'],
    });
  });

  it('many signers, the mark on a line of its own, the date between name and title', () => {
    const one = (name: string, title: string): string =>
      `/s/\n${name}\nDated: October 30, 2024\nBy: ${name}\n${title}`;
    const draft = specimen({
      signatureDate: '',
      exhibits: '',
      signedBy: [
        one('Maria Ortiz', 'President/CEO'),
        one('John Reed', 'Executive Vice President/COO'),
        one('Ann Lindqvist', 'Senior Vice President/CFO'),
      ].join('\n\n'),
    });
    expect(signedIn(draft)).toEqual({
      date: '2024-10-30',
      signers: [
        'Maria Ortiz | Maria Ortiz | President/CEO',
        'John Reed | John Reed | Executive Vice President/COO',
        'Ann Lindqvist | Ann Lindqvist | Senior Vice President/CFO',
      ],
    });
  });

  it('a trust of mortgages in a submission with a bare header, the date below its label', () => {
    const report = specimen({
      registrant: 'Alder Home Loan Trust 2004-A',
      signedFor: 'ALDER HOME LOAN TRUST 2004-A',
    }).replace(
      'Date of Report (Date of earliest event reported): October 29, 2024',
      'October 29, 2024\n(Date of Report - Date of earliest event reported)',
    );
    const draft = `<SUBMISSION>\n<TYPE>8-K\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>ALDER HOME LOAN TRUST 2004-A\n</COMPANY-DATA>\n</FILER>\n${wrapped(report)}`;
    expect(reportDatesIn(draft)).toEqual(['2024-10-29', 'October 29, 2024']);
    expect(registrantsIn(draft)).toEqual(['Alder Home Loan Trust 2004-A, Delaware, 001-38417, 47-1180362']);
  });

  it('thin spaces in the headings, the numbers in cells, a heading of the section above', () => {
    const row =
      '<p>SECTION 2. FINANCIAL INFORMATION</p><table><tr><td>Item&#8201;2.02.</td><td>Results of Operations and Financial Condition.</td></tr></table>';
    const html = htmlSpecimen().replace(
      '<p>Item 2.02 Results of Operations and Financial Condition.</p>',
      row,
    );
    expect(itemsIn(html)).toEqual(ITEMS);
    expect(bodiesIn(html)[0]).toMatch(/^On October 29, 2024, Alder Point Instruments, Inc\. issued/);
  });
});
