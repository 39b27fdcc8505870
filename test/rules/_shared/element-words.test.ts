import { describe, expect, it } from 'vitest';
import { AMOUNT, DATE, EVENT_DATE, PARTY } from '../../../rules/_shared/element-words.ts';

describe('A day is given', () => {
  it.each([
    'On May 3, 2024',
    'May 3',
    'Sept. 30, 2004',
    'March 5,2008',
    '3rd day of May, 2024',
    '21 January 2004',
    '5/3/24',
    '2024-05-03',
    'Today the company',
    'on the date of this report',
  ])('by %s', (words) => {
    expect(DATE.test(words)).toBe(true);
  });

  it.each(['In May 2024', 'the Securities Act of 1933', 'fiscal 2024'])('not by %s', (words) => {
    expect(DATE.test(words)).toBe(false);
  });
});

describe('The day of an event', () => {
  it.each([
    'the quarter ended September 30, 2024',
    'the year ending December 31, 2003',
    'as of June 30, 2024',
    'through March 31, 2024',
    'the quarter ended 31 December 2003',
  ])('is not that of a period: %s', (words) => {
    expect(EVENT_DATE.test(words)).toBe(false);
  });

  it.each(['On October 29, 2024, for the quarter ended September 30, 2024', 'dated July 20', 'this morning'])(
    'is %s',
    (words) => {
      expect(EVENT_DATE.test(words)).toBe(true);
    },
  );
});

describe('An amount is given', () => {
  it.each([
    '$50 million',
    'US$7,500,000',
    '\u20ac 87 million',
    '475 million New Taiwan Dollars',
    '5%',
    '12 percent',
    '1,600,000 shares',
    'USD 5',
    'Four Hundred Seventy Five Million New Taiwan Dollars',
  ])('by %s', (words) => {
    expect(AMOUNT.test(words)).toBe(true);
  });

  it.each(['Item 1.01', 'October 29, 2024', 'Section 18', '120 employees'])('not by %s', (words) => {
    expect(AMOUNT.test(words)).toBe(false);
  });
});

describe('Another party is named', () => {
  it.each([
    'with First Harbor Bank',
    'by and among the Company, Acme and Beta',
    'from an unaffiliated third party',
    'with certain of its executive officers',
    'terminated its contract with us',
    'with "Roche"',
  ])('by %s', (words) => {
    expect(PARTY.test(words)).toBe(true);
  });

  it.each([
    'signed an important contract',
    'as of May 3, 2024',
    'pursuant to Item 1.01',
    'filed with the SEC',
  ])('not by %s', (words) => {
    expect(PARTY.test(words)).toBe(false);
  });
});
