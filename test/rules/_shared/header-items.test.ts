import { describe, expect, it } from 'vitest';
import { itemInHeader } from '../../../rules/_shared/header-items.ts';

describe('A line of a submission header', () => {
  it.each([
    ['Results of Operations and Financial Condition', '2.02'],
    ['Results of operations and financial condition', '2.02'],
    ['Other events', '8.01'],
    ['Acquisition or disposition of assets', '2.01'],
    ['Cost Associated with Exit or Disposal Activities', '2.05'],
    ['Material Modifications to Rights of Security Holders', '3.03'],
    [
      'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: Compensatory Arrangements of Certain Officers',
      '5.02',
    ],
    [
      'Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers',
      '5.02',
    ],
    ['Shareholder Nominations Pursuant to Exchange Act Rule 14a-11', '5.08'],
    ["Resignations of registrant's directors", '5.02'],
    ['Change in fiscal year', '5.03'],
    ['5', '8.01'],
    ['12', '2.02'],
    ['1.05', '1.05'],
    ['Item 9.01', '9.01'],
  ])('"%s" names Item %s', (line, number) => {
    expect(itemInHeader(line)).toBe(number);
  });

  it.each([['Sundry matters'], ['Certain officers'], ['']])('"%s" names no item', (line) => {
    expect(itemInHeader(line)).toBeNull();
  });
});
