import { describe, expect, it } from 'vitest';
import { foldEin, foldFileNumber, isEin, isFileNumber } from '../../../rules/_shared/identity-numbers.ts';

describe('A Commission file number', () => {
  it.each([
    ['001-38417', true],
    ['1-442', true],
    ['333-190788', true],
    ['333-46893-01', true],
    ['001-384170', false],
    ['0-28-44', false],
    ['101-38417', false],
  ])('%s is made as such numbers are: %s', (number, expected) => {
    expect(isFileNumber(number)).toBe(expected);
  });

  it('is the same with other zeros and spaces', () => {
    expect(foldFileNumber('001 - 02217')).toBe(foldFileNumber('1-2217'));
  });
});

describe('An employer’s number', () => {
  it.each([
    ['47-1180362', true],
    ['471180362', true],
    ['47-118036', false],
    ['471-180362', false],
  ])('%s is made as such numbers are: %s', (number, expected) => {
    expect(isEin(number)).toBe(expected);
  });

  it('is the same with and without its hyphen', () => {
    expect(foldEin('47-1180362')).toBe(foldEin('471180362'));
  });
});
