import { describe, expect, it } from 'vitest';
import { isSameExhibit, meantNumber, plainNumber } from '../../../core/filing/exhibit-number.ts';

describe('Two exhibit numbers', () => {
  it.each([
    ['99', '99.1', true],
    ['99.01', '99.1', true],
    ['EX-99.4(A)', '99.4a', true],
    ['99', '99.2', false],
    ['2.1', '2.1.1', false],
    ['10.1', '10.10', false],
  ])('%s and %s name one exhibit: %s', (one, other, expected) => {
    expect(isSameExhibit(one, other)).toBe(expected);
    expect(isSameExhibit(other, one)).toBe(expected);
  });
});

describe('The number that is meant', () => {
  it.each([
    ['99', '99.1'],
    ['EX-99.01', '99.1'],
    ['2.1.1', '2.1.1'],
  ])('by %s is %s', (written, meant) => {
    expect(meantNumber(written)).toBe(meant);
  });
});

describe('An exhibit number made plain', () => {
  it.each([
    ['EX-99.01', '99.1'],
    ['2.01.2', '2.1.2'],
    ['3(i)', '3i'],
  ])('%s is %s', (written, plain) => {
    expect(plainNumber(written)).toBe(plain);
  });
});
