import { describe, expect, it } from 'vitest';
import type { Cover } from '../../../core/filing/filing.ts';
import { readCover } from '../../../core/parse/steps/read-cover.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const cover = (text: string): Cover => readCover(text, 0, text.length, 0, []);

describe('The date of earliest event reported', () => {
  it.each([
    ['behind its caption', 'Date of Report (Date of earliest event reported): May 8, 2024', 'May 8, 2024'],
    ['below its caption', 'Date of Report (Date of earliest event reported)\n\nMay 8, 2024', 'May 8, 2024'],
    ['above its caption', 'May 8, 2024\n\nDate of Report (Date of earliest event reported)', 'May 8, 2024'],
    [
      'in the middle of its caption',
      'Date of Report: May 8, 2024\n(Date of earliest event reported)',
      'May 8, 2024',
    ],
    ['with broken words before it', 'Date\nof Report: May 8, 2024', 'May 8, 2024'],
    ['without the words on the event', 'Date of Report: May 8, 2024', 'May 8, 2024'],
    [
      'captioned as the earliest event',
      'Date of Report: May 9, 2024\n(Date of Earliest Event Reported): May 8, 2024',
      'May 8, 2024',
    ],
    [
      'in parentheses, of two',
      'Date of Report (Date of earliest event reported): May 14, 2024 (May 8, 2024)',
      'May 8, 2024',
    ],
    [
      'in parentheses on the next line',
      'Date of Report (Date of earliest event reported): May 14, 2024\n(May 8, 2024)',
      'May 8, 2024',
    ],
    ['with an ordinal', 'Date of Report: May 8th, 2024', 'May 8th, 2024'],
    ['in digits', 'Date of Report (Date of earliest event reported): 05/08/2024', '05/08/2024'],
    ['without a space', 'Date of Report: May 8,2024', 'May 8,2024'],
    ['in a month that is none', 'Date of Report: Marcxh 12, 2024', 'Marcxh 12, 2024'],
    ['on a day that is none', 'Date of Report: February 30, 2024', 'February 30, 2024'],
  ])('is found %s', (_title, text, expected) => {
    expect(cover(text).reportDate?.text).toBe(expected);
  });

  it('names no day where no calendar has it', () => {
    expect(cover('Date of Report: February 30, 2024').reportDate?.date).toBeNull();
  });

  it('is not the day of filing at the head of the cover', () => {
    const head = 'As filed with the Securities and Exchange Commission on May 9, 2024\n\nFORM 8-K\n\n';
    const { reportDate } = cover(`${head}Date of Report (Date of earliest event reported):\n\n`);
    expect(reportDate).toBeNull();
  });

  it('is not there where the caption stands alone', () => {
    const { reportDate, dateCaption } = cover(
      'Date of Report (Date of earliest event reported):\n\nAlder Inc.',
    );
    expect([reportDate, dateCaption]).toEqual([null, { document: 0, start: 0, end: 48 }]);
  });
});

type Said = (string | undefined)[];

function registrantsOf(text: string): Said[] {
  return cover(text).registrants.map(({ name, jurisdiction, fileNumber, ein }) => [
    name?.text,
    jurisdiction?.text,
    fileNumber?.text,
    ein?.text,
  ]);
}

