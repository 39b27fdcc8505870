import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { meantReportDate, withYearOf } from '../../../rules/_shared/year-slip.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('A date that is a year off', () => {
  it.each([
    ['2023-01-03', '2024-01-04', '2024-01-03'],
    ['2025-01-03', '2024-01-04', '2024-01-03'],
    ['2023-12-30', '2025-01-04', '2024-12-30'],
    ['2024-02-29', '2025-02-28', '2025-02-28'],
  ])('%s is brought near %s by another year: %s', (date, near, corrected) => {
    expect(withYearOf(IsoDate.parse(date), IsoDate.parse(near))).toBe(corrected);
  });

  it.each([
    ['a date near already', '2024-01-03', '2024-01-04'],
    ['eleven days apart in another year', '2023-01-15', '2024-01-04'],
    ['two years apart', '2022-01-04', '2024-01-04'],
  ])('is not seen in %s', (_, date, near) => {
    expect(withYearOf(IsoDate.parse(date), IsoDate.parse(near))).toBeNull();
  });
});

describe('The date of report that was meant', () => {
  const meant = (reportDate: string, signed: string, form = 'FORM 8-K'): string | null =>
    meantReportDate(filingOf(specimen({ form, reportDate, signatureDate: `Date: ${signed}` })));

  it('is a year later where the signature is a year and a few days later', () => {
    expect(meant('January 4, 2023', 'January 8, 2024')).toBe('2024-01-04');
  });

  it('is the one on the cover where the report is signed soon after, or very late', () => {
    expect(meant('January 4, 2024', 'January 8, 2024')).toBeNull();
    expect(meant('January 4, 2023', 'March 8, 2024')).toBeNull();
  });

  it('is the first report’s in an amendment', () => {
    expect(meant('January 4, 2023', 'January 8, 2024', 'FORM 8-K/A')).toBeNull();
  });
});