describe('The registrant', () => {
  it.each<[string, string, Said[]]>([
    [
      'above each caption',
      'Alder Point Instruments, Inc.\n(Exact name of registrant as specified in its charter)\n\n' +
        'Delaware\n(State or other jurisdiction of incorporation)\n\n001-38417\n(Commission File Number)\n\n' +
        '47-1180362\n(IRS Employer Identification No.)',
      [['Alder Point Instruments, Inc.', 'Delaware', '001-38417', '47-1180362']],
    ],
    [
      'with captions in a row below the values',
      'ALDER POINT INC (Exact name of registrant as specified in its charter)\n\n' +
        'Massachusetts 0-21272 04-3387074 (State or other jurisdiction (Commission File Number) (IRS Employer',
      [['ALDER POINT INC', 'Massachusetts', '0-21272', '04-3387074']],
    ],
    [
      'in cells',
      'Alder Point Inc.\n(Exact name of registrant as specified in its charter)\n\nNew York\t001-38417\t47-1180362\n' +
        '(State)\t(Commission File Number)\t(IRS Employer Identification No.)',
      [['Alder Point Inc.', 'New York', '001-38417', '47-1180362']],
    ],
    [
      'behind its caption',
      'Exact name of registrant as specified in its charter: Alder Point Inc.\n\nDelaware',
      [['Alder Point Inc.', 'Delaware', undefined, undefined]],
    ],
    [
      'with a name on two lines',
      'Alder Point Instruments and\nOptical Systems, Inc.\n(Exact name of registrant as specified in its charter)',
      [['Alder Point Instruments and Optical Systems, Inc.', undefined, undefined, undefined]],
    ],
    [
      'and its co-registrant',
      'ALDER POINT CORP\n(Exact name of registrant as specified in its charter)\n\nDelaware 001-38417 47-1180362\n\n' +
        'ALDER FINANCE LLC\n(Exact name of registrant as specified in its charter)\n\nNevada 333-38418 47-1180363',
      [
        ['ALDER POINT CORP', 'Delaware', '001-38417', '47-1180362'],
        ['ALDER FINANCE LLC', 'Nevada', '333-38418', '47-1180363'],
      ],
    ],
    [
      'and its co-registrants in a table',
      'Commission File Number\tRegistrant\tIRS Employer\n1-3526\tThe Alder Company\t58-0690070\n1-3164\tBirch Power Company\t63-0004250',
      [
        ['The Alder Company', undefined, '1-3526', '58-0690070'],
        ['Birch Power Company', undefined, '1-3164', '63-0004250'],
      ],
    ],
  ])('is read %s', (_title, text, expected) => {
    expect(registrantsOf(text)).toEqual(expected);
  });

  it.each([
    [
      'of a small business',
      'DOR\nLIMITED, INC.\n\n(Exact\nname of small business issuer as specified in its charter)',
      'DOR LIMITED, INC.',
    ],
    [
      'above the sign of its mark',
      'Alder Woodworks Corporation\n®\n(Exact name of registrant)',
      'Alder Woodworks Corporation',
    ],
    [
      'without a caption, below the number',
      'Commission File Number : 000-28881\n\nALDER PICTURES, INC.\n\nNevada 76-0528600',
      'ALDER PICTURES, INC.',
    ],
    [
      'that is not there: the row of numbers is no name',
      'Nevada 13-3124057\n(Exact name of registrant)',
      undefined,
    ],
  ])('has a name %s', (_title, text, expected) => {
    expect(registrantsOf(text)[0]?.[0]).toBe(expected);
  });

  it('has no name where nothing stands at the caption', () => {
    expect(registrantsOf('FORM 8-K\n\n(Exact name of registrant as specified in its charter)')).toEqual([
      [undefined, undefined, undefined, undefined],
    ]);
  });
});

describe('Address, ZIP code and telephone', () => {
  it.each([
    [
      'below one another',
      '210 Harbor Street, Portland, Maine 04101\n(Address of principal executive offices) (Zip Code)\n\n' +
        "(207) 555-0142\n(Registrant's telephone number, including area code)",
    ],
    [
      'beside their captions',
      '210 Harbor Street, Portland, Maine 04101 (Address of principal executive offices) (Zip Code)\n\n' +
        "Registrant's telephone number, including area code: (207) 555-0142",
    ],
  ])('are read %s', (_title, text) => {
    const { address, zip, telephone } = cover(text);
    expect([address?.text, zip?.text, telephone?.text]).toEqual([
      '210 Harbor Street, Portland, Maine 04101',
      '04101',
      '(207) 555-0142',
    ]);
  });

  it.each([
    '(207) 555-0142',
    '207-555-0142',
    '207.555.0142',
    '+1 207 555 0142',
    '+44 20 7946 0958',
    '(207)555-0142',
  ])('know the telephone number %s', (number) => {
    expect(cover(`Registrant's telephone number, including area code: ${number}`).telephone?.text).toBe(
      number,
    );
  });

  it('do not take the Commission’s own ZIP code', () => {
    expect(cover('Washington, D.C. 20549\n(Address of principal executive offices)').zip).toBeNull();
  });
});

describe('A whole cover', () => {
  it('ends where the first item begins', () => {
    const filing = filingOf(specimen());
    const text = filing.documents[0]?.text ?? '';
    expect(text.slice(filing.cover.span.end, filing.cover.span.end + 9)).toBe('Item 2.02');
  });
});
